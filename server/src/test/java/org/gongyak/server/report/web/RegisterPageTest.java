package org.gongyak.server.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.Fact;
import org.gongyak.card.Owners;
import org.gongyak.card.Percent;
import org.gongyak.card.Project;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.fixture.FullCard;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.StatementCount;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
class RegisterPageTest {
    private static final String REGISTER = "/office/9/pledges";
    private static final int MOST_STATEMENTS = 12;
    private static final Pattern ROW_LINK =
            Pattern.compile("<td class=\"title\"><a href=\"" + REGISTER + "/([^\"]+)\"");

    private final OfficeBrowser browser;
    private final Scene scene;
    private final StatementCount statements;
    private final GovernmentId government;

    RegisterPageTest(OfficeBrowser browser, Scene scene, StatementCount statements) {
        this.browser = browser;
        this.scene = scene;
        this.statements = statements;
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

    @Test
    void the_front_door_leads_to_the_register_of_the_current_term() throws Exception {
        assertThat(browser.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith(REGISTER);
        assertThat(browser.get("/office/pledges")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(REGISTER);
    }

    @Test
    void the_front_door_is_a_start_page_while_there_is_no_government() throws Exception {
        browser.leave();

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get(REGISTER).statusCode()).isEqualTo(404);
    }

    @Test
    void a_term_the_government_does_not_have_has_no_page() throws Exception {
        assertThat(browser.get("/office/3/pledges").statusCode()).isEqualTo(404);
        assertThat(browser.page("/office/nonsense/pledges")).contains("찾는 화면이 없습니다");
    }

    @Test
    void an_empty_register_says_why_it_is_empty() throws Exception {
        assertThat(browser.page(REGISTER)).contains("아직 공약이 없습니다", "전체 0건").doesNotContain("<table");
    }

    @Test
    void lists_pledges_in_the_order_people_count_them_and_the_other_way_round() throws Exception {
        for (String number : List.of("1-10-1", "가-1", "1-2-4", "2-1")) {
            save(number, card(number, "도서관 " + number));
        }

        assertThat(numbers(REGISTER)).containsExactly("1-2-4", "1-10-1", "2-1", "가-1");
        assertThat(numbers(REGISTER + "?sort=-number")).containsExactly("가-1", "2-1", "1-10-1", "1-2-4");
    }

    @Test
    void a_row_says_what_the_latest_card_says() throws Exception {
        scene.save(government, scene.newPledge(government, "1-2-4"), Scene.PERIOD, FullCard.plain());

        assertThat(browser.page(REGISTER))
                .contains("시립도서관 건립", "일부추진", "(원문: 미흡)", "45%", "도서관과", "2026년 하반기 제1판", "2026. 9. 17.");
        assertThat(browser.englishPage(REGISTER))
                .contains("Partly on track", "(source: 미흡)", "second half of 2026 revision 1", "17 Sep 2026")
                .doesNotContain("제1판", "주관부서");
    }

    @Test
    void a_pledge_without_a_card_stands_in_the_register_too() throws Exception {
        scene.newPledge(government, "7-1");

        assertThat(browser.page(REGISTER)).contains("7-1", "카드 없음", "전체 1건");
    }

    @ParameterizedTest
    @CsvSource({
        "q=체육관, 2-1",
        "q=체 육 관, 2-1",
        "q=2-1, 2-1",
        "q=문화과, 1-1",
        "status=complete, 1-1",
        "status=on-hold, 2-1",
        "field=문화, 1-1",
        "field=2, 2-1",
        "department=체육과, 2-1",
        "findings=error, 2-1"
    })
    void a_view_is_narrowed_by_what_its_address_asks_for(String query, String only) throws Exception {
        save("1-1", libraryInCulture());
        save("2-1", gymWithAnImpossibleDate());

        assertThat(numbers(REGISTER + "?" + query.replace(" ", "%20"))).containsExactly(only);
    }

    @Test
    void only_what_says_something_else_than_at_the_check_before_has_changed() throws Exception {
        PledgeId changed = scene.newPledge(government, "1-1");
        PledgeId same = scene.newPledge(government, "1-2");
        PledgeId silent = scene.newPledge(government, "1-3");
        PledgeId skipped = scene.newPledge(government, "1-4");
        scene.newPledge(government, "1-5");
        ReportingPeriod next = Scene.PERIOD.next();
        for (PledgeId pledge : List.of(changed, same, silent, skipped)) {
            scene.save(government, pledge, Scene.PERIOD, card("1", "도서관 건립"));
        }
        scene.save(government, changed, next, card("1", "도서관 건립과 운영"));
        scene.save(government, same, next, ofItsDay("2027-06-30"));
        scene.save(government, skipped, next.next(), card("1", "도서관 건립 중단"));
        scene.save(government, scene.newPledge(government, "1-6"), next.next(), card("1", "새 공약"));
        scene.save(government, same, next.next(), ofItsDay("2027-12-31"));
        scene.save(government, changed, next.next(), card("1", "도서관 운영"));
        // Plans report nothing.
        scene.save(government, silent, ReportingPeriod.plan(2028), card("1", "도서관 건립 계획"));

        assertThat(numbers(REGISTER + "?changed=only")).containsExactly("1-1", "1-4", "1-6");
        assertThat(browser.page(REGISTER + "?changed=only"))
                .contains("전체 6건 가운데 3건", "달라진 것만", REGISTER + "/1-1/compare\">달라진 곳</a>");
        assertThat(browser.englishPage(REGISTER + "?changed=only"))
                .contains("Since the last check", "Changed only", "What changed")
                .doesNotContain("달라진");
        assertThat(browser.page(REGISTER)).doesNotContain(REGISTER + "/1-2/compare");
    }

    @Test
    void at_the_first_check_nothing_has_changed_yet() throws Exception {
        save("1-1", libraryInCulture());

        assertThat(browser.page(REGISTER + "?changed=only")).contains("전체 1건 가운데 0건", "조건 지우기");
    }

    @Test
    void a_later_correction_of_the_check_before_is_what_counts() throws Exception {
        PledgeId pledge = scene.newPledge(government, "1-1");
        scene.save(government, pledge, Scene.PERIOD, card("1", "잘못 쓴 제목"));
        scene.save(government, pledge, Scene.PERIOD.next(), card("1", "도서관 건립"));
        assertThat(numbers(REGISTER + "?changed=only")).containsExactly("1-1");

        scene.save(government, pledge, Scene.PERIOD, card("1", "도서관 건립"));

        assertThat(numbers(REGISTER + "?changed=only")).isEmpty();
    }

    @Test
    void conditions_that_nothing_fits_can_be_cleared() throws Exception {
        save("1-1", libraryInCulture());

        assertThat(browser.page(REGISTER + "?q=%EC%97%86%EC%9D%8C"))
                .contains("이 조건에 맞는 공약이 없습니다.", "조건 지우기", "value=\"없음\"", "전체 1건 가운데 0건");
    }

    @Test
    void a_long_register_has_pages_that_keep_the_question() throws Exception {
        for (int i = 1; i <= 51; i++) {
            scene.newPledge(government, "5-" + i);
        }

        assertThat(numbers(REGISTER + "?q=5-")).hasSize(50);
        assertThat(numbers(REGISTER + "?q=5-&page=2")).containsExactly("5-51");
        assertThat(numbers(REGISTER + "?q=5-&page=99")).containsExactly("5-51");
        assertThat(browser.page(REGISTER + "?q=5-")).contains("?q=5-&amp;page=2");
    }

    @Test
    void asks_the_database_few_questions_however_many_pledges_there_are() throws Exception {
        for (int i = 1; i <= 20; i++) {
            save("5-" + i, card("5-" + i, "도서관"));
        }
        statements.take();

        browser.page(REGISTER);

        assertThat(statements.take()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void save(String number, Card card) {
        scene.save(government, scene.newPledge(government, number), Scene.PERIOD, card);
    }

    private List<String> numbers(String address) throws Exception {
        return ROW_LINK.matcher(browser.page(address))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    private static Card card(String number, String title) {
        return Card.of(number, title).build();
    }

    /** The same report on another day. */
    private static Card ofItsDay(String day) {
        return Card.of("1", "도서관 건립").referenceDate(LocalDate.parse(day)).build();
    }

    private static Card libraryInCulture() {
        return Card.of("1-1", "도서관 건립")
                .owners(new Owners(List.of("문화과"), List.of(), List.of()))
                .project(new Project(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(new Fact("분 야", "문화"))))
                .statuses(List.of(Status.read("이행상태", "완료")))
                .rates(List.of(new StatedRate("진도율", "100%", Percent.of("100"))))
                .build();
    }

    private static Card gymWithAnImpossibleDate() {
        return Card.of("2-1", "체육관 건립")
                .owners(new Owners(List.of("체육과"), List.of(), List.of()))
                .statuses(List.of(Status.read("이행상태", "보류")))
                .problems(List.of("2026. 4. 31. 회의에서 부지를 정하지 못함"))
                .build();
    }
}
