package org.gongyak.server.book.web;

import org.gongyak.server.platform.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BookMenu {
    private static final int SIXTH = 6;

    @Bean
    MenuEntry booksEntry() {
        return new MenuEntry(SIXTH, BookPages.SECTION, BookPages.START);
    }
}
