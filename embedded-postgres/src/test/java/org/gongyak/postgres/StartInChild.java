package org.gongyak.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** A process that starts the database of a folder, says what came of it in one line, and stops it when its input ends. */
final class StartInChild {
    private StartInChild() {}

    public static void main(String[] folder) throws IOException {
        switch (PostgresServer.start(Path.of(folder[0]))) {
            case Refused refused -> System.out.println("refused " + refused.code() + " " + refused.en());
            case Running running -> {
                try (running) {
                    System.out.println("running " + running.port());
                    System.in.readAllBytes();
                }
            }
        }
    }
}
