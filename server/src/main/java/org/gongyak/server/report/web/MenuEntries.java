package org.gongyak.server.report.web;

import org.gongyak.server.platform.page.MenuEntry;
import org.gongyak.server.report.web.pledge.PledgeFrame;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MenuEntries {
    private static final int SECOND = 2;

    @Bean
    MenuEntry pledgesMenuEntry() {
        return new MenuEntry(SECOND, PledgeFrame.SECTION, "/office/pledges");
    }
}
