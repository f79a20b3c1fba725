package org.gongyak.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The server: its rooms are the packages beneath this one. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class GongyakApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GongyakApplication.class, arguments);
    }
}
