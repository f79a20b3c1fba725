package org.gongyak.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongyak.card.check.Checks;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Subject;
import org.gongyak.card.source.SourceMap;
import org.gongyak.cli.file.CardFile;
import org.gongyak.document.recognise.RecognisedCard;

/** Checks one file: each card in it, or the document itself where there is none. */
final class FileCheck {
    private FileCheck() {}

    static FileReport check(String name, CardFile.Understood file) {
        SourceIndex source = new SourceIndex(file.document());
        List<Located> findings = new ArrayList<>();
        for (int i = 0; i < file.cards().size(); i++) {
            RecognisedCard recognised = file.cards().get(i);
            Locator locator = new Locator(recognised.map(), source, new CardIndex(recognised.card(), i));
            look(Subject.of(recognised.card()), OptionalInt.of(i), locator, findings);
        }
        if (file.cards().isEmpty()) {
            Locator locator = new Locator(new SourceMap.Builder().build(), source, CardIndex.NONE);
            look(Subject.of(file.document()), OptionalInt.empty(), locator, findings);
        }
        findings.sort(Located.IN_READING_ORDER);
        return new FileReport(
                name,
                file.cards().stream().map(RecognisedCard::card).toList(),
                file.issues(),
                findings,
                Optional.empty());
    }

    private static void look(Subject subject, OptionalInt card, Locator locator, List<Located> findings) {
        for (Finding finding : Checks.run(subject)) {
            List<Where> related =
                    finding.related().stream().map(locator::locate).toList();
            findings.add(new Located(finding, card, locator.locate(finding.at()), related));
        }
    }
}
