package org.gongyak.server.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A department (과, 담당관) of the sample government.
 *
 * @param lastDay the last day it bore this name, if it no longer does
 * @param successor what it was renamed to or gone into
 */
public record SampleDepartment(
        String name, LocalDate firstDay, Optional<LocalDate> lastDay, Optional<String> successor) {}
