package org.gongyak.server.platform.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PageRequestsTest {
    private static final CsrfToken TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "made-up");

    private final MockMvc server = MockMvcBuilders.standaloneSetup(
                    new LanguageController(), new ProblemController(new Pages(), new OfficeFrame(List.of())))
            .setCustomArgumentResolvers(new Visits())
            .build();

    @Test
    void keeps_the_chosen_language_and_returns_to_the_page() throws Exception {
        server.perform(post("/office/language").param("language", "en").param("to", "/office/9/pledges?page=2"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/office/9/pledges?page=2"))
                .andExpect(cookie().value("language", "en"))
                .andExpect(cookie().httpOnly("language", true));
    }

    @Test
    void speaks_korean_when_asked_for_a_language_it_does_not_have() throws Exception {
        server.perform(post("/office/language").param("language", "fr"))
                .andExpect(cookie().value("language", "ko"))
                .andExpect(header().string("Location", "/"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 421, 500, 503})
    void tells_a_person_about_a_problem_in_the_chosen_language(int status) throws Exception {
        server.perform(problem(status).accept(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<html lang=\"ko\">")));
        server.perform(problem(status).accept(MediaType.TEXT_HTML).cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("<html lang=\"en\">")))
                .andExpect(header().string("Content-Language", "en"));
    }

    @Test
    void keeps_what_went_wrong_inside_to_itself_and_gives_a_number_instead() throws Exception {
        server.perform(problem(500)
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("made-up secret")))
                .andExpect(content().string(containsString("오류 번호")))
                .andExpect(content().string(not(containsString("made-up secret"))));
    }

    @Test
    void tells_a_program_about_a_problem_as_json() throws Exception {
        server.perform(problem(413).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(413))
                .andExpect(jsonPath("$.title").value("파일이 너무 큽니다"));
    }

    @Test
    void tells_of_a_problem_it_has_no_words_for_by_its_class() throws Exception {
        server.perform(problem(418).accept(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("418")))
                .andExpect(content().string(containsString("요청을 처리하지 못했습니다")));
    }

    private static MockHttpServletRequestBuilder problem(int status) {
        return get("/error")
                .requestAttr(CsrfToken.class.getName(), TOKEN)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
    }
}
