package org.gongyak.document.read.docx;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.document.read.tree.TreeBuilder;

/** What is met in the running text and dealt with after it: page heads and notes it refers to, and changes that nobody has accepted. */
final class Noticed {
    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> footnotes = new LinkedHashSet<>();
    private final Set<String> endnotes = new LinkedHashSet<>();
    private boolean hidden;
    private boolean changes;

    /** A page head or foot, by the id of its relationship. */
    void page(String relationship) {
        pages.add(relationship);
    }

    void footnote(String id) {
        footnotes.add(id);
    }

    void endnote(String id) {
        endnotes.add(id);
    }

    void hiddenText() {
        hidden = true;
    }

    void trackedChange() {
        changes = true;
    }

    Set<String> pages() {
        return pages;
    }

    Set<String> footnotes() {
        return footnotes;
    }

    Set<String> endnotes() {
        return endnotes;
    }

    void tell(TreeBuilder builder) {
        if (changes) {
            builder.issue(
                    "read.tracked-changes",
                    new Message(
                            "변경 내용 추적이 남아 있어 모두 적용한 것으로 읽었습니다. Word에서 변경 내용을 적용하거나 취소한 뒤 저장하여 다시 고르십시오.",
                            "The file has tracked changes and was read as if all were accepted. Accept or reject them, save and choose it again."));
        }
        if (hidden) {
            builder.issue(
                    "read.hidden-text",
                    new Message(
                            "숨긴 글자가 있어 읽지 않았습니다. 카드에 들어갈 내용이면 Word에서 ‘숨김’을 풀고 저장하여 다시 고르십시오.",
                            "Hidden text was left out. If it belongs to the card, make it visible, save and choose the file again."));
        }
    }
}
