package org.gongyak.server.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongyak.card.Message;
import org.gongyak.server.platform.DatabaseSettings;
import org.gongyak.server.platform.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the server and says where it is; the database stops after it. */
@Command(mixinStandardHelpOptions = true, description = "Starts the server on this machine.")
final class ServeCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Console console;
    private final Samples samples;

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(names = "--port", paramLabel = "PORT", description = "default: ${DEFAULT-VALUE}", defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "a loopback address", defaultValue = "127.0.0.1")
    private String address = "";

    @Option(names = "--train", hidden = true, description = "visits its own pages once and ends, for the class cache")
    private boolean train;

    ServeCommand(Class<?> application, Console console, Samples samples) {
        this.application = application;
        this.console = console;
        this.samples = samples;
    }

    @Override
    public Integer call() {
        return switch (Database.open(System.getenv(), data.database())) {
            case Database.Refused refused -> console.refuse(refused.reason());
            case Database.Opened opened -> serve(opened);
        };
    }

    private int serve(Database.Opened database) {
        // Handlers run once the application context is closed, and with it the last connection.
        SpringApplication.getShutdownHandlers().add(database.stop());
        try {
            SpringApplication spring = new SpringApplication(application);
            spring.setDefaultProperties(settings(database));
            ConfigurableApplicationContext context = spring.run();
            return train ? train(context, database) : ready();
        } catch (RuntimeException failure) {
            database.stop().run();
            return console.refuse(reason(failure));
        }
    }

    private int ready() {
        console.say(new Message(
                "http://localhost:%d 에서 열렸습니다. 끝내려면 Ctrl+C를 누르십시오.".formatted(port),
                "Ready at http://localhost:%d. Press Ctrl+C to stop.".formatted(port)));
        return 0;
    }

    /** Once around the pages, then everything ends as it would on Ctrl+C. */
    private static int train(ConfigurableApplicationContext context, Database.Opened database) {
        try {
            Training.visit(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            return 0;
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        } finally {
            context.close();
            database.stop().run();
        }
    }

    private Map<String, Object> settings(Database.Opened database) {
        Map<String, Object> settings = new HashMap<>(DatabaseSettings.of(database.address()));
        settings.put("server.port", port);
        settings.put("server.address", address);
        settings.put("gongyak.samples", samples == Samples.LOADED);
        settings.put("logging.file.name", data.serverLog().toString());
        return settings;
    }

    /** The reason a person can act on; a failure that has none is a fault of the program and goes on as it is. */
    private Message reason(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused.reason();
            }
            if (cause instanceof PortInUseException) {
                return new Message(
                        "포트 %d을(를) 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나 --port로 다른 번호를 정하십시오.".formatted(port),
                        "Port %d is in use by another program. Stop that program or choose another number with --port."
                                .formatted(port));
            }
        }
        throw failure;
    }
}
