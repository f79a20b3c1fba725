package org.gongyak.server.platform.page;

import java.util.List;
import java.util.regex.Pattern;

/** Which page of the handbook tells of what a page of the office is for; the list of its pages where none does. */
final class HelpTopics {
    private static final String START = "/office/help";

    /** The first that fits a path counts. */
    private static final List<Topic> TOPICS = List.of(
            new Topic("/office/imports/new", "upload"),
            new Topic("/office/imports/batches/[^/]+", "many-files"),
            new Topic("/office/imports/[^/]+", "findings"),
            new Topic("/office/[^/]+/books(/.*)?", "book"),
            new Topic("/office/[^/]+/pledges", "register"),
            new Topic("/office/[^/]+/pledges/[^/]+/(history|compare)", "history"),
            new Topic("/office/[^/]+/pledges/[^/]+(/[^/]+)?", "download"));

    private HelpTopics() {}

    private record Topic(Pattern path, String page) {
        Topic(String path, String page) {
            this(Pattern.compile(path), page);
        }
    }

    /**
     * The address in the handbook.
     *
     * @param visited the path of the page, and its query if it has one
     */
    static String address(String visited) {
        String path = visited.replaceFirst("\\?.*", "");
        return TOPICS.stream()
                .filter(topic -> topic.path().matcher(path).matches())
                .findFirst()
                .map(topic -> START + "/" + topic.page())
                .orElse(START);
    }

    /** Every page that is led to. */
    static List<String> pages() {
        return TOPICS.stream().map(Topic::page).toList();
    }
}
