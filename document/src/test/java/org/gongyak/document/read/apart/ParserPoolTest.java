package org.gongyak.document.read.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ParserPoolTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final ParserPool pool = new ParserPool(HostileProgram.class, LONG);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void a_file_goes_to_another_process_and_comes_back_as_a_document() {
        List<String> read = echo(pool, "○ 추진실적");

        assertThat(read.getFirst()).isEqualTo("○ 추진실적");
        assertThat(Long.parseLong(read.getLast()))
                .isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void a_child_reads_many_files_one_after_another() {
        Set<String> children = new HashSet<>();
        for (int file = 0; file < 20; file++) {
            children.add(echo(pool, "file " + file).getLast());
        }
        assertThat(children).hasSize(1);
    }

    @Test
    void a_child_is_renewed_after_so_many_files() {
        Set<String> children = new HashSet<>();
        for (int file = 0; file <= ParserPool.FILES; file++) {
            children.add(echo(pool, "file " + file).getLast());
        }
        assertThat(children).hasSize(2);
    }

    @Test
    void there_are_never_more_children_than_stated() {
        Set<String> children = new HashSet<>();
        IntStream.range(0, 40)
                .parallel()
                .mapToObj(file -> echo(pool, "file " + file).getLast())
                .forEach(child -> {
                    synchronized (children) {
                        children.add(child);
                    }
                });
        assertThat(children).hasSizeBetween(1, ParserPool.CHILDREN);
        assertThat(pool.idle()).isBetween(1, ParserPool.CHILDREN);
    }

    @Test
    void a_refusal_passes_as_a_value_and_renews_the_child() {
        String before = echo(pool, "a").getLast();

        assertThat(pool.read("REFUSES", new byte[0])).isEqualTo(new Answer.Refused(Refusal.PASSWORD));
        assertThat(pool.read("THROWS", new byte[0])).isEqualTo(new Answer.Refused(Refusal.DAMAGED));
        assertThat(echo(pool, "b").getLast()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EATS_MEMORY", "RECURSES", "EXITS", "CRASHES", "TALKS_RUBBISH"})
    void whatever_else_a_parser_does_is_one_refusal(String parser) {
        assertThat(pool.read(parser, new byte[1000])).isEqualTo(new Answer.Refused(Refusal.UNREADABLE));
        assertThat(echo(pool, "goes on")).contains("goes on");
    }

    @Test
    void a_parser_that_never_ends_is_killed() {
        try (ParserPool hasty = new ParserPool(HostileProgram.class, Duration.ofSeconds(2))) {
            assertThat(hasty.read("LOOPS", new byte[0])).isEqualTo(new Answer.Refused(Refusal.UNREADABLE));
        }
        assertThat(descendants()).isEmpty();
    }

    @Test
    void what_a_parser_prints_is_no_answer() {
        assertThat(texts(pool.read("PRINTS", new byte[0]))).containsExactly("sound");
    }

    @Test
    void an_idle_child_that_died_costs_nobody_a_file() {
        String child = echo(pool, "a").getLast();
        ProcessHandle.of(Long.parseLong(child)).orElseThrow().destroyForcibly();

        assertThat(echo(pool, "b")).contains("b");
    }

    @Test
    void the_largest_file_passes() {
        byte[] file = new byte[Limits.FILE_BYTES];
        new Random(1).nextBytes(file);

        assertThat(pool.read("REFUSES", file)).isEqualTo(new Answer.Refused(Refusal.PASSWORD));
    }

    @Test
    void a_child_that_cannot_start_is_no_fault_of_the_file() {
        try (ParserPool broken = new ParserPool(String.class, LONG)) {
            assertThatThrownBy(() -> broken.read("ECHO", new byte[0])).hasMessageContaining("did not start");
        }
    }

    @Test
    void closing_leaves_no_child() {
        echo(pool, "a");
        pool.close();

        assertThat(descendants()).isEmpty();
    }

    @Test
    void a_busy_child_does_not_outlive_its_killed_parent() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrphanMaker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            parent.destroyForcibly().waitFor(30, TimeUnit.SECONDS);

            child.onExit().completeOnTimeout(child, 60, TimeUnit.SECONDS).join();
            assertThat(child.isAlive()).isFalse();
        }
    }

    private static List<String> echo(ParserPool pool, String text) {
        return texts(pool.read("ECHO", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Read.class);
        return ((Answer.Read) answer)
                .document().paragraphs().stream().map(Object::toString).toList();
    }

    /** Children of this test that still live, once those that were killed have had time to end. */
    private static List<Long> descendants() {
        Stream<ProcessHandle> children = ProcessHandle.current().children();
        return children.filter(child -> child.info().commandLine().orElse("").contains(HostileProgram.class.getName()))
                .map(child -> child.onExit()
                        .completeOnTimeout(child, 20, TimeUnit.SECONDS)
                        .join())
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .toList();
    }
}
