package org.gongyak.server.exchange.batch.read;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.document.read.Bundle;

/** Which files the sent ones are: each itself, or those of a zip. */
public final class BatchPlan {
    private static final int LONGEST_LABEL = 300;

    private final Clock clock;
    private final List<PlannedFile> files = new ArrayList<>();

    private BatchPlan(Clock clock) {
        this.clock = clock;
    }

    public static List<PlannedFile> of(List<SentFile> sent, Clock clock) throws IOException {
        BatchPlan plan = new BatchPlan(clock);
        for (int i = 0; i < sent.size(); i++) {
            plan.add(sent.get(i), i);
        }
        return List.copyOf(plan.files);
    }

    private void add(SentFile file, int source) throws IOException {
        String label = label(file.name());
        switch (Bundle.open(file.bytes(), label, clock)) {
            case Bundle.NoBundle document ->
                files.add(new PlannedFile(label, source, Optional.empty(), Optional.empty()));
            case Bundle.NotOpened refused ->
                files.add(new PlannedFile(
                        label,
                        source,
                        Optional.empty(),
                        Optional.of(refused.reason().message())));
            case Bundle.Opened opened -> add(label, source, opened.bundle().labels());
        }
    }

    private void add(String zip, int source, List<String> entries) {
        if (entries.isEmpty()) {
            files.add(new PlannedFile(zip, source, Optional.empty(), Optional.of(nothingIn(zip))));
        }
        for (String entry : entries) {
            files.add(new PlannedFile(label(zip + "/" + entry), source, Optional.of(entry), Optional.empty()));
        }
    }

    /** Shown, never used as a path. Of a long one the end says more. */
    private static String label(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "").strip();
        String shown = plain.isEmpty() ? "이름 없는 파일" : plain;
        return shown.length() <= LONGEST_LABEL ? shown : "…" + shown.substring(shown.length() - LONGEST_LABEL);
    }

    private static Message nothingIn(String zip) {
        return new Message(
                "‘" + zip + "’ 압축 파일에는 읽을 파일이 없습니다. 카드 문서를 넣어 다시 압축하십시오.",
                "There is no file to read in ‘" + zip + "’. Zip the card documents again.");
    }
}
