package org.gongyak.document.read.markup;

import java.util.Set;

/** Which tags do what to the text around them. */
public final class TagNames {
    /** Tags that end the paragraph before them and begin another. */
    private static final Set<String> BREAKING = names("""
            address article aside blockquote body br caption center dd details div dl dt fieldset
            figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol
            option p pre section select summary table tbody td tfoot th thead tr ul
            """);

    private static final Set<String> INLINE = names("""
            a b code col colgroup del em font i img input ins label mark s small span strike strong
            sub sup u
            """);

    private TagNames() {}

    private static Set<String> names(String list) {
        return Set.of(list.split("\\s+"));
    }

    public static boolean breaksParagraph(String name) {
        return BREAKING.contains(name);
    }

    /**
     * Whether a name between angle brackets is surely markup. Korean documents write {@code <표 1>} and {@code <붙임>}, which are text;
     * so outside HTML files only known names count.
     */
    public static boolean isKnown(String name) {
        return BREAKING.contains(name) || INLINE.contains(name);
    }

    /** Elements whose content is no text of the document. */
    public static boolean hidesContent(String name) {
        return name.equals("title")
                || name.equals("script")
                || name.equals("style")
                || name.equals("template")
                || name.equals("noscript");
    }
}
