package org.gongyak.document.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.card.source.Document;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentJsonTest {

    @Test
    void tells_text_place_and_spans() {
        JsonNode json = json(Read.document("제목\n<html><table><tr><th colspan=2>가<td>나</table>"));

        assertThat(json.at("/format").asString()).isEqualTo("html");
        assertThat(json.at("/blocks/0/paragraph").asString()).isEqualTo("제목");
        assertThat(json.at("/blocks/0/place/line").asInt()).isEqualTo(1);
        assertThat(json.at("/blocks/1/table/columns").asInt()).isEqualTo(3);
        JsonNode head = json.at("/blocks/1/table/cells/0");
        assertThat(head.at("/columnSpan").asInt()).isEqualTo(2);
        assertThat(head.at("/header").asBoolean()).isTrue();
        assertThat(head.at("/blocks/0/place/address").asString()).isEqualTo("table[1]/row[1]/cell[1]/paragraph[1]");
        assertThat(head.at("/blocks/0/place/start").asInt()).isEqualTo(31);
    }

    @Test
    void has_null_for_a_line_where_the_format_has_none() {
        JsonNode json = json(Read.document(Hwpx.ofBlocks(Hwpx.text("가")).bytes()));

        assertThat(json.at("/blocks/0/place/line").isNull()).isTrue();
        assertThat(json.at("/blocks/0/place/end").asInt()).isEqualTo(1);
    }

    @Test
    void tells_issues_in_both_languages() {
        String wide = Hwpx.table(1, 1, "<hp:tr>" + Hwpx.cell(0, 0, 5, 5, Hwpx.text("가")) + "</hp:tr>");
        JsonNode issue = json(Read.document(Hwpx.ofBlocks(wide).bytes())).at("/issues/0");

        assertThat(issue.at("/code").asString()).isEqualTo("read.span-clamped");
        assertThat(issue.at("/place/address").asString()).isEqualTo("table[1]/row[1]/cell[1]");
        assertThat(issue.at("/message/ko").asString()).contains("1행 1열");
        assertThat(issue.at("/message/en").asString()).contains("1 rows and 1 columns");
    }

    private static JsonNode json(Document document) {
        return JsonMapper.shared().readTree(DocumentJson.of(document));
    }
}
