package org.gongyak.document.write.hwpx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyak.document.write.zip.PackageWriter;

/** What a package holds beside its sections. */
final class PackageParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>";
    /** UTF-16 units of the titles that a file manager shows. */
    private static final int LONGEST_PREVIEW = 1_000;

    private PackageParts() {}

    static void begin(PackageWriter file) throws IOException {
        file.store("mimetype", "application/hwp+zip".getBytes(StandardCharsets.US_ASCII));
        file.deflate(
                "version.xml",
                XML + "<hv:HCFVersion xmlns:hv=\"http://www.hancom.co.kr/hwpml/2011/version\""
                        + " tagetApplication=\"WORDPROCESSOR\" major=\"5\" minor=\"1\" micro=\"0\" buildNumber=\"1\""
                        + " os=\"1\" xmlVersion=\"1.4\" application=\"Gongyak\" appVersion=\"1.0\"/>");
    }

    static String section(int number) {
        return "Contents/section" + number + ".xml";
    }

    static void preview(StringBuilder titles, String title) {
        if (titles.length() < LONGEST_PREVIEW) {
            titles.append(title, 0, Math.min(title.length(), LONGEST_PREVIEW)).append("\r\n");
        }
    }

    static void end(PackageWriter file, int sections, String titles) throws IOException {
        file.deflate("Contents/header.xml", StyleSheet.xml(sections));
        file.deflate(
                "Contents/content.hpf",
                contents(sections, titles.strip().lines().findFirst().orElse("")));
        file.deflate("Preview/PrvText.txt", titles);
        file.deflate(
                "settings.xml",
                XML + "<ha:HWPApplicationSetting xmlns:ha=\"http://www.hancom.co.kr/hwpml/2011/app\">"
                        + "<ha:CaretPosition listIDRef=\"0\" paraIDRef=\"0\" pos=\"0\"/></ha:HWPApplicationSetting>");
        file.deflate(
                "META-INF/container.xml",
                XML + "<ocf:container xmlns:ocf=\"urn:oasis:names:tc:opendocument:xmlns:container\"><ocf:rootfiles>"
                        + "<ocf:rootfile full-path=\"Contents/content.hpf\" media-type=\"application/hwpml-package+xml\"/>"
                        + "<ocf:rootfile full-path=\"Preview/PrvText.txt\" media-type=\"text/plain\"/>"
                        + "</ocf:rootfiles></ocf:container>");
        file.deflate(
                "META-INF/manifest.xml",
                XML + "<odf:manifest xmlns:odf=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
    }

    private static String contents(int sections, String title) {
        StringBuilder escaped = new StringBuilder();
        Markup.escape(escaped, title.replace('\t', ' '));
        return XML + "<opf:package xmlns:opf=\"http://www.idpf.org/2007/opf/\" version=\"\" unique-identifier=\"\""
                + " id=\"\"><opf:metadata><opf:title>" + escaped
                + "</opf:title><opf:language>ko</opf:language></opf:metadata><opf:manifest>"
                + item("header", "Contents/header.xml")
                + each(sections, i -> item("section" + i, section(i)))
                + item("settings", "settings.xml") + "</opf:manifest><opf:spine>" + reference("header")
                + each(sections, i -> reference("section" + i)) + "</opf:spine></opf:package>";
    }

    private static String each(int count, IntFunction<String> xml) {
        return IntStream.range(0, count).mapToObj(xml).collect(Collectors.joining());
    }

    private static String item(String id, String path) {
        return "<opf:item id=\"" + id + "\" href=\"" + path + "\" media-type=\"application/xml\"/>";
    }

    private static String reference(String id) {
        return "<opf:itemref idref=\"" + id + "\" linear=\"yes\"/>";
    }
}
