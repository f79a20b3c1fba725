package org.gongyak.document.read.ole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongyak.document.Read;
import org.gongyak.document.hwp.Hwp;
import org.gongyak.document.hwp.HwpBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundFileTest {

    @ParameterizedTest
    @CsvSource({
        "FileHeader, HWP, read.damaged",
        "EncryptedPackage, ENCRYPTED_OFFICE, read.password",
        "Workbook, EXCEL, read.damaged",
        "Book, EXCEL, read.xls-old",
        "WordDocument, WORD, read.office-binary",
        "PowerPoint Document, POWERPOINT, read.office-binary",
        "Catalog, OTHER, read.office-binary"
    })
    void tells_by_a_stream_in_its_root_what_made_a_file(String stream, CompoundKind kind, String code)
            throws IOException {
        byte[] file = holding(stream);

        assertThat(CompoundKind.of(CompoundFile.of(file))).isEqualTo(kind);
        assertThat(Read.outcome(file)).isEqualTo(code);
    }

    @Test
    void does_not_take_a_workbook_embedded_in_a_document_for_the_file_itself() throws IOException {
        byte[] file;
        try (POIFSFileSystem word = new POIFSFileSystem()) {
            word.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
            DirectoryEntry pool = word.getRoot().createDirectory("ObjectPool");
            pool.createDocument("Workbook", new ByteArrayInputStream(new byte[9]));
            file = written(word);
        }
        assertThat(CompoundKind.of(CompoundFile.of(file))).isEqualTo(CompoundKind.WORD);
    }

    @Test
    void refuses_a_file_that_is_cut_off_anywhere() {
        byte[] sound = Hwp.ofBlocks(HwpBlocks.text("가".repeat(9_000))).stored().bytes();

        for (int length = 8; length < sound.length - 512; length += 100) {
            assertThat(Read.outcome(Arrays.copyOf(sound, length))).isIn("read.damaged", "read.cut-off");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 1_000, 65_535, Integer.MAX_VALUE, -1, 0})
    void does_not_believe_an_allocation_table_larger_than_the_file_needs(int sectors) {
        byte[] file = Hwp.ofBlocks(HwpBlocks.text("가")).bytes();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(44, sectors);

        assertThat(Read.outcome(file)).isEqualTo("read.damaged");
    }

    @Test
    void refuses_a_stream_said_to_be_longer_than_the_file() {
        byte[] file = Hwp.ofBlocks(HwpBlocks.text("가")).bytes();
        ByteBuffer directory = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int entry = indexOf(file, "Section0");
        directory.putInt(entry + 120, Integer.MAX_VALUE);

        assertThat(Read.outcome(file)).isEqualTo("read.cut-off");
    }

    private static int indexOf(byte[] file, String name) {
        for (int at = 0; at < file.length; at += 128) {
            if (new String(file, at, 2 * name.length(), java.nio.charset.StandardCharsets.UTF_16LE).equals(name)) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static byte[] holding(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[9]), stream);
            return written(file);
        }
    }

    private static byte[] written(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
