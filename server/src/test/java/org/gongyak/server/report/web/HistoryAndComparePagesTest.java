package org.gongyak.server.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.act.SaveReceipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class HistoryAndComparePagesTest {
    private static final String PLEDGE = "/office/9/pledges/1-2-4";
    private static final ReportingPeriod NEXT = Scene.PERIOD.next();

    private final OfficeBrowser browser;
    private final Scene scene;
    private final GovernmentId government;
    private final PledgeId pledge;

    HistoryAndComparePagesTest(OfficeBrowser browser, Scene scene) {
        this.browser = browser;
        this.scene = scene;
        this.government = scene.newGovernment();
        this.pledge = scene.newPledge(government, "1-2-4");
    }

    @BeforeEach
    void work() {
        browser.workFor(government);
        save(Scene.PERIOD, "부지가 좁음");
        save(Scene.PERIOD, "부지가 매우 좁음");
        save(NEXT, "부지가 매우 넓음");
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    @Test
    void the_history_says_who_saved_what_and_when_the_latest_first() throws Exception {
        SaveReceipt receipt = save(NEXT, "부지를 넓힘");

        assertThat(browser.page(PLEDGE + "/history"))
                .containsSubsequence(
                        PLEDGE + "/2027-h1?revision=2",
                        "2027년 상반기",
                        Scene.CLERK.post(),
                        ">" + receipt.log().seq() + "<",
                        PLEDGE + "/2027-h1?revision=1",
                        PLEDGE + "/2026-h2?revision=2",
                        PLEDGE + "/2026-h2?revision=1");
    }

    @Test
    void compares_with_the_period_before_unless_told_otherwise() throws Exception {
        assertThat(browser.page(PLEDGE + "/compare"))
                .contains(
                        "2026년 하반기 제2판 → 2027년 상반기 제1판",
                        "달라진 곳 1곳 (바꿈 1)",
                        "부지가 매우 <del class=\"removed\">좁음</del>",
                        "부지가 매우 <ins class=\"added\">넓음</ins>");
    }

    @Test
    void compares_any_two_revisions() throws Exception {
        assertThat(browser.page(PLEDGE + "/compare?from=2026-h2.1&to=2026-h2.2"))
                .contains("제1판 → 2026년 하반기 제2판", "<ins class=\"added\">매우");
        assertThat(browser.page(PLEDGE + "/compare?from=2026-h2&to=2026-h2.2")).contains("달라진 곳이 없습니다.");
        assertThat(browser.englishPage(PLEDGE + "/compare?from=2026-h2.1&to=2026-h2.2"))
                .contains("1 change (Changed 1)", "Problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-h2.9", "to=2020-h1", "from=nonsense", "to=2026-h2.1.1"})
    void a_revision_that_is_not_there_cannot_be_compared(String query) throws Exception {
        assertThat(browser.get(PLEDGE + "/compare?" + query).statusCode()).isEqualTo(404);
    }

    private SaveReceipt save(ReportingPeriod period, String problem) {
        return scene.save(
                government,
                pledge,
                period,
                Card.of("1-2-4", "도서관 건립").problems(List.of(problem)).build());
    }
}
