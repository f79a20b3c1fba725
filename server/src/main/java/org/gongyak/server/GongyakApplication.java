package org.gongyak.server;

import org.gongyak.server.command.ServerCommands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The server: its rooms are the packages beneath this one. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class GongyakApplication {

    /** See {@link ServerCommands}; a server that started keeps running after this has returned. */
    public static void main(String[] arguments) {
        int exit = ServerCommands.of(GongyakApplication.class).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
