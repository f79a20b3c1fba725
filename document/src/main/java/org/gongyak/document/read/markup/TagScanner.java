package org.gongyak.document.read.markup;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.document.read.markup.References.Reference;
import org.gongyak.document.read.tree.Deadline;

/**
 * Tells text from tags without asking whether the tags fit together: recognised pages hold stray, unclosed and crossed ones. Every
 * character is reported with its offset, which no HTML library does for decoded and moved text.
 */
public final class TagScanner {
    private static final Pattern NAME = Pattern.compile("</?+([A-Za-z][A-Za-z0-9:-]{0,30}+)(?=[\\s/>])");

    private static final String COMMENT = "<!--";

    /** Quoted attributes may hold a {@code >}; beyond this length quotes are taken for unclosed and the first {@code >} ends the tag. */
    private static final int LONGEST_QUOTING_TAG = 4_096;

    private final String source;
    private final Predicate<String> isTag;
    private final Deadline deadline;
    private final NextOccurrence close;
    private final NextOccurrence commentEnd;

    private TagScanner(String source, Predicate<String> isTag, Deadline deadline) {
        this.source = source;
        this.isTag = isTag;
        this.deadline = deadline;
        this.close = new NextOccurrence(source, ">");
        this.commentEnd = new NextOccurrence(source, "-->");
    }

    /** For HTML files: anything that looks like a tag is one. */
    public static TagScanner ofHtml(String source, Deadline deadline) {
        return new TagScanner(source, name -> true, deadline);
    }

    /** For text that may hold some tags: only known names are tags, the rest is text. */
    public static TagScanner ofStrayTags(String source, Deadline deadline) {
        return new TagScanner(source, TagNames::isKnown, deadline);
    }

    /** Scans the file from one offset to another. */
    public void scan(int from, int to, Markup found) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int next = switch (c) {
                case '<' -> markup(at, to, found);
                case '&' -> reference(at, to, found);
                default -> at;
            };
            if (next == at) {
                found.character(c, at);
                next++;
            }
            at = next;
        }
    }

    private int reference(int at, int to, Markup found) {
        Reference reference = References.at(source, at, to);
        reference.text().chars().forEach(unit -> found.character((char) unit, at));
        return reference.end();
    }

    private int markup(int at, int to, Markup found) {
        deadline.check();
        int firstClose = close.endAfter(at, to);
        if (firstClose < 0) {
            return at;
        }
        if (source.startsWith(COMMENT, at)) {
            return Math.max(at, commentEnd.endAfter(at + COMMENT.length(), to));
        }
        if (isDeclaration(at, to)) {
            return firstClose;
        }
        Matcher name = NAME.matcher(source).region(at, to).useTransparentBounds(true);
        if (!name.lookingAt() || !isTag.test(name.group(1).toLowerCase(Locale.ROOT))) {
            return at;
        }
        int end = endOfTag(name.end(), to);
        if (end < 0) {
            return at;
        }
        String lower = name.group(1).toLowerCase(Locale.ROOT);
        Tag tag = new Tag(lower, source.charAt(at + 1) == '/', source.substring(at, end), at);
        found.tag(tag);
        return !tag.closing() && TagNames.hidesContent(lower) ? endOfHidden(lower, end, to) : end;
    }

    private boolean isDeclaration(int at, int to) {
        return at + 2 < to
                && (source.regionMatches(true, at, "<!doctype", 0, 9)
                        || source.startsWith("<?xml", at)
                        || source.startsWith("<![", at));
    }

    /** One past the end of a tag, or -1 when it has none: a {@code <} before it shows that the tag was cut off. */
    private int endOfTag(int from, int to) {
        char quote = 0;
        int last = Math.min(to, from + LONGEST_QUOTING_TAG);
        for (int i = from; i < last; i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>' || c == '<') {
                return c == '>' ? i + 1 : -1;
            }
        }
        return close.endAfter(from, to);
    }

    /** The closing tag of a script or style; without one, the rest of the file is hidden, as browsers have it. */
    private int endOfHidden(String name, int from, int to) {
        for (int at = source.indexOf("</", from, to); at >= 0; at = source.indexOf("</", at + 2, to)) {
            if (source.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return to;
    }
}
