package org.gongyak.server.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongyak.server.audit.Verification;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read: one message on the page that takes files, and nothing half-saved. */
@ServerTest
@Timeout(60)
class RefusedFilesTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("gongyak.shared", "none"), "documents");

    /** What a government begins with: itself and its term. */
    private static final long ROWS_BEFORE = 2;

    private static final int NOISE_BYTES = 20 << 20;
    private static final int TOO_MANY_BYTES = 66 << 20;
    private static final long SEED = 20_260_701;

    private final OfficeBrowser browser;
    private final Verifier verifier;
    private final GovernmentId government;

    RefusedFilesTest(OfficeBrowser browser, Verifier verifier, Scene scene) {
        this.browser = browser;
        this.verifier = verifier;
        this.government = scene.newGovernment();
    }

    @BeforeEach
    void work() {
        browser.workFor(government);
    }

    @AfterEach
    void nothing_is_half_saved() {
        browser.leave();
        Verification verification = verifier.verify(government);
        assertThat(verification.rows()).isEqualTo(ROWS_BEFORE);
        assertThat(verification.misfit()).isEmpty();
    }

    @Test
    void of_another_kind() throws Exception {
        shouldBeRefused("사진.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    }

    @Test
    void empty() throws Exception {
        shouldBeRefused("빈 파일.txt", new byte[0]);
    }

    @Test
    void cut_off() throws Exception {
        byte[] whole = zip();

        shouldBeRefused("카드.hwpx", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void twenty_megabytes_of_noise() throws Exception {
        byte[] noise = new byte[NOISE_BYTES];
        new Random(SEED).nextBytes(noise);

        shouldBeRefused("잡음.hwpx", noise);
    }

    @Test
    void larger_than_a_request_may_be() throws Exception {
        byte[] zeros = new byte[TOO_MANY_BYTES];

        HttpResponse<String> answer = browser.upload("/office/imports/new", "/office/imports", "큰 파일.hwpx", zeros);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
    }

    @Test
    void nothing_at_all() throws Exception {
        HttpResponse<String> answer = browser.upload("/office/imports/new", "/office/imports", "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1d54f5dd6f07.hwpx",
                "attack-xxe.hwpx",
                "attack-billion-laughs.hwpx",
                "attack-deep-nesting.hwpx",
                "attack-zip-bomb.hwpx",
                "attack-deflate-bomb.hwp",
            })
    void encrypted_or_hostile(String name) throws Exception {
        Path file = DOCUMENTS.resolve(name);
        assumeTrue(Files.exists(file), "the shared samples are not beside the project");

        shouldBeRefused(name, Files.readAllBytes(file));
    }

    private void shouldBeRefused(String name, byte[] file) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.upload("/office/imports/new", "/office/imports", name, file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(name, "저장된 것은 없습니다.").doesNotContain("Exception", "/office/imports/0");
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/hwp+zip".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Contents/section0.xml"));
            zip.write("<a/>".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
