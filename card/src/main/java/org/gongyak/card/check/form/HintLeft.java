package org.gongyak.card.check.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** Hints and placeholders of the blank form that were left in. */
public final class HintLeft implements Check {

    private static final Pattern HINT =
            Pattern.compile("^\\s*(?:[※*-]\\s*)?(?:(?i:ex)\\s?[).:]|예\\s?\\)|예시\\s?[):])[^\\n]*"
                    + "|[(<\\[【〈]\\s?(?:작성\\s?)?예시\\s?[)>\\]】〉]"
                    + "|(?:^\\s*[※*(<\\[]?\\s*)(?:작성|기재|입력)\\s?(?:요령|방법|예시|지침|유의사항)(?=\\s|[:)>\\]]|$)"
                    + "|(?:작성|기재|입력)\\s?(?:요령|방법|예시|지침|유의사항)\\s?[:)>\\]]"
                    + "|(?:내용|실적|사유|날짜)(?:을|를)?\\s?(?:작성|기재|입력)(?:하세요|하십시오|하시오|해\\s?주세요|바랍니다|\\s?바람)");
    /** 예시: 주민 설명회 3회. */
    private static final Pattern LABEL = Pattern.compile("[※(<\\[\\s]*(?:예시|작성\\s?(?:요령|방법|예시)|(?i:ex))[)>\\]\\s]*");
    /** Empty places for figures: 20○○. ○. ○., ○○명, 00월 00일. Masked names (○○○ 위원) are none. */
    private static final Pattern PLACE = Pattern.compile(
            "20[○◯OＯ]{2}|20\\d{2}\\s?[.년]\\s?[○◯]{1,2}\\s?[.월]|[○◯]{1,3}\\s?(?:월|일|년|회|건|백만원|천원|억원|명|%)(?![가-힣])"
                    + "|(?<!\\d)0000\\s?[.년]|(?<![\\d.])00\\s?[.월]\\s?00\\s?[.일]|(?i:yyyy)[.-](?i:mm)");

    @Override
    public String code() {
        return "form.hint-left";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("서식의 예시나 작성요령, 빈자리 표시가 남아 있는지 봅니다.", "Hints and placeholders of the blank form left in.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            find(HINT, passage).ifPresent(quote -> report(quote, "예시", "a hint", findings));
            find(PLACE, passage).ifPresent(quote -> report(quote, "빈자리", "a placeholder", findings));
        }
        for (PlacedEntry entry : subject.entries()) {
            for (int i = 0; i < entry.entry().details().size(); i++) {
                CardPath path = entry.path().at("details").at(i).at("label");
                entry.entry()
                        .details()
                        .get(i)
                        .label()
                        .filter(label -> LABEL.matcher(label).matches())
                        .ifPresent(label -> report(Passage.of(path, label).quote(), "예시", "a hint", findings));
            }
        }
    }

    private static Optional<Quote> find(Pattern pattern, Passage passage) {
        Matcher found = pattern.matcher(passage.text());
        return found.find() ? Optional.of(passage.quote(found.start(), found.end())) : Optional.empty();
    }

    private static void report(Quote quote, String kind, String kindEn, Findings findings) {
        findings.report(
                quote,
                new Message(
                        "서식의 %s 그대로 남아 있습니다(‘%s’). 지우거나 실제 내용을 적으십시오."
                                .formatted(Josa.subject(kind), quote.text().strip()),
                        "This is %s of the blank form (%s). Remove it or write what it asks for."
                                .formatted(kindEn, quote.text().strip())));
    }
}
