package org.gongyak.server.exchange.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many files from the form to the register, as a browser without script walks it. */
@ServerTest
@Timeout(120)
class BatchPagesTest {
    private static final String START = "/office/imports/new";
    private static final String TAKE = "/office/imports";
    private static final Pattern TICK =
            Pattern.compile("<input type=\"checkbox\"[^>]* name=\"card\" value=\"([^\"]+)\"(?<ticked>[^>]* checked)?");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final OfficeBrowser browser;
    private final Scene scene;
    private final BatchScene batches;
    private final GovernmentId government;

    BatchPagesTest(OfficeBrowser browser, Scene scene, BatchScene batches) {
        this.browser = browser;
        this.scene = scene;
        this.batches = batches;
        this.government = scene.newGovernment();
    }

    @BeforeEach
    void work() {
        browser.workFor(government);
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    private static Map<String, byte[]> cards(String... numbers) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String number : numbers) {
            files.put(number + ".txt", BatchScene.utf8(BatchScene.card(number)));
        }
        return files;
    }

    /** Sends files; the answer is the address of their page once all are read. */
    private String read(Map<String, byte[]> files) throws IOException, InterruptedException {
        HttpResponse<String> taken = browser.upload(START, TAKE, files);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        String address = path(taken);
        assertThat(address).matches("/office/imports/batches/[0-9a-f-]{36}");
        while (browser.page(address).contains("<progress")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return address;
    }

    private static String path(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static List<MatchResult> ticks(String page) {
        return TICK.matcher(page).results().toList();
    }

    private HttpResponse<String> save(String address, List<String> cards) throws IOException, InterruptedException {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        cards.forEach(card -> fields.add(Map.entry("card", card)));
        return browser.submit(address, address + "/revisions", fields);
    }

    private List<String> chosen(String address) throws IOException, InterruptedException {
        return ticks(browser.page(address)).stream().map(tick -> tick.group(1)).toList();
    }

    @Test
    void files_are_read_looked_at_one_left_out_and_the_others_saved_together() throws Exception {
        Map<String, byte[]> files = cards("1-1", "1-2", "1-3");
        files.put("사진.png", PICTURE);
        String address = read(files);
        String page = browser.page(address);

        assertThat(page)
                .contains("파일 3개에서 카드 3건을 읽었습니다.", "읽지 못한 파일이 1개 있습니다.", "‘사진.png’ 파일은 그림이어서")
                .contains("공약 목록에 없는 관리번호 1-1입니다.", "자동 검증: 오류");
        assertThat(ticks(page)).hasSize(3).allMatch(tick -> tick.group("ticked") != null);
        assertThat(browser.page(START)).contains("저장하지 않은 올리기", address, "저장 대기");
        List<String> chosen = chosen(address);

        HttpResponse<String> saved = save(address, List.of(chosen.get(0), chosen.get(2)));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(path(saved)).isEqualTo(address);
        assertThat(browser.page(address))
                .contains("카드 2건을 저장했습니다.", "2024년 하반기 제1판으로 저장했습니다.", "저장하지 않았습니다.")
                .doesNotContain("type=\"checkbox\"");
        assertThat(browser.page("/office/9/pledges")).contains("전체 2건").doesNotContain("1-2</");
        assertThat(browser.page(START)).doesNotContain(address);
    }

    @Test
    void the_preview_of_each_card_is_reached_from_its_line() throws Exception {
        String page = browser.page(read(cards("1-1", "1-2")));
        List<String> previews = Pattern.compile("href=\"(/office/imports/[0-9a-f-]{36}\\?card=1)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(previews).hasSize(2);
        assertThat(browser.page(previews.getLast())).contains("id=\"original\"", "1-2");
    }

    @Test
    void a_zip_with_names_of_korean_windows_is_read_as_its_files() throws Exception {
        byte[] zip =
                BatchScene.zip(Charset.forName("MS949"), Map.of("공약/카드.txt", BatchScene.utf8(BatchScene.card("1-1"))));

        assertThat(browser.page(read(Map.of("묶음.zip", zip)))).contains("묶음.zip/공약/카드.txt", "카드 1건을 읽었습니다.");
    }

    @Test
    void a_page_of_what_is_being_read_loads_itself_again_until_that_is_switched_off() throws Exception {
        String address = read(cards("1-1", "1-2"));
        assertThat(browser.get(address).headers().firstValue("Refresh")).isEmpty();

        set(address, BatchState.READING);

        HttpResponse<String> reading = browser.get(address);
        assertThat(reading.headers().firstValue("Refresh")).contains("3");
        assertThat(reading.body())
                .contains("파일 2개 가운데 2개를 읽었습니다.", "<progress", address + "?auto=false")
                .doesNotContain("type=\"checkbox\"", ">저장<");
        assertThat(browser.get(address + "?auto=false").headers().firstValue("Refresh"))
                .isEmpty();
        assertThat(save(address, List.of("0-0-0")).body()).contains("파일을 아직 읽고 있습니다.");
    }

    @Test
    void what_a_server_left_unfinished_says_what_to_do_and_can_be_saved() throws Exception {
        String address = read(cards("1-1", "1-2"));
        set(address, BatchState.INTERRUPTED);

        assertThat(browser.page(address)).contains("서버가 멈추어", "다시 올리십시오", "type=\"checkbox\"");
        assertThat(save(address, chosen(address)).statusCode()).isEqualTo(303);
        assertThat(browser.page("/office/9/pledges")).contains("전체 2건");
    }

    @Test
    void a_second_lot_is_refused_in_words_while_the_first_is_read() throws Exception {
        String address = read(cards("1-1", "1-2"));
        set(address, BatchState.READING);

        HttpResponse<String> second = browser.upload(START, TAKE, cards("2-1", "2-2"));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("먼저 올린 파일을 아직 읽고 있습니다.", address, "읽는 중");
    }

    @Test
    void cards_that_are_saved_already_say_so_and_offer_no_button() throws Exception {
        String first = read(cards("1-1", "1-2"));
        save(first, chosen(first));

        assertThat(browser.page(read(cards("1-1", "1-2"))))
                .contains("저장되어 있는 공약 1-1의 2024년 하반기 제1판과 같습니다.", "저장할 카드가 없습니다. 이유는 카드마다 적혀 있습니다.")
                .doesNotContain("type=\"checkbox\"", ">저장<");
    }

    private void set(String address, BatchState state) throws SQLException {
        String id = address.substring(address.lastIndexOf('/') + 1);
        batches.set(government, BatchId.find(id).orElseThrow(), state);
    }

    @Test
    void a_pledge_saved_by_somebody_else_meanwhile_is_told_and_nothing_is_saved() throws Exception {
        String address = read(cards("1-1", "1-2"));
        List<String> chosen = chosen(address);
        scene.save(government, scene.newPledge(government, "1-2"), "먼저");

        HttpResponse<String> refused = save(address, chosen);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("‘1-2 하천변 걷기 좋은 길 조성’", "다른 사람이 저장했습니다", "저장된 것은 없습니다.");
        assertThat(ticks(refused.body())).hasSize(2);
        assertThat(browser.page("/office/9/pledges")).contains("전체 1건");
        assertThat(save(
                                address,
                                ticks(refused.body()).stream()
                                        .map(tick -> tick.group(1))
                                        .toList())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_is_cancelled_offers_nothing_to_save() throws Exception {
        String address = read(cards("1-1", "1-2"));

        HttpResponse<String> cancelled = browser.submit(address, address + "/cancellation", List.of());

        assertThat(cancelled.statusCode()).isEqualTo(303);
        assertThat(browser.page(address)).contains("올리기를 취소했습니다.").doesNotContain("type=\"checkbox\"", ">저장<");
        assertThat(browser.page("/office/9/pledges")).contains("전체 0건");
    }

    @Test
    void two_cards_of_one_pledge_are_not_ticked_until_a_person_chooses() throws Exception {
        Map<String, byte[]> files = cards("1-1");
        files.put("또.txt", BatchScene.utf8(BatchScene.card("1-1")));

        String page = browser.page(read(files));

        assertThat(page).contains("같은 공약, 같은 기간의 카드가 또 있습니다.");
        assertThat(ticks(page)).hasSize(2).allMatch(tick -> tick.group("ticked") == null);
    }

    @Test
    void too_many_files_are_refused_in_words() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 200; i++) {
            files.put(i + ".png", PICTURE);
        }

        HttpResponse<String> refused = browser.upload(START, TAKE, files);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("200개까지입니다").doesNotContain("저장하지 않은 올리기");
    }

    @Test
    void a_form_without_its_token_or_with_nonsense_saves_nothing() throws Exception {
        String address = read(cards("1-1", "1-2"));

        assertThat(browser.send("POST", address + "/revisions", Optional.empty())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", address + "/cancellation", Optional.empty())
                        .statusCode())
                .isEqualTo(403);
        assertThat(save(address, List.of("0-0")).statusCode()).isEqualTo(400);
        assertThat(save(address, List.of()).statusCode()).isEqualTo(422);
        assertThat(browser.page("/office/9/pledges")).contains("전체 0건");
        assertThat(browser.page(address)).contains("type=\"checkbox\"");
    }

    @Test
    void another_governments_batch_is_not_there() throws Exception {
        String address = read(cards("1-1", "1-2"));
        List<String> chosen = chosen(address);
        browser.workFor(scene.newGovernment());

        assertThat(browser.get(address).statusCode()).isEqualTo(404);
        for (String act : List.of("/revisions", "/cancellation")) {
            assertThat(browser.submit(START, address + act, List.of(Map.entry("card", chosen.getFirst())))
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        browser.workFor(government);
        assertThat(browser.page(address)).contains("type=\"checkbox\"");
    }

    @Test
    void what_was_sent_is_shown_as_text_and_never_as_markup() throws Exception {
        Map<String, byte[]> files = cards("1-1");
        files.put(
                "<img src=x onerror=alert(1)>.txt",
                BatchScene.utf8(BatchScene.card("1-2").replace("하천변 걷기 좋은 길 조성", "<script>alert(1)</script>")));

        assertThat(browser.page(read(files))).contains("alert(1)").doesNotContain("<script>alert(1)", "<img src=x");
    }
}
