package org.gongyak.server.command;

import java.nio.file.Path;
import java.util.Map;
import org.gongyak.server.GongyakApplication;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.platform.DatabaseSettings;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.act.SaveReceipt;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server of its own process that saves one revision after another until it is killed. Each line it prints is a promise: the revision
 * of that number, with that title, is kept.
 */
final class SaveLoop {
    private SaveLoop() {}

    public static void main(String[] arguments) {
        Database.Opened database = (Database.Opened) Database.open(Map.of(), Path.of(arguments[0]));
        ConfigurableApplicationContext context = start(database);
        Scene scene = context.getBean(Scene.class);
        GovernmentId government = scene.newGovernment();
        PledgeId pledge = scene.newPledge(government, "1-1");
        System.out.println("government " + government.value() + " " + pledge.value());
        for (int i = 1; ; i++) {
            SaveReceipt receipt = scene.save(government, pledge, "제" + i + "호 도서관");
            System.out.println(
                    "saved " + receipt.revision().number() + " " + receipt.log().seq());
        }
    }

    static ConfigurableApplicationContext start(Database.Opened database) {
        return new SpringApplicationBuilder(GongyakApplication.class, Scene.class, BatchScene.class)
                .web(WebApplicationType.NONE)
                .properties(DatabaseSettings.of(database.address()))
                .run();
    }
}
