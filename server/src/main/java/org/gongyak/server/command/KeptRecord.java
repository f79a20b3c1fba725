package org.gongyak.server.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.gongyak.server.platform.DatabaseSettings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The record of a data folder for a command that works on what is there: it starts no web server and never makes a new database. */
record KeptRecord(Class<?> application, Console console, DataFolder data) {

    /** Does the work and ends what was started for it; the answer is the work's exit code, or that of a refusal. */
    int use(ToIntFunction<ApplicationContext> work) {
        return switch (Database.openExisting(System.getenv(), data.database())) {
            case Database.Refused refused -> console.refuse(refused.reason());
            case Database.Opened opened -> use(opened, work);
        };
    }

    private int use(Database.Opened database, ToIntFunction<ApplicationContext> work) {
        try (ConfigurableApplicationContext context = start(database)) {
            return work.applyAsInt(context);
        } finally {
            database.stop().run();
        }
    }

    private ConfigurableApplicationContext start(Database.Opened database) {
        Map<String, Object> settings = new HashMap<>(DatabaseSettings.of(database.address()));
        settings.put("logging.file.name", data.serverLog().toString());
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }
}
