package org.gongyak.document.write.hwpx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fonts, named only: each office has them. The same list stands for each of the seven scripts. */
final class Fonts {
    static final List<String> SCRIPTS = List.of("HANGUL", "LATIN", "HANJA", "JAPANESE", "OTHER", "SYMBOL", "USER");
    private static final List<String> FACES = List.of("함초롬바탕", "함초롬돋움");

    private Fonts() {}

    static String xml() {
        String fonts = IntStream.range(0, FACES.size())
                .mapToObj(id -> "<hh:font id=\"" + id + "\" face=\"" + FACES.get(id)
                        + "\" type=\"TTF\" isEmbedded=\"0\"><hh:typeInfo familyType=\"FCAT_GOTHIC\" weight=\"6\""
                        + " proportion=\"4\" contrast=\"0\" strokeVariation=\"1\" armStyle=\"1\" letterform=\"1\""
                        + " midline=\"1\" xHeight=\"1\"/></hh:font>")
                .collect(Collectors.joining());
        return SCRIPTS.stream()
                .map(script -> "<hh:fontface lang=\"" + script + "\" fontCnt=\"" + FACES.size() + "\">" + fonts
                        + "</hh:fontface>")
                .collect(
                        Collectors.joining("", "<hh:fontfaces itemCnt=\"" + SCRIPTS.size() + "\">", "</hh:fontfaces>"));
    }
}
