package org.gongyak.server.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTopicsTest {
    private static final Path HANDBOOK = Path.of(System.getProperty("gongyak.root"), "docs/ko");

    @Test
    void each_topic_is_a_page_of_the_handbook() {
        assertThat(HelpTopics.pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(HANDBOOK.resolve(page + ".md")).isRegularFile());
    }

    @ParameterizedTest
    @CsvSource({
        "/, /office/help",
        "/office/help, /office/help",
        "/office/imports/new?x=y, /office/help/upload",
        "/office/imports/0198f0e2, /office/help/findings",
        "/office/imports/batches/0198f0e2?auto=false, /office/help/many-files",
        "/office/9/books, /office/help/book",
        "/office/9/books/0198f0e2, /office/help/book",
        "/office/9-2/pledges/1-2-4/2026-h2?revision=2, /office/help/download",
    })
    void the_path_decides(String visited, String help) {
        assertThat(HelpTopics.address(visited)).isEqualTo(help);
    }
}
