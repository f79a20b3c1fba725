package org.gongyak.document.write.hwpx;

import java.util.List;
import java.util.stream.Collectors;

/** Borders and shade, in the order of their ids, which begin at 1. */
enum BorderStyle {
    NONE("NONE", "none"),
    CELL("SOLID", "none"),
    HEAD("SOLID", "#EDEDED");

    private static final List<String> SIDES = List.of("leftBorder", "rightBorder", "topBorder", "bottomBorder");

    private final String line;
    private final String shade;

    BorderStyle(String line, String shade) {
        this.line = line;
        this.shade = shade;
    }

    int id() {
        return List.of(values()).indexOf(this) + 1;
    }

    String xml() {
        String lines = SIDES.stream()
                .map(side -> "<hh:" + side + " type=\"" + line + "\" width=\"0.12 mm\" color=\"#000000\"/>")
                .collect(Collectors.joining());
        String fill = shade.equals("none")
                ? ""
                : "<hc:fillBrush><hc:winBrush faceColor=\"" + shade
                        + "\" hatchColor=\"#999999\" alpha=\"0\"/></hc:fillBrush>";
        return "<hh:borderFill id=\"" + id()
                + "\" threeD=\"0\" shadow=\"0\" centerLine=\"NONE\" breakCellSeparateLine=\"0\">"
                + "<hh:slash type=\"NONE\" Crooked=\"0\" isCounter=\"0\"/>"
                + "<hh:backSlash type=\"NONE\" Crooked=\"0\" isCounter=\"0\"/>" + lines
                + "<hh:diagonal type=\"SOLID\" width=\"0.1 mm\" color=\"#000000\"/>" + fill + "</hh:borderFill>";
    }
}
