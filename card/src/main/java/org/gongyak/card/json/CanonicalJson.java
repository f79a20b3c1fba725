package org.gongyak.card.json;

import java.text.Normalizer;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The one text of a JSON value, after RFC 8785 (JCS): members sorted by UTF-16 units, no white space, the shortest escapes. Narrower
 * than the RFC in three ways, so that any program can recompute a hash: strings are in Unicode NFC, U+0000 does not occur, and numbers
 * are integers of at most {@value #MAX_SAFE} in size (anything else travels as a string).
 */
public final class CanonicalJson {
    /** The largest integer that every JSON reader keeps exactly: 2^53 − 1. */
    public static final long MAX_SAFE = 9_007_199_254_740_991L;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException for U+0000, a lone surrogate, a fraction, an integer beyond {@link #MAX_SAFE}, or two members
     *     whose names are the same in NFC
     */
    public static String of(JsonNode node) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(node);
        return writer.out.toString();
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.stringValue());
            case NUMBER -> number(node);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            default -> throw new IllegalArgumentException("no JSON: " + node.getNodeType());
        }
    }

    private void object(JsonNode node) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> {
            if (members.put(normalised(member.getKey()), member.getValue()) != null) {
                throw new IllegalArgumentException("two members are one in NFC: " + member.getKey());
            }
        });
        char before = '{';
        for (var member : members.entrySet()) {
            out.append(before);
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            before = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) {
        char before = '[';
        for (JsonNode element : node) {
            out.append(before);
            write(element);
            before = ',';
        }
        out.append(node.isEmpty() ? "[]" : "]");
    }

    private void number(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || !isSafe(node.longValue())) {
            throw new IllegalArgumentException("not an exact integer: " + node);
        }
        out.append(node.longValue());
    }

    /** Whether every JSON reader keeps an integer exactly. */
    public static boolean isSafe(long integer) {
        return integer >= -MAX_SAFE && integer <= MAX_SAFE;
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void string(String raw) {
        String text = normalised(raw);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
    }

    private void character(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            case 0 -> throw new IllegalArgumentException("U+0000 in a text");
            default -> {
                refuseLoneSurrogate(text, i);
                out.append(c < 0x20 ? "\\u%04x".formatted((int) c) : c);
            }
        }
    }

    private static void refuseLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (Character.isSurrogate(c) && !paired) {
            throw new IllegalArgumentException("a lone surrogate in a text");
        }
    }
}
