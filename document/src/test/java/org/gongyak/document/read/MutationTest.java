package org.gongyak.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.hwp.Hwp;
import org.gongyak.document.hwp.HwpSample;
import org.gongyak.document.show.DocumentJson;
import org.gongyak.document.show.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files damaged at random end in a document or a refusal, never in an exception; the seed is in the message of a failure. */
class MutationTest {
    private static final int SEEDS = 300;
    private static final int HWP_SEEDS = 2_000;
    /** A file that is refused costs a child, and the next one another. */
    private static final int SEEDS_APART = 15;

    @Test
    @Timeout(120)
    void damaged_samples_are_read_or_refused() {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (Path sample : Samples.all()) {
            int seeds = sample.toString().endsWith(".xls") ? SEEDS_APART : SEEDS;
            for (int seed = 0; seed < seeds; seed++) {
                byte[] damaged = damage(Samples.bytes(sample), new Random(seed));
                outcomes.merge(outcome(damaged, sample.getFileName() + ", seed " + seed), 1, Integer::sum);
            }
        }
        assertThat(outcomes).containsKeys("read", "read.damaged", "read.cut-off", "read.broken-utf8");
    }

    @Test
    @Timeout(120)
    void damaged_sections_in_sound_packages_are_read_or_refused() throws Exception {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (Path sample : Samples.all().stream().filter(Files::isDirectory).toList()) {
            byte[] section = Files.readAllBytes(sample.resolve("section0.xml"));
            for (int seed = 0; seed < SEEDS; seed++) {
                byte[] damaged = rearrange(section, new Random(seed));
                byte[] file =
                        Hwpx.empty().with("Contents/section0.xml", damaged).bytes();
                outcomes.merge(outcome(file, sample.getFileName() + ", seed " + seed), 1, Integer::sum);
            }
        }
        assertThat(outcomes).containsKeys("read", "read.damaged");
    }

    @Test
    @Timeout(120)
    void damaged_hwp_files_are_read_or_refused() {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        Hwp hwp = Hwp.empty().with(HwpSample.records());
        List<byte[]> samples = List.of(hwp.bytes(), hwp.stored().bytes());
        for (int sample = 0; sample < samples.size(); sample++) {
            for (int seed = 0; seed < HWP_SEEDS; seed++) {
                byte[] damaged = damage(samples.get(sample), new Random(seed));
                outcomes.merge(outcome(damaged, "hwp " + sample + ", seed " + seed), 1, Integer::sum);
            }
        }
        assertThat(outcomes).containsKeys("read", "read.damaged", "read.cut-off", "read.no-section");
    }

    @Test
    @Timeout(120)
    void damaged_records_in_sound_hwp_files_are_read_or_refused() {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        byte[] records = HwpSample.records();
        for (int seed = 0; seed < HWP_SEEDS; seed++) {
            byte[] file = Hwp.empty().with(damage(records, new Random(seed))).bytes();
            outcomes.merge(outcome(file, "records, seed " + seed), 1, Integer::sum);
        }
        assertThat(outcomes).containsKeys("read", "read.damaged", "read.cut-off", "read.table-too-large");
    }

    @Test
    @Timeout(120)
    void damaged_parts_in_sound_word_packages_are_read_or_refused() throws Exception {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (Path sample : Samples.all().stream()
                .filter(file -> file.toString().endsWith(".docx"))
                .toList()) {
            Map<String, byte[]> parts = Hwpx.entries(Files.readAllBytes(sample));
            List<String> names = parts.keySet().stream().sorted().toList();
            for (int seed = 0; seed < SEEDS; seed++) {
                Random random = new Random(seed);
                String damaged = random.nextBoolean() ? "word/document.xml" : names.get(random.nextInt(names.size()));
                Hwpx file = new Hwpx();
                parts.forEach((name, part) ->
                        file.with(name, name.equals(damaged) ? rearrange(part, new Random(random.nextLong())) : part));
                outcomes.merge(outcome(file.bytes(), sample.getFileName() + ", seed " + seed), 1, Integer::sum);
            }
        }
        assertThat(outcomes).containsKeys("read", "read.damaged");
    }

    private static String outcome(byte[] file, String what) {
        try {
            if (Read.reading(file) instanceof Reading.Read read) {
                DocumentText.of(read.document());
                DocumentJson.of(read.document());
            }
            return Read.outcome(file);
        } catch (RuntimeException | StackOverflowError e) {
            return fail(what, e);
        }
    }

    private static byte[] damage(byte[] sound, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(sound, random.nextInt(sound.length));
            case 1 -> flip(sound, 1, random);
            case 2 -> flip(sound, 1 + random.nextInt(30), random);
            default -> rearrange(sound, random);
        };
    }

    private static byte[] flip(byte[] sound, int times, Random random) {
        byte[] damaged = sound.clone();
        for (int i = 0; i < times; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    /** Copies a stretch over another place; or, every other time, changes a digit, which makes addresses and spans wrong. */
    private static byte[] rearrange(byte[] sound, Random random) {
        byte[] damaged = sound.clone();
        if (random.nextBoolean()) {
            int length = random.nextInt(Math.min(200, damaged.length));
            int from = random.nextInt(damaged.length - length);
            System.arraycopy(sound, from, damaged, random.nextInt(damaged.length - length), length);
            return damaged;
        }
        for (int i = 0; i < damaged.length; i++) {
            if (damaged[i] >= '0' && damaged[i] <= '9' && random.nextInt(10) == 0) {
                damaged[i] = (byte) ('0' + random.nextInt(10));
            }
        }
        return damaged;
    }
}
