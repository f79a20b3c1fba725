package org.gongyak.server.demo;

/**
 * A pledge of the sample government, as its last card has it.
 *
 * @param number the management number: 1-2-4
 * @param department the lead department
 */
public record SamplePledge(
        String number, String title, SampleField field, SampleField.Strategy strategy, String department) {}
