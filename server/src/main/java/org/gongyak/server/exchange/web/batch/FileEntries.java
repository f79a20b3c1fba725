package org.gongyak.server.exchange.web.batch;

import java.util.List;
import java.util.Optional;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.BatchFile;
import org.gongyak.server.exchange.web.Addresses;
import org.gongyak.server.exchange.web.batch.BatchView.FileEntry;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;
import org.gongyak.server.platform.page.part.Badge;
import org.gongyak.server.platform.page.part.Icon;
import org.gongyak.server.platform.page.part.Tone;

/** The files of a batch as its page lists them. */
final class FileEntries {
    private final Batch batch;
    private final CardEntries cards;
    private final Visit visit;

    FileEntries(Batch batch, CardEntries cards, Visit visit) {
        this.batch = batch;
        this.cards = cards;
        this.visit = visit;
    }

    List<FileEntry> list() {
        return batch.files().stream().map(this::entry).toList();
    }

    private FileEntry entry(BatchFile file) {
        if (file.refused().isPresent()) {
            Badge badge = Badge.filled(visit.say("batch.file.refused"), Tone.DANGER, Icon.ERROR_FILL);
            String reason = visit.language().pick(file.refused().get());
            return new FileEntry(file.label(), badge, reason, Optional.empty(), List.of());
        }
        if (file.upload().isEmpty()) {
            return new FileEntry(file.label(), waiting(), "", Optional.empty(), List.of());
        }
        Badge badge = Badge.filled(visit.say("batch.file.read"), Tone.SUCCESS, Icon.SUCCESS_FILL);
        int count = file.cards().size();
        return new FileEntry(
                file.label(),
                badge,
                count == 0
                        ? visit.say("batch.file.no-card")
                        : visit.say("batch.file.cards", visit.formats().counts().of(count, Counter.CARD)),
                count == 0
                        ? Optional.of(new Link(
                                visit.say("batch.preview"),
                                Addresses.of(file.upload().get())))
                        : Optional.empty(),
                file.cards().stream()
                        .map(card -> cards.entry(file.upload().get(), card))
                        .toList());
    }

    private Badge waiting() {
        return switch (batch.state()) {
            case READING -> Badge.outlined(visit.say("batch.file.waits"), Tone.GRAY, Icon.MORE);
            case INTERRUPTED -> Badge.filled(visit.say("batch.file.lost"), Tone.WARNING, Icon.WARNING_FILL);
            default -> Badge.outlined(visit.say("batch.file.left"), Tone.GRAY, Icon.STOP);
        };
    }
}
