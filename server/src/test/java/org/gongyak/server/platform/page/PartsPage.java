package org.gongyak.server.platform.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongyak.server.platform.page.format.WonUnit;
import org.gongyak.server.platform.page.language.Language;
import org.gongyak.server.platform.page.part.Badge;
import org.gongyak.server.platform.page.part.EmptyState;
import org.gongyak.server.platform.page.part.FieldError;
import org.gongyak.server.platform.page.part.FileDrop;
import org.gongyak.server.platform.page.part.FindingItem;
import org.gongyak.server.platform.page.part.FindingList;
import org.gongyak.server.platform.page.part.Icon;
import org.gongyak.server.platform.page.part.Level;
import org.gongyak.server.platform.page.part.Pagination;
import org.gongyak.server.platform.page.part.TableFrame;
import org.gongyak.server.platform.page.part.Tone;

/** A page that holds every part once. Its Korean content, like that of a real card, stays Korean on the English page. */
final class PartsPage {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Visit visit;

    PartsPage(Language language) {
        this.visit = new Visit(language, "/office/parts?page=5", new FormToken("_csrf", "made-up"));
    }

    String html() {
        OfficeFrame frame = new OfficeFrame(List.of(
                new MenuEntry(2, "menu.imports", "/office/imports/new"),
                new MenuEntry(1, "menu.pledges", "/office/pledges")));
        Page page = frame.page(
                visit, "menu.pledges", "청년 공유작업실 조성", new Link(visit.say("menu.pledges"), "/office/pledges"));
        return render("layout/page", Map.of("page", page, "content", markup(content())));
    }

    private String content() {
        return String.join(
                "\n",
                render("part/errors", Map.of("visit", visit, "errors", errors())),
                resource("sides.html"),
                "<h2>" + visit.say("findings") + "</h2>",
                render("part/findings", Map.of("visit", visit, "findings", FindingList.of(findings()))),
                table(
                        new TableFrame(
                                "plan",
                                "연도별 투자계획(사업비)",
                                visit.language().pick(WonUnit.MILLION.line()),
                                visit.say("money.cells")),
                        resource("money.html")),
                table(
                        new TableFrame("list", visit.say("menu.pledges"), "", ""),
                        resource("list.html").formatted(rows())),
                render("part/pagination", Map.of("visit", visit, "pages", new Pagination(5, 99, it -> "?page=" + it))),
                resource("compare.html"),
                render("part/empty", Map.of("empty", EmptyState.of("이 조건에 맞는 공약이 없습니다.", new Link("조건 지우기", "?")))),
                render(
                        "part/files",
                        Map.of(
                                "visit",
                                visit,
                                "drop",
                                new FileDrop(
                                        "/office/imports",
                                        ".hwpx,.txt",
                                        "HWPX, HTML, TXT. 한 파일에 20MB까지 올릴 수 있습니다.",
                                        "읽어 보기",
                                        errors()))));
    }

    private String table(TableFrame frame, String html) {
        return render("part/table", Map.of("visit", visit, "frame", frame, "content", markup(html)));
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        int number = 1;
        for (Badge badge : badges()) {
            rows.append(
                            "<tr><td class=\"nowrap\">2-3-%d</td><td class=\"title\"><a href=\"?\">청년 공유작업실 조성</a></td><td class=\"state\">"
                                    .formatted(number++))
                    .append(render("part/badge", Map.of("badge", badge)))
                    .append(
                            "</td><td data-label=\"진도율\">61.4%</td><td data-label=\"주관부서\">청년정책과</td><td data-label=\"마지막 실적일\"><time>2024. 12. 3.</time></td></tr>");
        }
        return rows.toString();
    }

    private List<Badge> badges() {
        return List.of(
                Badge.filled(visit.say("status.complete"), Tone.SUCCESS, Icon.SUCCESS_FILL),
                Badge.outlined(visit.say("status.continued"), Tone.SUCCESS, Icon.RESET),
                Badge.filled(visit.say("status.on-track"), Tone.PRIMARY, Icon.PLAY),
                Badge.filled(visit.say("status.partial"), Tone.WARNING, Icon.WARNING_FILL),
                Badge.filled(visit.say("status.on-hold"), Tone.GRAY, Icon.STOP),
                Badge.filled(visit.say("status.abandoned"), Tone.DANGER, Icon.ERROR_FILL),
                Badge.filled(visit.say("status.not-yet-due"), Tone.INFORMATION, Icon.CALENDAR),
                Badge.filled(visit.say("status.merged"), Tone.GRAY, Icon.MORE),
                Badge.outlined(visit.say("status.excluded"), Tone.DANGER, Icon.DELETE));
    }

    private List<FindingItem> findings() {
        return List.of(
                finding(3, Level.NOTE, "name.variants", "기관 이름을 두 가지로 썼습니다. 하나로 맞추십시오.", ""),
                finding(
                        1,
                        Level.ERROR,
                        "date.impossible",
                        "2023년 4월에는 31일이 없습니다(추진실적 5번째 줄). 날짜를 고치십시오.",
                        "2023. 4. 31.(월) 14:00"),
                finding(
                        2,
                        Level.WARNING,
                        "money.year",
                        "글과 표의 연도가 다릅니다. 글은 2024년 본예산 30,000천원, 투자계획 표는 2023년 30백만원입니다. 회계연도 기준이면 2024년 칸으로 옮기고, 아니면 소명을 적으십시오.",
                        "2024년 본예산 30,000천원"));
    }

    private FindingItem finding(int number, Level level, String code, String message, String quote) {
        List<Link> jumps = quote.isEmpty()
                ? List.of()
                : List.of(
                        new Link(visit.say("original") + " " + visit.say("original.line", number), "#o-" + number),
                        new Link(visit.say("card"), "#c-" + number));
        return new FindingItem("finding-" + number, level, code, message, quote, jumps);
    }

    private static List<FieldError> errors() {
        return List.of(new FieldError(
                FileDrop.FIELD, "‘카드.hwpx’에 암호가 걸려 있어 읽지 못했습니다. 한글에서 암호를 풀어 저장한 뒤 다시 올리십시오. 저장된 것은 없습니다."));
    }

    private String render(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", values, html);
        return html.toString();
    }

    private static Content markup(String html) {
        return output -> output.writeContent(html);
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(PartsPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
