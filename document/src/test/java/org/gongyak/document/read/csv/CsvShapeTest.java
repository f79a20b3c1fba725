package org.gongyak.document.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.Shared;
import org.gongyak.document.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is CSV, and what only has commas in it. */
class CsvShapeTest {
    private static final int SEEDS = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가, 나, 다 정비\n라, 마, 바 조성\n",
                "계 1,250,000 백만원\n국비 1,000,000 백만원\n",
                "가,나\n다,라\n",
                "가,나,다\n",
                "가,나,다\n\n라,마,바\n",
                "가,나,다\n라,마,바\n문단\n문단\n",
                "가\t나\n다\t라\n",
                "\"나눔\" 공간\t가\n\"나눔\" 쉼터\t나\n",
                "가\t나,다,라\n마\t바,사,아\n",
                "\"가,나,다\n라,마,바\n",
                "3.1절, '가', 나; 다\n"
            })
    void text_is_not_taken_for_csv(String text) {
        assertThat(Read.document(text).format()).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가,나,다\n라,마,바\n",
                "\"가\",\"나\"\n\"다\",\"라\"\n",
                "관리번호,1-2-4\n공약명,\"하천길, 둘레길\"\n\n구분,계,2019\n시비,10,10\n",
                "구분,가,나\r\n계,1,250\r\n국비,1,250\r\n",
                "가;나;다\r라;마;바\r"
            })
    void csv_is_told_by_its_rows_or_its_quotes(String text) {
        assertThat(Read.document(text).format()).isEqualTo("csv");
    }

    @Test
    void no_text_that_was_read_before_csv_was_is_csv() throws IOException {
        List<Path> texts = new ArrayList<>(Samples.all());
        texts.addAll(Samples.cards());
        texts.removeIf(Files::isDirectory);
        texts.removeIf(text -> text.toString().endsWith(".csv"));
        assertThat(texts).hasSizeGreaterThan(20);
        for (Path text : texts) {
            if (Read.reading(Files.readAllBytes(text)) instanceof Reading.Read read) {
                assertThat(read.document().format()).as(text.toString()).isNotEqualTo("csv");
            }
        }
    }

    @Test
    void no_shared_card_is_csv() throws IOException {
        for (Path text : Shared.files("cards", ".txt")) {
            assertThat(Read.document(Files.readAllBytes(text)).format())
                    .as(text.toString())
                    .isEqualTo("text");
        }
    }

    @Test
    void sound_files_are_scanned_as_the_library_scans_them() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            String file = random(new Random(seed));

            assertThat(scanned(file)).as("seed " + seed + ": " + file).isEqualTo(parsed(file));
        }
    }

    private static String random(Random random) {
        StringBuilder file = new StringBuilder();
        String[] words = {"", "가", " 나 ", "1,250", "\"다\"", "라\n마", "바\r\n사", "'아", "\""};
        for (int cell = 0; cell <= 2 + random.nextInt(20); cell++) {
            String word = words[random.nextInt(words.length)];
            boolean quotes = random.nextBoolean() || word.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0);
            file.append(quotes ? '"' + word.replace("\"", "\"\"") + '"' : word)
                    .append(random.nextInt(3) == 0 ? "\r\n" : ",");
        }
        return file.append("끝").toString();
    }

    private static List<List<String>> scanned(String file) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder text = new StringBuilder();
        CsvScanner scanner = new CsvScanner(file, ',', 0);
        Optional<CsvScanner.Cell> next = scanner.next((c, at) -> text.append(c));
        while (next.isPresent()) {
            rows.getLast().add(text.toString());
            text.setLength(0);
            boolean lastInRow = next.get().lastInRow();
            next = scanner.next((c, at) -> text.append(c));
            if (lastInRow && next.isPresent()) {
                rows.add(new ArrayList<>());
            }
        }
        return rows;
    }

    private static List<List<String>> parsed(String file) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        return format.parse(new StringReader(file)).getRecords().stream()
                .map(CSVRecord::toList)
                .toList();
    }
}
