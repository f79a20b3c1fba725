package org.gongyak.server.exchange.web;

import org.gongyak.server.platform.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportMenu {
    private static final int LAST = 60;

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry(LAST, ImportPages.SECTION, Addresses.START);
    }
}
