package org.gongyak.server.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.Destination;
import org.gongyak.server.exchange.batch.act.BatchChoice;
import org.gongyak.server.exchange.batch.act.SaveBatch;
import org.gongyak.server.exchange.batch.act.SaveBatchOutcome;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.platform.GovernmentId;
import org.springframework.context.ConfigurableApplicationContext;

/** A server of its own process that reads and saves one batch after another until it is killed. Each line it prints is a promise. */
final class BatchLoop {
    static final int CARDS = 3;

    private BatchLoop() {}

    public static void main(String[] arguments) {
        Database.Opened database = (Database.Opened) Database.open(Map.of(), Path.of(arguments[0]));
        ConfigurableApplicationContext context = SaveLoop.start(database);
        BatchScene scene = context.getBean(BatchScene.class);
        GovernmentId government = context.getBean(Scene.class).newGovernment();
        System.out.println("government " + government.value());
        for (int i = 1; ; i++) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            SequencedMap<CardPlace, Long> chosen = new LinkedHashMap<>();
            for (int card = 0; card < CARDS; card++) {
                files.put(card + ".txt", BatchScene.utf8(BatchScene.card(i + "-" + card)));
                chosen.put(new CardPlace(card, 0), Destination.NOTHING_YET);
            }
            Batch batch = scene.read(government, files);
            SaveBatchOutcome outcome = context.getBean(SaveBatch.class)
                    .save(Scene.CLERK, government, new BatchChoice(batch.id(), Scene.TERM, chosen, Optional.empty()))
                    .orElseThrow();
            if (!(outcome instanceof SaveBatchOutcome.Saved)) {
                throw new AssertionError("not saved: " + outcome);
            }
            System.out.println("saved " + batch.id());
        }
    }
}
