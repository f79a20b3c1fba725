package org.gongyak.document.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;

/**
 * Cuts paragraphs at their bullets. A recogniser of printed pages often leaves a whole cell in one line, so bullets count within a line
 * too, where white space stands before them. A dash between two figures joins a range and is no bullet; ○○ stands for a masked name.
 */
public final class Bullets {
    private static final String GROUP = "[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓵-⓾□■◆◇▣❑]";
    private static final String ENTRY =
            "(?:[○❍◯●◎◦〇▷▶ㅇ‣▸►➢➤❖☞](?![○●〇ㅇ])(?=\\s|[가-힣(「『‘“'\"\\[<A-Z0-9道市])|[oO](?=\\s+[가-힣(「『‘“'\"\\[<\\d]))";
    private static final String DETAIL = "(?:(?<![\\d.)]\\s)[-–‐−](?=\\s)|[-–‐−](?=\\s+\\D)|[•∙․·▪*∘](?=\\s))";
    private static final Pattern BULLET =
            Pattern.compile("(?:^|(?<=\\s))(?:(?<group>" + GROUP + ")|(?<entry>" + ENTRY + ")|(?<detail>" + DETAIL
                    + ")|(?<remark>※)|(?<numbered>^(?:\\d{1,2}[.)]|\\(\\d{1,2}\\)|[가-하][.)])(?=\\s+\\D)))\\s*");
    /** At the very start a dash is a bullet even without a space behind it. */
    private static final Pattern LEADING_DASH = Pattern.compile("^\\s*(?<detail>[-–‐−·•])(?=[가-힣‘(「“])\\s*");

    private Bullets() {}

    public static List<Item> cut(List<SourceText> paragraphs) {
        List<Item> items = new ArrayList<>();
        for (SourceText paragraph : paragraphs) {
            items.addAll(cut(paragraph));
        }
        return items;
    }

    public static List<Item> cut(SourceText paragraph) {
        List<Item> items = new ArrayList<>();
        Item.Kind kind = Item.Kind.PLAIN;
        int start = 0;
        SourceText mark = paragraph.slice(0, 0);
        int textStart = 0;
        Matcher leading = LEADING_DASH.matcher(paragraph);
        if (leading.find()) {
            kind = Item.Kind.DETAIL;
            mark = paragraph.slice(leading.start("detail"), leading.end("detail"));
            textStart = leading.end();
        }
        Matcher bullet = BULLET.matcher(paragraph);
        bullet.useTransparentBounds(true).useAnchoringBounds(false);
        Optional<Successor> next = Optional.empty();
        while (true) {
            boolean found = find(bullet, paragraph, textStart);
            int end = found ? bullet.start() : paragraph.length();
            int from = textStart;
            boolean listed = kind != Item.Kind.NUMBERED && kind != Item.Kind.PLAIN;
            OptionalInt number =
                    listed && next.isPresent() ? next.get().find(paragraph, from, end) : OptionalInt.empty();
            if (number.isEmpty() && !found) {
                break;
            }
            int cut = number.orElse(end);
            add(items, kind, mark, paragraph.slice(textStart, cut), paragraph.slice(start, cut));
            start = cut;
            String name = number.isPresent() ? "numbered" : nameOf(bullet);
            kind = kindOf(name);
            mark = number.isPresent()
                    ? paragraph.slice(cut, cut + next.orElseThrow().mark().length())
                    : paragraph.slice(bullet.start(name), bullet.end(name));
            textStart = number.isPresent() ? cut + mark.length() : bullet.end();
            next = kind == Item.Kind.NUMBERED ? Successor.of(mark) : next;
        }
        add(items, kind, mark, paragraph.slice(textStart), paragraph.slice(start));
        return items;
    }

    /** Looks for a bullet only where one may stand, which is quicker than to try at every character. */
    private static boolean find(Matcher bullet, CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            boolean begins = at == 0 || isSpace(text.charAt(at - 1));
            if (begins && mayBegin(text, at) && bullet.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** A syllable is a bullet only as a numbering: 가. */
    private static boolean mayBegin(CharSequence text, int at) {
        char c = text.charAt(at);
        boolean syllable = c >= '가' && c <= '힣';
        return !isSpace(c) && !(syllable && at > 0);
    }

    private static void add(List<Item> items, Item.Kind kind, SourceText mark, SourceText text, SourceText whole) {
        if (!text.isBlank() || !mark.isEmpty()) {
            items.add(new Item(kind, mark, text.strip(), whole.strip()));
        }
    }

    private static String nameOf(Matcher bullet) {
        for (String name : List.of("group", "entry", "detail", "remark")) {
            if (bullet.group(name) != null) {
                return name;
            }
        }
        return "numbered";
    }

    private static Item.Kind kindOf(String name) {
        return switch (name) {
            case "group" -> Item.Kind.GROUP;
            case "entry" -> Item.Kind.ENTRY;
            case "detail" -> Item.Kind.DETAIL;
            case "remark" -> Item.Kind.REMARK;
            default -> Item.Kind.NUMBERED;
        };
    }
}
