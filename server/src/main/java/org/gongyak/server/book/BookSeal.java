package org.gongyak.server.book;

import org.gongyak.server.audit.Particulars;
import org.gongyak.server.platform.Sha256;
import tools.jackson.databind.node.ObjectNode;

/** What the log says of a book that is done: the hash of its file. */
public final class BookSeal {
    /** The act whose rows have one file each. */
    public static final String ACT = "book.book.made";

    private BookSeal() {}

    public static Particulars of(Sha256 content, int size) {
        ObjectNode members = Particulars.members();
        members.put("content", content.hex());
        members.put("size", size);
        return Particulars.of(members);
    }
}
