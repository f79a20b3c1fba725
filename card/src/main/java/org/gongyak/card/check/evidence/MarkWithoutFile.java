package org.gongyak.card.check.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Evidence marks with nothing attached. */
public final class MarkWithoutFile implements Check {

    @Override
    public String code() {
        return "evidence.mark-without-file";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD, Need.FILES);
    }

    @Override
    public Message about() {
        return new Message("증빙 표시에 연결된 파일이나 문서번호가 있는지 봅니다.", "Evidence marks with no file, link or document number.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Set<String> attached = subject.files().stream().map(Mark::plain).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        for (Mark mark : Mark.listOf(subject.passages())) {
            List<String> missing = mark.names().stream()
                    .filter(name -> !attached.contains(name) && told.add(name))
                    .map("[%s]"::formatted)
                    .toList();
            if (!missing.isEmpty()) {
                report(mark, String.join(", ", missing), findings);
            }
        }
    }

    private static void report(Mark mark, String missing, Findings findings) {
        findings.report(
                mark.quote(),
                new Message(
                        "%s에 연결된 파일이 없습니다. 파일이나 문서번호를 붙이거나 표시를 지우십시오.".formatted(missing),
                        "%s has no file. Attach a file or document number, or remove the mark.".formatted(missing)));
    }
}
