package org.gongyak.postgres.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {
    @TempDir
    Path outside;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    @Test
    void programs_can_be_run_and_links_lead_to_their_neighbours() throws Exception {
        Path folder = unpack(tar -> {
            file(tar, "bin/postgres", 0755);
            file(tar, "lib/pq.5", 0644);
            link(tar, "lib/pq", TarConstants.LF_SYMLINK, "pq.5");
        });
        assertThat(folder.resolve("bin/postgres")).isExecutable();
        assertThat(Files.isExecutable(folder.resolve("lib/pq.5"))).isFalse();
        assertThat(folder.resolve("lib/pq")).isSymbolicLink().hasContent("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/evil", "lib/../../evil"})
    void a_file_outside_the_folder_is_refused(String name) {
        assertThatThrownBy(() -> unpack(tar -> file(tar, name, 0644))).isInstanceOf(IOException.class);
        assertThat(outside.resolve("evil")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"lib, ..", "lib, /etc", "lib/a, ../../x", "lib, ./.."})
    void a_link_out_of_its_folder_is_refused(String name, String target) {
        assertThatThrownBy(() -> unpack(tar -> link(tar, name, TarConstants.LF_SYMLINK, target)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_hard_link_is_refused() {
        assertThatThrownBy(() -> unpack(tar -> link(tar, "passwd", TarConstants.LF_LINK, "/etc/passwd")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void nothing_is_written_through_a_link() throws Exception {
        Path folder = outside.resolve("in");
        assertThatThrownBy(() -> unpack(tar -> {
                    link(tar, "lib", TarConstants.LF_SYMLINK, "bin");
                    file(tar, "bin/postgres", 0755);
                    file(tar, "lib/postgres", 0755);
                }))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("lib")).isDirectory();
    }

    private interface Content {
        void writeTo(TarArchiveOutputStream tar) throws IOException;
    }

    private Path unpack(Content content) throws IOException {
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(packed, new LZMA2Options()))) {
            content.writeTo(tar);
        }
        Path folder = Files.createDirectories(outside.resolve("in"));
        Archive.unpack(new ByteArrayInputStream(packed.toByteArray()), folder);
        return folder;
    }

    private static void file(TarArchiveOutputStream tar, String name, int mode) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(1);
        tar.putArchiveEntry(entry);
        tar.write('x');
        tar.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream tar, String name, byte kind, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(target);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }
}
