package org.gongyak.document.read.hwp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.gongyak.document.Shared;
import org.gongyak.document.show.DocumentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real HWP files, read by ours, by hwplib, and as the HWPX that was saved of the same document. */
class HwpOpinionsTest {

    @Test
    void hwplib_reads_the_same_tree_from_every_file_that_both_read() throws IOException {
        List<String> read = new ArrayList<>();
        for (Path file : Shared.files("documents", ".hwp")) {
            byte[] content = Files.readAllBytes(file);
            if (!file.getFileName().toString().startsWith("attack-")
                    && Read.outcome(content).equals("read")
                    && Read.document(content).format().equals(HwpReader.FORMAT)) {
                assertThat(show(Read.document(content)))
                        .as(file.getFileName().toString())
                        .isEqualTo(show(hwplib(content)));
                read.add(file.getFileName().toString());
            }
        }
        assertThat(read).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "c2990aa7fcbe, 9c1678037e52",
        "8001d65a0b5a, 22d360caba04",
        "ceeed632b703, f9919c42a99f",
        "b18be0217a5d, 6ee9014f2365"
    })
    void reads_the_tree_of_the_same_document_saved_as_hwpx(String hwp, String hwpx) throws IOException {
        Path folder = Shared.folder("documents");
        Document ours = Read.document(Files.readAllBytes(folder.resolve(hwp + ".hwp")));
        Document twin = Read.document(Files.readAllBytes(folder.resolve(hwpx + ".hwpx")));

        assertThat(show(ours)).isEqualTo(show(twin));
    }

    private static Document hwplib(byte[] content) {
        try {
            return HwplibTree.of(content);
        } catch (Exception cannot) {
            throw new AssertionError("hwplib does not read it", cannot);
        }
    }

    /** Everything of a document but its format. */
    private static String show(Document document) {
        return DocumentJson.of(new Document("", document.blocks(), document.issues()));
    }
}
