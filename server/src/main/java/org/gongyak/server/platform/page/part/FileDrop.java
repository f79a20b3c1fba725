package org.gongyak.server.platform.page.part;

import java.util.List;

/**
 * A form that takes files, by choosing or by dropping them on it; no script needed.
 *
 * @param action where they are sent
 * @param accept the file name endings, {@code .hwpx,.hwp}
 * @param hint what is taken and up to which size
 * @param button what happens with them: "읽어 보기"
 * @param errors why the last ones were not taken
 */
public record FileDrop(String action, String accept, String hint, String button, List<FieldError> errors) {
    /** The id of the input, for the links of an error summary. */
    public static final String FIELD = "files";

    public FileDrop {
        errors = List.copyOf(errors);
    }
}
