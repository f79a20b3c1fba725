package org.gongyak.document.write.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Evidence;
import org.gongyak.card.Unrecognised;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.SheetBlock;

/** Evidence, and what of the source was not understood: nothing is left out. */
final class RestPart {
    private RestPart() {}

    static Stream<Part> of(Card card) {
        return Stream.concat(evidence(card), rest(card));
    }

    private static Stream<Part> evidence(Card card) {
        List<Line> lines = card.evidence().stream()
                .map(evidence -> new Line(Line.Kind.ENTRY, evidence.mark() + " " + words(evidence)))
                .toList();
        String heading = FormLabels.heading(card, "evidence", "증빙");
        return Stream.of(Part.of(Part.Kind.EVIDENCE, heading, lines)).filter(part -> !lines.isEmpty());
    }

    private static String words(Evidence evidence) {
        Optional<String> proof = evidence.proof().map(found -> switch (found) {
            case Evidence.KeptFile file -> file.name();
            case Evidence.Link link -> link.address();
            case Evidence.DocumentNumber document -> document.number();
        });
        return (evidence.title() + proof.map(words -> " (" + words + ")").orElse("")).strip();
    }

    private static Stream<Part> rest(Card card) {
        Optional<Unrecognised.Grid> box = ApprovalPart.find(card);
        List<SheetBlock> blocks = card.unrecognised().stream()
                .filter(block -> !box.filter(block::equals).isPresent())
                .map(RestPart::block)
                .toList();
        return Stream.of(Part.of(Part.Kind.REST, FormLabels.heading(card, "rest", "그 밖의 내용"), blocks))
                .filter(part -> !blocks.isEmpty());
    }

    private static SheetBlock block(Unrecognised block) {
        return switch (block) {
            case Unrecognised.Text text -> Line.plain(text.text());
            case Unrecognised.Grid grid -> KeptGrid.of(grid);
        };
    }
}
