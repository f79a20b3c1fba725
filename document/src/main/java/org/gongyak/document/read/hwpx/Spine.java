package org.gongyak.document.read.hwpx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;
import org.gongyak.document.read.zip.Entries;
import org.gongyak.document.read.zip.ZipPackage;

/** The order of the sections: the spine of {@code content.hpf} (OPF), or their numbers where it names none. */
final class Spine {
    private static final Pattern SECTION = Pattern.compile("(?:.*/)?section(\\d{1,9})\\.xml", Pattern.CASE_INSENSITIVE);
    static final String FOLDER = "Contents/";
    static final String PACKAGE = FOLDER + "content.hpf";

    private Spine() {}

    static boolean isSection(String name) {
        return SECTION.matcher(name).matches();
    }

    static List<String> sections(ZipPackage file, Deadline deadline) {
        List<String> inSpine = new ArrayList<>();
        Entries.read(file, PACKAGE, bytes -> inSpine.addAll(hrefs(new XmlCursor(bytes, deadline))));
        List<String> named = inSpine.stream()
                .flatMap(href -> Stream.of(href, FOLDER + href)
                        .filter(file.names()::contains)
                        .limit(1))
                .filter(Spine::isSection)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return file.names().stream()
                .filter(Spine::isSection)
                .sorted(Comparator.comparingInt(Spine::number))
                .toList();
    }

    private static List<String> hrefs(XmlCursor opf) {
        Map<String, String> items = new HashMap<>();
        List<String> order = new ArrayList<>();
        while (opf.nextIn(0)) {
            if (opf.atStart("item")) {
                items.put(opf.attribute("id"), opf.attribute("href"));
            } else if (opf.atStart("itemref")) {
                order.add(opf.attribute("idref"));
            }
        }
        return order.stream().map(id -> items.getOrDefault(id, "")).toList();
    }

    private static int number(String name) {
        Matcher matcher = SECTION.matcher(name);
        return matcher.matches() ? Span.number(matcher.group(1)) : 0;
    }
}
