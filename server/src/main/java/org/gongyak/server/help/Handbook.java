package org.gongyak.server.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The handbook: the pages that its list links to, and the pictures that they show. Made once, when the first reader asks, and kept: a
 * request only ever looks into these two tables.
 */
@Component
@Lazy
final class Handbook {
    static final String START = "/office/help";

    private static final String LIST = "README";
    private static final Pattern PAGE = Pattern.compile("(?<name>[a-z-]+|" + LIST + ")\\.md");
    private static final Pattern PICTURE = Pattern.compile("\\.\\./pictures/(?<name>[a-z0-9-]+)\\.png");

    private final Map<String, Manuscript> manuscripts = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<String, HandbookPage> pages = new LinkedHashMap<>();
    private final HandbookPage list;

    Handbook() {
        Manuscript contents = read(LIST);
        manuscripts.put(LIST, contents);
        names(contents.links(), PAGE).forEach(name -> manuscripts.computeIfAbsent(name, Handbook::read));
        for (Manuscript manuscript : manuscripts.values()) {
            for (String name : names(manuscript.pictures(), PICTURE)) {
                PackedFile.find("pictures/" + name + ".png").map(Picture::new).ifPresent(it -> pictures.put(name, it));
            }
        }
        manuscripts.forEach((name, manuscript) -> pages.put(name, manuscript.page(this::link, this::picture)));
        list = Objects.requireNonNull(pages.remove(LIST));
    }

    HandbookPage list() {
        return list;
    }

    /** A page by its name in addresses, such as {@code upload}. */
    Optional<HandbookPage> find(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    /** A picture by its name without an ending. */
    Optional<Picture> findPicture(String name) {
        return Optional.ofNullable(pictures.get(name));
    }

    private String link(String written) {
        Matcher page = PAGE.matcher(written);
        if (!page.matches()) {
            return written;
        }
        String name = page.group("name");
        if (!manuscripts.containsKey(name)) {
            throw new IllegalStateException("the list of the handbook does not name " + written);
        }
        return name.equals(LIST) ? START : START + "/" + name;
    }

    /** Empty for one that was not packed: pictures are taken of the running program, so it runs without them. */
    private Optional<String> picture(String written) {
        return names(List.of(written), PICTURE).stream()
                .findFirst()
                .flatMap(name ->
                        findPicture(name).map(found -> START + "/pictures/" + name + ".png?v=" + found.version()));
    }

    private static Manuscript read(String name) {
        return PackedFile.find("handbook/" + name + ".md")
                .map(PackedFile::text)
                .map(Manuscript::of)
                .orElseThrow(() -> new IllegalStateException("not in the program: docs/ko/" + name + ".md"));
    }

    private static List<String> names(List<String> written, Pattern kind) {
        List<String> names = new ArrayList<>();
        for (String address : written) {
            Matcher matcher = kind.matcher(address);
            if (matcher.matches()) {
                names.add(matcher.group("name"));
            }
        }
        return names;
    }
}
