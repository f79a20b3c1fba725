package org.gongyak.server.report.web.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.State;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader asked the register for. It stands in the address, so that a view can be sent.
 *
 * @param text words to look for; blank for all
 * @param field 분야; blank for all
 * @param department blank for all
 * @param changedOnly whether pledges that say the same as at the check before are left out
 * @param page from 1
 */
record RegisterQuery(
        String text,
        Optional<State> state,
        String field,
        String department,
        Optional<Trouble> trouble,
        boolean changedOnly,
        boolean descending,
        int page) {
    static final String TEXT = "q";
    static final String STATE = "status";
    static final String FIELD = "field";
    static final String DEPARTMENT = "department";
    static final String TROUBLE = "findings";
    static final String CHANGED = "changed";
    static final String ONLY = "only";
    private static final String SORT = "sort";
    private static final String DESCENDING = "-number";
    private static final String PAGE = "page";
    /** A page number with more digits is no page of a register. */
    private static final int PAGE_DIGITS = 6;

    /** Which findings a card must have. */
    enum Trouble {
        ERROR,
        WARNING;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the query of an address; what is not understood counts as not asked for. */
    static RegisterQuery of(Map<String, String> query) {
        String state = query.getOrDefault(STATE, "");
        String trouble = query.getOrDefault(TROUBLE, "");
        return new RegisterQuery(
                query.getOrDefault(TEXT, "").strip(),
                Arrays.stream(State.values())
                        .filter(it -> it.key().equals(state))
                        .findFirst(),
                query.getOrDefault(FIELD, ""),
                query.getOrDefault(DEPARTMENT, ""),
                Arrays.stream(Trouble.values())
                        .filter(it -> it.key().equals(trouble))
                        .findFirst(),
                query.getOrDefault(CHANGED, "").equals(ONLY),
                query.getOrDefault(SORT, "").equals(DESCENDING),
                page(query.getOrDefault(PAGE, "")));
    }

    private static int page(String given) {
        boolean number = given.matches("[0-9]{1," + PAGE_DIGITS + "}");
        return number ? Math.max(1, Integer.parseInt(given)) : 1;
    }

    /** Whether anything is left out. */
    boolean isNarrowed() {
        return !text.isEmpty()
                || state.isPresent()
                || !field.isEmpty()
                || !department.isEmpty()
                || trouble.isPresent()
                || changedOnly;
    }

    RegisterQuery onPage(int number) {
        return new RegisterQuery(text, state, field, department, trouble, changedOnly, descending, number);
    }

    RegisterQuery turned() {
        return new RegisterQuery(text, state, field, department, trouble, changedOnly, !descending, 1);
    }

    /** The address of this view; what is not asked for is left out. */
    String address(String register) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(register);
        put(address, TEXT, text);
        put(address, STATE, state.map(State::key).orElse(""));
        put(address, FIELD, field);
        put(address, DEPARTMENT, department);
        put(address, TROUBLE, trouble.map(Trouble::key).orElse(""));
        put(address, CHANGED, changedOnly ? ONLY : "");
        put(address, SORT, descending ? DESCENDING : "");
        put(address, PAGE, page > 1 ? Integer.toString(page) : "");
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            // As a template variable a value is encoded whole, its & and + too.
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
