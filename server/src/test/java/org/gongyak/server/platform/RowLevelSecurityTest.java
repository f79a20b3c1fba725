package org.gongyak.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyak.server.exchange.FileContent;
import org.gongyak.server.exchange.act.ReceiveUpload;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.BookScene;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.fixture.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself guarantees, tried on plain connections past all of our code. */
@ServerTest
class RowLevelSecurityTest {
    /** Its rows name governments, which everyone may know; terms, pledges and the rest may not be seen across. */
    private static final String DIRECTORY = "organization.government";

    private final Scene scene;
    private final ReceiveUpload receive;
    private final BookScene books;
    private final BatchScene batches;
    private GovernmentId ours = new GovernmentId(new UUID(0, 0));
    private GovernmentId theirs = ours;

    RowLevelSecurityTest(Scene scene, ReceiveUpload receive, BookScene books, BatchScene batches) {
        this.scene = scene;
        this.books = books;
        this.receive = receive;
        this.batches = batches;
    }

    @BeforeEach
    void two_governments_with_a_saved_card_each() throws InterruptedException {
        ours = governmentWithCard();
        theirs = governmentWithCard();
    }

    private GovernmentId governmentWithCard() throws InterruptedException {
        GovernmentId government = scene.newGovernment();
        scene.save(government, scene.newPledge(government, "1-1"), "도서관");
        receive.receive(Scene.CLERK, government, "카드.txt", new FileContent("공약".getBytes(StandardCharsets.UTF_8)));
        books.made(government);
        byte[] card = BatchScene.utf8(BatchScene.card("1-2"));
        batches.read(government, Map.of("가.txt", card, "나.txt", card));
        return government;
    }

    @Test
    void every_table_of_every_room_forces_row_level_security_and_has_the_government_in_its_key() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            List<String> guarded = Sql.column(owner, """
                    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'r' and c.relrowsecurity and c.relforcerowsecurity and exists (
                        select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                        where i.indrelid = c.oid and i.indisprimary and a.attname = 'government')
                    order by 1""");
            assertThat(tables(owner)).isNotEmpty().isEqualTo(guarded);
        }
    }

    @Test
    void the_rows_of_another_government_cannot_be_seen() throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, ours);
            for (String table : tables(app)) {
                String count = "select count(*) from " + table + " where government = ?";
                assertThat(Sql.column(app, count, ours.value())).as(table).isNotEqualTo(List.of("0"));
                if (!table.equals(DIRECTORY)) {
                    assertThat(Sql.column(app, count, theirs.value())).as(table).containsExactly("0");
                }
            }
        }
    }

    @Test
    void a_row_of_another_government_cannot_be_written() throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, ours);
            refused(app, "insert into organization.term values (?, '8', '민선8기', '2022-07-01', '2026-06-30')");
        }
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, ours);
            refused(
                    app,
                    "insert into audit.log select ?, 99, null, null, payload_hash, row_hash from audit.log limit 1");
        }
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, ours);
            assertThat(Sql.run(app, "update audit.head set seq = 0 where government = ?", theirs.value()))
                    .isZero();
        }
    }

    @Test
    void without_a_government_nothing_can_be_seen_or_written() throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            for (String table : tables(app)) {
                if (!table.equals(DIRECTORY)) {
                    assertThat(Sql.column(app, "select count(*) from " + table))
                            .as(table)
                            .containsExactly("0");
                }
            }
            refused(app, "insert into organization.term values (?, '8', '민선8기', '2022-07-01', '2026-06-30')");
        }
    }

    @Test
    void a_pooled_connection_carries_no_government_into_the_next_transaction() throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, ours);
            app.commit();
            assertThat(Sql.column(app, "select count(*) from audit.log")).containsExactly("0");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return Sql.column(connection, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migration')
                order by 1""");
    }

    private void refused(Connection connection, String insert) {
        assertThatThrownBy(() -> Sql.run(connection, insert, theirs.value()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }
}
