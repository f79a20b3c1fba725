package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyak.card.CardPath;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.SourceText;
import tools.jackson.databind.JsonNode;

/** Counts what a recognition lost: characters of the document that are in no card, and claims that the card does not bear out. */
final class Losses {
    private record Spot(Object origin, int offset) {}

    private Losses() {}

    /** The texts of the document, cut to what no card accounts for. */
    static List<String> of(Document document, Recognition recognition) {
        Set<Spot> kept = new HashSet<>();
        for (RecognisedCard read : recognition.cards()) {
            Stream.of(
                            read.map().texts().values(),
                            read.map().repeats(),
                            read.map().structure())
                    .flatMap(texts -> texts.stream())
                    .forEach(text -> kept.addAll(spots(text)));
        }
        recognition.outside().forEach(text -> kept.addAll(spots(text)));
        List<String> lost = new ArrayList<>();
        for (SourceText paragraph : document.paragraphs()) {
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < paragraph.length(); i++) {
                boolean space =
                        Character.isWhitespace(paragraph.charAt(i)) || Character.isSpaceChar(paragraph.charAt(i));
                if (!space && !kept.contains(spot(paragraph, i))) {
                    rest.append(paragraph.charAt(i));
                }
            }
            if (!rest.isEmpty()) {
                lost.add(rest.toString());
            }
        }
        return lost;
    }

    /** Paths of the source map at which the card does not hold the text that the map says. */
    static List<CardPath> falseClaims(RecognisedCard read) {
        JsonNode card = CardJson.toTree(read.card());
        return read.map().texts().entrySet().stream()
                .filter(claim -> !claim.getValue().isEmpty())
                .filter(claim -> !card.at(claim.getKey().pointer())
                        .asString("")
                        .equals(claim.getValue().toString()))
                .map(claim -> claim.getKey())
                .toList();
    }

    /** What was taken for mere structure although it holds a letter or a figure and is no page number; ㅇ and o are bullets. */
    static List<String> wordsTakenForStructure(RecognisedCard read) {
        return read.map().structure().stream()
                .map(SourceText::toString)
                .filter(text -> text.codePoints().anyMatch(Losses::isWord))
                .filter(text -> !text.matches("[-–<(\\[]\\s*\\d+\\s*[-–>)\\]]|\\d+\\s*/\\s*\\d+"))
                .toList();
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && codePoint != 'ㅇ' && codePoint != 'o' && codePoint != 'O';
    }

    private static List<Spot> spots(SourceText text) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            spots.add(spot(text, i));
        }
        return spots;
    }

    private static Spot spot(SourceText text, int index) {
        Origin origin = text.originAt(index);
        return new Spot(origin.lines().<Object>map(lines -> lines).orElse(origin.address()), text.offsetAt(index));
    }
}
