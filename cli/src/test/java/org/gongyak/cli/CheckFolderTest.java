package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckFolderTest {
    private static final String CLEAN = """
            1-1-1\t나무 심기
            소관부서\t공원녹지과

            □ 추진실적 및 향후 추진계획

            구 분\t추진실적 및 추진계획\t비 고
            하반기 추진실적 (2024.7.~12. 실적)\t○ 묘목 1,200그루 심음 - 일시 : 2024. 11. 5.(화)\t

            □ 문제점 및 개선대책

            ○ 문제점

            - 여름 가뭄에 묘목이 마를 수 있음
            """;

    private static final String WRONG = CLEAN.replace("(화)", "(수)").replace("1-1-1", "1-1-2");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir
    Path folder;

    private Path put(String name, String content) throws IOException {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
        Path file = Files.createTempFile("gongyak", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> files(JsonNode report) {
        return report.valueStream()
                .map(file -> file.get("file").asString().replace(folder + "/", ""))
                .toList();
    }

    private static JsonNode json(String argument) {
        return JsonMapper.shared()
                .readTree(Run.of("check", argument, "--format", "json").out());
    }

    @Test
    void each_document_of_a_folder_is_checked_in_order_and_counted_at_the_end() throws IOException {
        put("나/둘째.txt", WRONG);
        put("가.md", CLEAN);

        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.out()).containsSubsequence(folder + "/가.md · 1-1-1", folder + "/나/둘째.txt · 1-1-2");
        assertThat(run.out().lines().toList().getLast()).startsWith("파일 2개에서 카드 2건을 검증했습니다. 오류 1건");
    }

    @Test
    void what_is_no_document_is_named_in_one_line_and_changes_no_exit_code() throws IOException {
        put("가.txt", CLEAN);
        put("사진.png", PICTURE);
        put("빈 파일.txt", new byte[0]);
        put("설정.json", "{\"a\": 1}");

        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("검증하지 않은 파일 3개: ", "사진.png(그림)", "빈 파일.txt(빈 파일)", "설정.json(카드가 아닌 JSON)");
        JsonNode report = json(folder.toString());
        assertThat(report.at("/2/skipped/code").asString()).isEqualTo("read.image");
        assertThat(report.at("/2/error").isMissingNode()).isTrue();
        assertThat(report.at("/0/skipped").isMissingNode()).isTrue();
    }

    @Test
    void a_document_that_cannot_be_read_is_told_and_counted_as_when_it_is_named() throws IOException {
        put("가.txt", CLEAN);
        put("카드.hwpx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});

        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("카드.hwpx’ 파일은 끝부분이 잘려 있습니다");
        assertThat(run.out()).contains("파일 1개에서 카드 1건", "읽지 못한 파일이 1개 있습니다");
    }

    @Test
    void hidden_files_are_passed_over_and_links_are_not_followed(@TempDir Path outside) throws IOException {
        put("가.txt", CLEAN);
        put(".git/나.txt", CLEAN);
        put(".다.txt", CLEAN);
        Files.writeString(outside.resolve("밖.txt"), CLEAN);
        Files.createSymbolicLink(folder.resolve("링크"), outside);
        Files.createSymbolicLink(folder.resolve("링크.txt"), outside.resolve("밖.txt"));

        Run run = Run.of("check", folder.toString());

        assertThat(files(json(folder.toString()))).containsExactly("가.txt", "링크", "링크.txt");
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("파일 1개에서", "링크.txt(링크)").doesNotContain("밖.txt");
    }

    @Test
    void a_folder_that_is_too_deep_or_holds_nothing_is_refused() throws IOException {
        Run empty = Run.of("check", folder.toString());
        assertThat(empty.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(empty.err()).contains("살펴볼 파일이 없습니다");

        put("깊이/".repeat(25) + "가.txt", CLEAN);
        Run deep = Run.of("check", folder.toString());
        assertThat(deep.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(deep.err()).contains("20겹보다 깊어");
    }

    @Test
    void several_arguments_are_checked_one_after_the_other() throws IOException {
        Path card = put("하나/가.txt", CLEAN);
        put("둘/나.txt", CLEAN);

        Run run = Run.of("check", folder.resolve("둘") + "/", card.toString());

        assertThat(run.out())
                .containsSubsequence("둘/나.txt · 1-1-1", "하나/가.txt · 1-1-1", "파일 2개에서 카드 2건")
                .doesNotContain("//");
    }

    @Test
    void the_documents_of_a_zip_are_checked_and_called_by_both_names() throws IOException {
        Path zip = put("묶음.zip", zip(Charset.forName("MS949"), Map.of("가/카드.txt", utf8(WRONG), "사진.png", PICTURE)));

        Run run = Run.of("check", zip.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.out()).contains("묶음.zip/가/카드.txt · 1-1-2", "묶음.zip/사진.png(그림)");
        assertThat(files(json(folder.toString()))).containsExactly("묶음.zip/가/카드.txt", "묶음.zip/사진.png");
    }

    @Test
    void a_zip_in_a_zip_is_not_opened() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, Map.of("가.txt", utf8(CLEAN)));
        Path zip = put("묶음.zip", zip(StandardCharsets.UTF_8, Map.of("안.zip", inner, "나.txt", utf8(CLEAN))));

        Run run = Run.of("check", zip.toString());

        assertThat(run.out()).contains("묶음.zip/안.zip(압축 파일)", "파일 1개에서");
    }

    @Test
    void an_empty_zip_holds_nothing_to_look_at() throws IOException {
        Path zip = put("묶음.zip", zip(StandardCharsets.UTF_8, Map.of(".숨김", PICTURE)));

        assertThat(Run.of("check", zip.toString()).err()).contains("살펴볼 파일이 없습니다");
    }
}
