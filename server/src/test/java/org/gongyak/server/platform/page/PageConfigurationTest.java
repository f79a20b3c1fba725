package org.gongyak.server.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.server.platform.page.language.Language;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PageConfigurationTest {
    private final Visit visit = new Visit(Language.KOREAN, "/", new FormToken("_csrf", "made-up"));
    private final ApplicationContextRunner rooms =
            new ApplicationContextRunner().withUserConfiguration(PageConfiguration.class);

    @Test
    void has_an_empty_menu_while_no_room_has_pages() {
        rooms.run(application -> assertThat(application
                        .getBean(OfficeFrame.class)
                        .start(visit, "공약")
                        .menu())
                .isEmpty());
    }

    @Test
    void puts_the_entries_of_all_rooms_in_their_order() {
        MenuEntry imports = new MenuEntry(2, "menu.imports", "/office/imports/new");
        MenuEntry pledges = new MenuEntry(1, "menu.pledges", "/office/pledges");
        rooms.withBean("imports", MenuEntry.class, () -> imports)
                .withBean("pledges", MenuEntry.class, () -> pledges)
                .run(application -> assertThat(application
                                .getBean(OfficeFrame.class)
                                .start(visit, "공약")
                                .menu())
                        .containsExactly(pledges, imports));
    }
}
