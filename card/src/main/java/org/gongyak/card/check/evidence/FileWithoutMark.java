package org.gongyak.card.check.evidence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongyak.card.CardPath;
import org.gongyak.card.Evidence;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** Attached evidence that no entry names. */
public final class FileWithoutMark implements Check {

    @Override
    public String code() {
        return "evidence.file-without-mark";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD, Need.FILES);
    }

    @Override
    public Message about() {
        return new Message("붙인 증빙을 가리키는 표시가 실적에 있는지 봅니다.", "Attached evidence that no text names.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Set<String> named = Mark.listOf(subject.passages()).stream()
                .flatMap(mark -> mark.names().stream())
                .collect(Collectors.toSet());
        List<Evidence> evidence = subject.card().evidence();
        for (String file : new TreeSet<>(subject.files())) {
            if (!named.contains(Mark.plain(file))) {
                report(place(file, evidence), file, findings);
            }
        }
    }

    private static Quote place(String file, List<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (Mark.plain(evidence.get(i).mark()).equals(Mark.plain(file))) {
                return Passage.of(
                                CardPath.of("evidence", i, "mark"),
                                evidence.get(i).mark())
                        .quote();
            }
        }
        return Passage.of(CardPath.of("evidence"), file).quote();
    }

    private static void report(Quote quote, String file, Findings findings) {
        findings.report(
                quote,
                new Message(
                        "%s 붙어 있으나 이를 가리키는 실적이 없습니다. 해당 실적에 표시를 적거나 파일을 떼십시오.".formatted(Josa.subject(file)),
                        "%s is attached, but no entry names it. Put the mark at its entry or detach the file."
                                .formatted(file)));
    }
}
