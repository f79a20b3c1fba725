package org.gongyak.document.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sound packages with parts damaged at random end in a document or a refusal; the seed is in the message of a failure. */
class XlsxMutationTest {
    private static final int SEEDS = 600;

    @Test
    @Timeout(120)
    void damaged_parts_are_read_or_refused() throws IOException {
        Map<String, byte[]> parts = parts();
        List<String> names = List.copyOf(parts.keySet());
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String damaged = names.get(random.nextInt(names.size()));
            Hwpx file = new Hwpx();
            parts.forEach((name, part) -> file.with(name, name.equals(damaged) ? damage(part, random) : part));
            String outcome = Read.outcome(file.bytes());
            assertThat(outcome).as("seed %d", seed).startsWith("read");
            outcomes.merge(outcome, 1, Integer::sum);
        }
        assertThat(outcomes).containsKeys("read", "read.damaged");
    }

    private static Map<String, byte[]> parts() throws IOException {
        byte[] file = Samples.bytes(Samples.cards().stream()
                .filter(sample -> sample.endsWith("card.xlsx"))
                .findFirst()
                .orElseThrow());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Changes digits, which makes addresses and numbers of styles and texts wrong, or copies a stretch over another place. */
    private static byte[] damage(byte[] sound, Random random) {
        byte[] damaged = sound.clone();
        if (random.nextInt(3) == 0) {
            int length = random.nextInt(Math.min(100, damaged.length));
            int from = random.nextInt(damaged.length - length);
            System.arraycopy(sound, from, damaged, random.nextInt(damaged.length - length), length);
            return damaged;
        }
        int one = 1 + random.nextInt(50);
        for (int i = 0; i < damaged.length; i++) {
            if (damaged[i] >= '0' && damaged[i] <= '9' && random.nextInt(one) == 0) {
                damaged[i] = (byte) ('0' + random.nextInt(10));
            }
        }
        return damaged;
    }
}
