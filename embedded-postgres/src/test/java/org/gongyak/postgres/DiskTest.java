package org.gongyak.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On small disks of their own, mounted where only the child process sees them. */
class DiskTest {
    private static final String START = " && \"$@\" < /dev/null";
    private static final String FILLED =
            "mount -t tmpfs -o size=300m tmpfs \"$0\" && cp --archive " + Prepared.FOLDER + "/. \"$0\"";

    @TempDir
    Path folder;

    @BeforeEach
    void assumeRoot() throws Exception {
        AsRoot.assume();
    }

    @Test
    void a_disk_without_room_for_a_beginning_is_refused_with_its_figures() throws Exception {
        assertThat(run("mount -t tmpfs -o size=150m tmpfs \"$0\"" + START))
                .singleElement()
                .asString()
                .startsWith("refused database.disk-full")
                .contains("150 MiB left");
    }

    /** Free room by its figures, yet no room for another file: seen only when it happens. */
    @Test
    void a_disk_that_fills_while_unpacking_or_making_the_cluster_is_refused_and_goes_on_later() throws Exception {
        String script = "mount -t tmpfs -o size=500m,nr_inodes=400 tmpfs \"$0\"" + START
                + " && mount -o remount,nr_inodes=1500 \"$0\"" + START
                + " && mount -o remount,nr_inodes=9000 \"$0\"" + START;
        List<String> lines = run(script);
        assertThat(lines).hasSize(3);
        assertThat(lines.subList(0, 2)).allMatch(line -> line.startsWith("refused database.disk-full"));
        assertThat(lines.getLast()).startsWith("running");
    }

    @Test
    void a_later_start_on_a_full_disk_is_refused_and_works_again_once_there_is_room() throws Exception {
        String script = FILLED + START
                + " && { dd if=/dev/zero of=\"$0/fill\" bs=1M 2>/dev/null; true; }" + START
                + " && rm \"$0/fill\"" + START;
        List<String> lines = run(script);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("running");
        assertThat(lines.get(1)).startsWith("refused database.disk-full").contains("0 MiB left");
        assertThat(lines.get(2)).isEqualTo(lines.get(0));
    }

    @Test
    void a_read_only_disk_is_refused_and_works_again_once_it_can_be_written() throws Exception {
        String script =
                FILLED + START + " && mount -o remount,ro \"$0\"" + START + " && mount -o remount,rw \"$0\"" + START;
        List<String> lines = run(script);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("running");
        assertThat(lines.get(1)).startsWith("refused database.read-only").contains(folder.toString());
        assertThat(lines.get(2)).isEqualTo(lines.get(0));
    }

    private List<String> run(String script) throws Exception {
        List<String> java = Child.javaWords(Child.classPath(), StartInChild.class, folder);
        try (Child child = Child.run(AsRoot.inMounts(script, folder, java))) {
            return child.remainingLines();
        }
    }
}
