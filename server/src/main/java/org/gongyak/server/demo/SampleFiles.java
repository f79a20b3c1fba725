package org.gongyak.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The files of the sample government, as they lie beside this class. */
final class SampleFiles {
    private SampleFiles() {}

    static SampleOutline outline() {
        return JsonMapper.shared().readValue(read("government.json"), SampleOutline.class);
    }

    static PledgeFile pledge(String number) {
        PledgeFile file = PledgeFile.parse(read("pledges/" + number + ".md"));
        if (!file.number().equals(number)) {
            throw new IllegalStateException("the file of pledge " + number + " is headed " + file.number());
        }
        return file;
    }

    private static String read(String name) {
        try (InputStream file = SampleFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the sample government has no file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
