package org.gongyak.card;

import java.util.List;

/**
 * Who answers for the pledge.
 *
 * @param departments the lead department (주관 or 소관부서), usually one
 * @param coDepartments those that help (협조부서)
 */
public record Owners(List<String> departments, List<String> coDepartments, List<Officer> officers) {
    public static final Owners NONE = new Owners(List.of(), List.of(), List.of());

    public Owners {
        departments = List.copyOf(departments);
        coDepartments = List.copyOf(coDepartments);
        officers = List.copyOf(officers);
    }
}
