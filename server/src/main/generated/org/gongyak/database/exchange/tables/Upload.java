package org.gongyak.database.exchange.tables;
import java.time.Instant;
import java.util.UUID;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.*;
public class Upload extends TableImpl<Upload.Row> {
    private static final long serialVersionUID = 1L;
    public static class Row extends TableRecordImpl<Row> {
        private static final long serialVersionUID = 1L;
        public UUID getUpload() { return null; } public String getFileName() { return null; } public byte[] getContent() { return null; } public String getPost() { return null; } public Instant getReceivedAt() { return null; }
        public Row() { super(Tables0.T); }
    }
    private static class Tables0 { static final Upload T = new Upload(); }
    public final TableField<Row, GovernmentId> GOVERNMENT = null;
    public final TableField<Row, UUID> UPLOAD_ = null;
    public final TableField<Row, String> FILE_NAME = null;
    public final TableField<Row, byte[]> CONTENT = null;
    public final TableField<Row, Sha256> CONTENT_SHA256 = null;
    public final TableField<Row, String> POST = null;
    public final TableField<Row, Instant> RECEIVED_AT = null;
    public final TableField<Row, Long> LOG_SEQ = null;
    public Upload() { super(DSL.name("upload")); }
}
