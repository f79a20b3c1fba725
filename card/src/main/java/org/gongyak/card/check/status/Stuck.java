package org.gongyak.card.check.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.Status;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** The card says that the pledge cannot go on, while its status says normal or is missing. */
public final class Stuck implements Check {
    private static final String ACT = "(?:사업|공약|추진|이행|시행|진행|착공|건립|조성|유치|설치|확보|개최|운영|공사|설립|교류|협력|도입|지정)";
    private static final Pattern STUCK = Pattern.compile(ACT
            + "[가-힣()\\s]{0,8}?(?:(?:어렵다고|어려울\\s?것으로|어려운\\s?것으로|곤란하다고|곤란한\\s?것으로|불가하다고|불가능하다고|불가능한\\s?것으로|힘들다고)\\s?(?:판단|예상|전망|보임|사료|검토|결론)"
            + "|(?:이|은|가|는|도)?\\s?(?:전면\\s?|잠정\\s?|사실상\\s?)?(?:불가능|불가(?!피|결|분)|중단|보류|무산|포기|철회|백지화|답보|교착))");
    private static final Pattern UNSAID = Pattern.compile(
            "(?:\\s?(?:될|할|되는|하는)?\\s?(?:우려|가능성|위험|소지|염려)|\\s?없이|되지|하지|\\s?방지|\\s?예방|\\s?시(?![가-힣])|될\\s?경우|할\\s?경우|\\s?지역|\\s?구역|\\s?사유\\s?해소|\\s?여부)");
    private static final Pattern OVER = Pattern.compile("해소됨|해소되었|해소하였|해결됨|해결되었|재개|정상\\s?추진\\s?중|극복");
    private static final Pattern TROUBLE = Pattern.compile("보류|중단|부진|지연|불가|미흡|폐기|철회|일부");

    @Override
    public String code() {
        return "status.stuck";
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
        return new Message(
                "추진이 어렵다고 적혀 있는데 이행상태가 정상이거나 없는지 봅니다.",
                "The narrative says it cannot go on; the status says normal or is missing.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        boolean told = card.statuses().stream().anyMatch(Stuck::tellsTrouble);
        if (told) {
            return;
        }
        for (int i = 0; i < card.problems().size(); i++) {
            Passage problem =
                    Passage.of(CardPath.of("problems", i), card.problems().get(i));
            Matcher matcher = STUCK.matcher(problem.text());
            while (matcher.find()) {
                if (!isUnsaid(problem.text(), matcher)) {
                    report(card, problem.quote(matcher.start(), matcher.end()), findings);
                    return;
                }
            }
        }
    }

    /** A word such as 부진 is not canonical everywhere, yet it tells the trouble. */
    private static boolean tellsTrouble(Status status) {
        return status.state()
                .map(state -> !isNormal(state))
                .orElseGet(() -> TROUBLE.matcher(status.raw()).find());
    }

    private static boolean isNormal(State state) {
        return state == State.ON_TRACK || state.isComplete();
    }

    /** The stop is denied, feared only, conditional, or over. */
    private static boolean isUnsaid(String text, Matcher stuck) {
        String behind = text.substring(stuck.end());
        return UNSAID.matcher(behind).lookingAt() || OVER.matcher(behind).find();
    }

    private static void report(Card card, Quote words, Findings findings) {
        Optional<Status> status = card.statuses().stream()
                .filter(stated -> stated.state().isPresent())
                .findFirst();
        List<Quote> related = status.stream()
                .map(stated -> Passage.of(
                                CardPath.of("statuses", card.statuses().indexOf(stated), "raw"), stated.raw())
                        .quote())
                .toList();
        String ko = status.map(stated -> Josa.topic("이행상태") + " ‘" + stated.raw() + "’입니다")
                .orElse("이행상태가 적혀 있지 않습니다");
        String en =
                status.map(stated -> "the status is \"" + stated.raw() + "\"").orElse("no status is given");
        findings.report(
                words,
                related,
                "",
                new Message(
                        "문제점에는 추진하기 어렵다고 적혀 있는데(‘%s’) %s. 이행상태를 일부추진·보류·폐기 가운데 맞는 것으로 적거나 문제점을 고치십시오."
                                .formatted(words.text(), ko),
                        "The problems say that it cannot go on (\"%s\"), yet %s. State the right status, or correct the problems."
                                .formatted(words.text(), en)));
    }
}
