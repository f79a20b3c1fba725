package org.gongyak.server.demo;

import java.time.LocalDate;
import java.util.List;
import org.gongyak.card.time.Term;
import org.gongyak.server.organization.GovernmentLevel;

/**
 * What {@code government.json} says of the sample government.
 *
 * @param name its name in addresses
 * @param title its name in Korean
 * @param termKey the term's key in addresses
 * @param pledgeOffice the department that gathers the reports (총괄부서)
 * @param departments with those that were renamed or dissolved
 * @param periods the published half-years, the earliest first
 * @param pledges the management numbers, in the order of the register
 */
public record SampleOutline(
        String name,
        String title,
        GovernmentLevel level,
        LocalDate firstDay,
        String termKey,
        Term term,
        List<SampleField> fields,
        String pledgeOffice,
        List<SampleDepartment> departments,
        List<SamplePeriod> periods,
        List<String> pledges) {

    public SampleOutline {
        fields = List.copyOf(fields);
        departments = List.copyOf(departments);
        periods = List.copyOf(periods);
        pledges = List.copyOf(pledges);
    }

    /** The field (분야) a pledge belongs to: the first part of its number. */
    public SampleField fieldOf(String pledge) {
        return fields.stream()
                .filter(field -> pledge.startsWith(field.number() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field for pledge " + pledge));
    }
}
