package org.gongyak.server.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.server.fixture.FullCard;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.StatementCount;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.CardBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class CardPageTest {
    private static final String PLEDGE = "/office/9/pledges/1-2-4";
    private static final String PERIOD = PLEDGE + "/2026-h2";
    private static final int MOST_STATEMENTS = 12;
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern JUMP = Pattern.compile(" href=\"#([^\"]+)\"");

    private final OfficeBrowser browser;
    private final Scene scene;
    private final StatementCount statements;
    private final GovernmentId government;
    private final PledgeId pledge;

    CardPageTest(OfficeBrowser browser, Scene scene, StatementCount statements) {
        this.browser = browser;
        this.scene = scene;
        this.statements = statements;
        this.government = scene.newGovernment();
        this.pledge = scene.newPledge(government, "1-2-4");
    }

    @BeforeEach
    void work() {
        browser.workFor(government);
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    @Test
    void shows_every_text_of_the_card_and_runs_none_of_it() throws Exception {
        List<String> texts = new ArrayList<>();
        save(FullCard.of(text -> {
            texts.add(text);
            return text + "<script>\"'&T" + texts.size() + "</script>";
        }));

        String page = browser.page(PLEDGE);

        assertThat(page).doesNotContain("<script>", "<script ", "href=\"javascript:");
        String words = page.replaceAll("<[^>]*>", "");
        for (int i = 1; i <= texts.size(); i++) {
            assertThat(words).as(texts.get(i - 1)).contains("T" + i + "&lt;/script&gt;");
        }
        for (String other : List.of("/history", "/compare", "")) {
            assertThat(browser.page(PLEDGE + other)).doesNotContain("<script>");
        }
        assertThat(browser.page("/office/9/pledges")).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void lays_the_card_out_like_the_official_form() throws Exception {
        save(FullCard.plain());

        assertThat(browser.page(PLEDGE))
                .containsSubsequence(
                        "official-title",
                        "도서관과",
                        "8075-1234",
                        "사업개요",
                        "연차별 목표",
                        "추진실적 표제",
                        "① 설계",
                        "착수보고회",
                        "장소: 시청",
                        "시민참여(소통) 실적",
                        "연도별 투자계획 당초",
                        "문제점",
                        "옆 땅을 더 매입",
                        "증빙",
                        "그 밖의 내용");
    }

    @Test
    void money_says_the_exact_won_and_what_an_empty_cell_means() throws Exception {
        save(FullCard.plain());

        assertThat(browser.page(PLEDGE))
                .contains(
                        "title=\"2,933,000,000원\"",
                        "감 300",
                        "class=\"undecided\"",
                        "rowspan=\"2\"",
                        "(단위 : 백만원)",
                        "빈칸: 입력 없음 / 0: 0원 / 미정: 정하지 않음");
    }

    @Test
    void what_the_public_does_not_see_says_on_which_ground_and_until_when() throws Exception {
        save(FullCard.plain());

        assertThat(browser.page(PLEDGE)).contains("비공개 (정보공개법 제9조제1항제7호, 2027. 6. 30.까지)");
    }

    @Test
    void each_finding_leads_to_its_words_in_the_card_and_back() throws Exception {
        save(Card.of("1-2-4", "도서관")
                .problems(List.of("2026. 4. 31. 회의와 2026. 6. 31. 회의"))
                .build());

        String page = browser.page(PLEDGE);

        assertThat(page).contains("date.impossible", "<mark class=\"error\"><a href=\"#finding-1\">");
        assertThat(found(ID, page)).doesNotHaveDuplicates().containsAll(found(JUMP, page));
        assertThat(found(JUMP, page)).contains("c-1", "c-2", "finding-2");
    }

    @Test
    void speaks_english_around_a_card_that_stays_korean() throws Exception {
        save(FullCard.plain());

        assertThat(browser.englishPage(PLEDGE))
                .contains(
                        "<html lang=\"en\">",
                        "Automatic checks",
                        "second half of 2026 revision 1",
                        "lang=\"ko\"",
                        "착수보고회")
                .doesNotContain("자동 검증", "제1판");
    }

    @Test
    void a_period_shows_its_latest_revision_unless_another_is_asked_for() throws Exception {
        save(Card.of("1-2-4", "처음 제목").build());
        save(Card.of("1-2-4", "고친 제목").build());

        assertThat(browser.page(PERIOD)).contains("고친 제목", "제2판").doesNotContain("처음 제목");
        assertThat(browser.page(PERIOD + "?revision=1")).contains("처음 제목", "최신 판 보기");
        assertThat(browser.get(PERIOD + "?revision=3").statusCode()).isEqualTo(404);
    }

    @Test
    void a_period_without_a_card_says_so_and_offers_those_that_have_one() throws Exception {
        save(FullCard.plain());

        HttpResponse<String> answer = browser.get(PLEDGE + "/2027-h1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("2027년 상반기에는 저장한 카드가 없습니다.", PERIOD);
    }

    @Test
    void a_pledge_without_any_card_says_so() throws Exception {
        assertThat(browser.page(PLEDGE)).contains("아직 저장한 카드가 없습니다.", "1-2-4 공약");
        assertThat(browser.page(PLEDGE + "/history")).contains("아직 저장한 카드가 없습니다.");
        assertThat(browser.page(PLEDGE + "/compare")).contains("견줄 판이 없습니다.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/9/pledges/9-9-9",
                "/office/9/pledges/%3Cscript%3E",
                "/office/8/pledges/1-2-4",
                PLEDGE + "/2026-h3",
                PLEDGE + "/2026-h2/card.json",
                PLEDGE + "/2026-h2/card.html",
                PLEDGE + "/2026-h2/card.hwpx",
                PLEDGE + "/2026-h2/card.csv",
                PERIOD + "/card.csv"
            })
    void what_is_not_there_has_no_page(String address) throws Exception {
        assertThat(browser.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void the_json_is_the_kept_bytes_under_their_hash() throws Exception {
        Card card = FullCard.plain();
        save(card);
        String hash = '"' + CardBody.of(card).sha256().hex() + '"';

        HttpResponse<String> answer = browser.get(PERIOD + "/card.json");

        assertThat(answer.body()).isEqualTo(CardBody.of(card).json());
        assertThat(answer.headers().firstValue("ETag")).contains(hash);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline")
                .contains("1-2-4_2026-h2_%EC%A0%9C1%ED%8C%90.json");
        assertThat(browser.get(PERIOD + "/card.json", "If-None-Match", hash).statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_html_is_a_file_to_keep() throws Exception {
        save(FullCard.plain());

        HttpResponse<String> answer = browser.get(PERIOD + "/card.html");

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.body()).contains("<!doctype html>", "시립도서관 건립");
    }

    @ParameterizedTest
    @CsvSource({
        "hwpx, application/hwp+zip",
        "pdf, application/pdf",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    void a_file_in_the_official_form_reads_back_as_the_pledge(String format, String mediaType) throws Exception {
        save(FullCard.plain());

        HttpResponse<byte[]> answer = browser.getBytes(PERIOD + "/card." + format);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(mediaType);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("." + format);
        Reading reading = new DocumentReader(Clock.systemUTC()).read(answer.body(), format);
        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> assertThat(
                        Recogniser.recognise(read.document()).cards())
                .singleElement()
                .satisfies(found -> assertThat(found.card().number()).isEqualTo("1-2-4")));
    }

    @Test
    void a_revision_is_printed_the_same_whenever_it_is_asked_for() throws Exception {
        save(FullCard.plain());

        assertThat(browser.getBytes(PERIOD + "/card.pdf").body())
                .isEqualTo(browser.getBytes(PERIOD + "/card.pdf").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2026-h2", "/history", "/compare", "/2026-h2/card.json"})
    void asks_the_database_few_questions(String page) throws Exception {
        for (int i = 0; i < 5; i++) {
            save(Card.of("1-2-4", "도서관 " + i).build());
        }
        statements.take();

        assertThat(browser.get(PLEDGE + page).statusCode()).isEqualTo(200);

        assertThat(statements.take()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void save(Card card) {
        scene.save(government, pledge, Scene.PERIOD, card);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
