package org.gongyak.server.report.web;

import java.util.List;

/**
 * A list to choose one value from.
 *
 * @param name of the field in the address
 * @param options the first one asks for nothing in particular
 */
public record Choice(String name, String label, List<Option> options) {

    public Choice {
        options = List.copyOf(options);
    }

    /** One value. */
    public record Option(String value, String label, boolean chosen) {}
}
