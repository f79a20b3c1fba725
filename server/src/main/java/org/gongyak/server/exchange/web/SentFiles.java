package org.gongyak.server.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.server.exchange.batch.read.SentFile;
import org.springframework.web.multipart.MultipartFile;

/** Takes over the files of a request, of which nothing is left once it is answered. */
final class SentFiles {
    private SentFiles() {}

    static List<SentFile> of(List<MultipartFile> files) throws IOException {
        List<SentFile> sent = new ArrayList<>();
        try {
            for (MultipartFile file : files) {
                try (InputStream bytes = file.getInputStream()) {
                    sent.add(SentFile.of(UploadController.name(file), bytes));
                }
            }
            return sent;
        } catch (IOException | RuntimeException broken) {
            SentFile.closeAll(sent);
            throw broken;
        }
    }
}
