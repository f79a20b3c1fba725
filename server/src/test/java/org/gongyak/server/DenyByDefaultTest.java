package org.gongyak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.server.exchange.FileContent;
import org.gongyak.server.exchange.act.ReceiveOutcome;
import org.gongyak.server.exchange.act.ReceiveUpload;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.BookScene;
import org.gongyak.server.fixture.FullCard;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.OfficeForm;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each address with each method, all with a token that is right: what {@code docs/endpoints.md} does not state is not served. */
@ServerTest
class DenyByDefaultTest {
    private static final Pattern ROW = Pattern.compile("\\| (?<method>[A-Z]+) \\| `(?<path>/office[^`]*|/)` \\|.*");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int NOT_FOUND = 404;
    private static final String UNSTATED = "/office/unstated";

    private final OfficeBrowser browser;
    private final RequestMappingHandlerMapping mapping;
    private final OfficeForm form;
    private final Map<String, String> values;

    DenyByDefaultTest(
            OfficeBrowser browser,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ReceiveUpload receive,
            BatchScene batches,
            Scene scene,
            BookScene books)
            throws IOException, InterruptedException {
        this.browser = browser;
        this.mapping = mapping;
        GovernmentId government = scene.newGovernment();
        scene.save(government, scene.newPledge(government, "1-2-4"), Scene.PERIOD, FullCard.plain());
        ReceiveOutcome received = receive.receive(
                Scene.CLERK,
                government,
                "card.txt",
                new FileContent(Files.readAllBytes(root("docs/examples/card.txt"))));
        this.values = Map.of(
                "{term}",
                "9",
                "{no}",
                "1-2-4",
                "{period}",
                Scene.PERIOD.toString(),
                "{page}",
                "upload",
                "{name}",
                "upload-wide",
                "{id}",
                ((ReceiveOutcome.Received) received).upload().toString(),
                "{book}",
                books.made(government).id().toString(),
                "{batch}",
                batches.read(government, Map.of("가.txt", new byte[0], "나.txt", new byte[0]))
                        .id()
                        .toString());
        browser.workFor(government);
        this.form = OfficeForm.on(browser.get("/office/imports/new"));
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    @Test
    void each_stated_pair_is_served_and_no_other() throws Exception {
        Set<String> stated = stated();
        Set<String> served = new TreeSet<>();
        for (String path : paths()) {
            for (String method : METHODS) {
                if (status(method, filled(path)) != NOT_FOUND) {
                    served.add(method + " " + path);
                }
            }
        }

        assertThat(served).hasSizeGreaterThan(20).isEqualTo(stated);
    }

    @Test
    void a_controller_without_a_stated_rule_is_not_reached() throws Exception {
        RequestMappingInfo address = RequestMappingInfo.paths(UNSTATED)
                .options(mapping.getBuilderConfiguration())
                .build();
        Method answer = DenyByDefaultTest.class.getDeclaredMethod("answer");
        mapping.registerMapping(address, this, answer);
        try {
            for (String method : METHODS) {
                assertThat(status(method, UNSTATED)).as(method).isEqualTo(NOT_FOUND);
            }
        } finally {
            mapping.unregisterMapping(address);
        }
    }

    @ResponseBody
    String answer() {
        return "reached";
    }

    private int status(String method, String address) throws IOException, InterruptedException {
        return browser.send(method, address, Optional.of(form)).statusCode();
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static Set<String> stated() throws IOException {
        Set<String> stated = new TreeSet<>();
        for (Matcher row : rows()) {
            stated.add(row.group("method") + " " + row.group("path"));
            if (row.group("method").equals("GET")) {
                stated.add("HEAD " + row.group("path"));
            }
        }
        return stated;
    }

    private static Set<String> paths() throws IOException {
        Set<String> paths = new TreeSet<>(List.of(UNSTATED, "/office", "/index.html"));
        rows().forEach(row -> paths.add(row.group("path")));
        return paths;
    }

    private static List<Matcher> rows() throws IOException {
        List<Matcher> rows = new ArrayList<>();
        for (String line : Files.readAllLines(root("docs/endpoints.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Path root(String path) {
        return Path.of(System.getProperty("gongyak.root"), path);
    }
}
