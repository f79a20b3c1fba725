package org.gongyak.document.recognise.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;

/**
 * A line that names a pledge by number and title: {@code # 1-2-4 작은도서관 새단장}, {@code ■ 관리번호 1-2-4 …}, {@code [4-01] …}.
 *
 * @param depth how many parts the number has; the cards of one document have numbers of the same depth
 */
public record TitleLine(SourceText number, SourceText title, int depth) {
    private static final Pattern LINE = Pattern.compile(
            "[#□■◆▣❑◎▶<\\[【(\\s]*(?:공약\\s?\\d{1,3}\\s?[\\]】>)]+\\s*)?(?:(?:관리|공약)\\s?번호\\s*[:：]?\\s*|공약\\s+)?(?<number>"
                    + PledgeNumber.WORDS + ")[\\]】>).:]*\\s+(?<title>(?=.*[가-힣])\\S[^:：]{1,59}?)[\\]】>]*\\s*");
    private static final Pattern SENTENCE = Pattern.compile(".*(?:[.다함음됨임]|예정)$");

    public static Optional<TitleLine> find(SourceText line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SourceText number = line.slice(matcher.start("number"), matcher.end("number"));
        SourceText title = line.slice(matcher.start("title"), matcher.end("title"));
        boolean heading =
                Form.findBareHeading(title).isPresent() || Form.findField(title).isPresent();
        return heading || SENTENCE.matcher(title).matches()
                ? Optional.empty()
                : Optional.of(new TitleLine(number, title, number.toString().split("-").length));
    }
}
