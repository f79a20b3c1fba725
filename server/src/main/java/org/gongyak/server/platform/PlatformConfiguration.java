package org.gongyak.server.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    /** The one clock. It ticks in microseconds, the precision of the database's timestamps, so that what was hashed reads back the same. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
