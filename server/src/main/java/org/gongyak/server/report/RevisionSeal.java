package org.gongyak.server.report;

import java.util.Optional;
import java.util.UUID;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.platform.Sha256;
import tools.jackson.databind.node.ObjectNode;

/** What the log says of a revision: the hashes of all it holds, so that none of it can be changed unnoticed. */
public final class RevisionSeal {
    /** The act whose rows have one revision each. */
    public static final String ACT = "report.revision.saved";

    private RevisionSeal() {}

    /**
     * The particulars of the row.
     *
     * @param body the hash of the body's UTF-8 bytes
     * @param keys canonical JSON
     * @param findings canonical JSON
     */
    public static Particulars of(Sha256 body, String keys, String findings, Optional<Sha256> upload, UUID submission) {
        ObjectNode members = Particulars.members();
        members.put("body", body.hex());
        members.put("keys", Sha256.of(keys).hex());
        members.put("findings", Sha256.of(findings).hex());
        upload.ifPresent(file -> members.put("upload", file.hex()));
        members.put("submission", submission.toString());
        return Particulars.of(members);
    }
}
