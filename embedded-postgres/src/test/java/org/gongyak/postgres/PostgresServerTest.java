package org.gongyak.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void a_later_start_finds_what_an_earlier_one_committed_at_the_same_address() throws Exception {
        int port;
        try (Running first = (Running) PostgresServer.start(folder)) {
            port = first.port();
            Sql.run(first.address().owner(), "CREATE TABLE public.promise (title text)");
            Sql.run(first.address().owner(), "INSERT INTO public.promise VALUES ('작은도서관')");
        }
        try (Running second = (Running) PostgresServer.start(folder)) {
            assertThat(second.port()).isEqualTo(port);
            assertThat(Sql.ask(second.address().owner(), "SELECT title FROM public.promise"))
                    .containsExactly("작은도서관");
        }
    }

    @Test
    void nothing_of_the_folder_can_be_read_by_others() throws Exception {
        Prepared.fill(folder);
        ((Running) PostgresServer.start(folder)).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (String role : new String[] {"postgres", "owner", "app"}) {
            Path file = folder.resolve("passwords").resolve(role);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(file).content().hasSizeGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void closing_twice_does_not_stop_a_successor() throws Exception {
        Prepared.fill(folder);
        Running first = (Running) PostgresServer.start(folder);
        first.close();
        try (Running second = (Running) PostgresServer.start(folder)) {
            first.close();
            assertThat(Sql.ask(second.address().app(), "SELECT 1")).containsExactly("1");
        }
    }
}
