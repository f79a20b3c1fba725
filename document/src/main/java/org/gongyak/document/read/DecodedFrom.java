package org.gongyak.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;

/** Says in what encoding a file was taken to be, where that was a guess. */
final class DecodedFrom {
    private static final Issue CP949 = new Issue(
            "read.encoding-cp949",
            Optional.empty(),
            "",
            new Message(
                    "UTF-8이 아니어서 CP949(EUC-KR)로 읽었습니다. 글자가 깨져 보이면 UTF-8로 저장하여 다시 고르십시오.",
                    "The file is not UTF-8 and was read as CP949 (EUC-KR). If letters look wrong, save it as UTF-8 and choose it again."));

    private DecodedFrom() {}

    static Document cp949(Document document) {
        List<Issue> issues = new ArrayList<>(List.of(CP949));
        issues.addAll(document.issues());
        return new Document(document.format(), document.blocks(), issues);
    }
}
