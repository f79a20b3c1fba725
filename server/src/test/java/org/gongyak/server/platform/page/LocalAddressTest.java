package org.gongyak.server.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/office/9/pledges/1-2-4", "/office/9/pledges?status=%EC%99%84%EB%A3%8C&page=2"})
    void leads_back_to_a_page_of_this_server(String address) {
        assertThat(LocalAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "https://elsewhere.example/",
                "\\\\elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/\r\nSet-Cookie: a=b",
                "office",
                " /office",
                "/office page",
            })
    void leads_nowhere_else(String address) {
        assertThat(LocalAddress.of(address)).hasToString("/");
    }
}
