package org.gongyak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyak.server.fixture.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may ask for what stands in {@code docs/endpoints.md}; an endpoint that is not listed there fails the build. */
@ServerTest
class EndpointRulesTest {
    /** | GET | `/office/{term}/pledges` | who | */
    private static final Pattern ROW =
            Pattern.compile("\\| (?<method>[A-Z]+) \\| `(?<path>[^`]+)` \\| (?<who>[^|]+) \\|.*");

    private final RequestMappingHandlerMapping mapping;
    private final SimpleUrlHandlerMapping files;

    EndpointRulesTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Qualifier("resourceHandlerMapping") HandlerMapping files) {
        this.mapping = mapping;
        this.files = (SimpleUrlHandlerMapping) files;
    }

    @Test
    void each_endpoint_is_listed_with_its_rule_and_no_other() throws IOException {
        List<String> listed =
                rows().map(row -> row.group("method") + " " + row.group("path")).toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(endpoints());
        assertThat(rows().map(row -> row.group("who"))).allMatch(who -> !who.isBlank());
    }

    private Set<String> endpoints() {
        Set<String> all = new TreeSet<>();
        files.getUrlMap().keySet().forEach(path -> all.add("GET " + path));
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info ->
                        paths(info).forEach(path -> methods(info).forEach(method -> all.add(method + " " + path))));
        return all;
    }

    private static List<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream().toList();
    }

    private static List<String> methods(RequestMappingInfo info) {
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return methods.isEmpty() ? List.of("ANY") : methods;
    }

    private static Stream<Matcher> rows() throws IOException {
        Path table = Path.of(System.getProperty("gongyak.root"), "docs", "endpoints.md");
        return Files.readAllLines(table).stream().map(ROW::matcher).filter(Matcher::matches);
    }
}
