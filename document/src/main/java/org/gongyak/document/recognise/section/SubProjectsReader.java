package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.When;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Times;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.trace.Trace;

/** Reads the list of a pledge's parts: 연번 | 세부사업명 | 추진부서 | 사업기간 | 이행상태. */
public final class SubProjectsReader {
    private static final Pattern TITLE = Pattern.compile("(?:세부|내역|단위)(?:추진)?(?:사업|공약|과제)(?:명|내용)?|세부사업및내용");
    private static final Pattern PLAIN_TITLE = Pattern.compile("사업명|과제명");
    private static final Pattern PLEDGE_NUMBER = Pattern.compile("(?:관리|공약).*번호");
    private static final int FEWEST_PLAIN = 3;

    private static final Set<String> OTHERS = Set.of("순번", "가중치", "예산액", "예산");

    private SubProjectsReader() {}

    public static boolean isHead(Row row) {
        List<RowCell> cells = row.filled();
        boolean labels = cells.size() >= 2
                && cells.stream()
                        .allMatch(cell ->
                                isTitle(cell) || Form.findField(cell.text()).isPresent() || isRest(cell))
                && cells.stream()
                        .noneMatch(
                                cell -> PLEDGE_NUMBER.matcher(cell.squeezed()).matches());
        boolean titled = cells.stream().anyMatch(SubProjectsReader::isTitle);
        boolean plain = cells.size() >= FEWEST_PLAIN
                && cells.stream()
                        .anyMatch(cell -> PLAIN_TITLE.matcher(cell.squeezed()).matches());
        return labels && (titled || plain);
    }

    private static boolean isTitle(RowCell cell) {
        return TITLE.matcher(cell.squeezed()).matches();
    }

    private static boolean isRest(RowCell cell) {
        return cell.headsRemarks() || OTHERS.contains(cell.squeezed());
    }

    public static void read(CardDraft card, Row head, List<Row> rows) {
        card.understood("sub_projects");
        head.filled().forEach(cell -> card.label("sub_projects", cell.text()));
        rows.stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> card.parts().subProjects().add(at -> read(card, at, head, row)));
    }

    private static SubProject read(CardDraft card, Trace at, Row head, Row row) {
        Optional<String> number = Optional.empty();
        Optional<String> title = Optional.empty();
        Optional<String> department = Optional.empty();
        Optional<When> duration = Optional.empty();
        Optional<Status> status = Optional.empty();
        for (RowCell cell : row.filled()) {
            SourceText text = cell.text();
            SourceText label = head.find(cell.column()).map(RowCell::text).orElse(text.slice(0, 0));
            switch (field(label)) {
                case "number" -> number = Optional.of(at.keep("number", text));
                case "title" -> title = Optional.of(at.keep("title", text));
                case "department" -> department = Optional.of(at.keep("department", text));
                case "duration" ->
                    duration = Optional.of(Times.stretch(at.at("duration").keep("raw", text)));
                case "status" ->
                    status = Optional.of(
                            Status.read(label.toString(), at.at("status").keep("raw", text)));
                default -> card.unrecognised(text);
            }
        }
        return new SubProject(number, title.orElse(""), department, duration, status);
    }

    private static String field(SourceText label) {
        boolean title = TITLE.matcher(Form.squeeze(label)).matches();
        return title
                ? "title"
                : Form.findField(label).orElse(Form.squeeze(label).equals("순번") ? "number" : "");
    }
}
