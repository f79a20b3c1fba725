package org.gongyak.server.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyak.server.platform.GovernmentId;

/**
 * A local government or office of education.
 *
 * @param name its name in addresses
 * @param title its name in Korean, such as 고양시
 * @param lastDay the last day it existed, once it is abolished; its addresses stay
 */
public record Government(
        GovernmentId id,
        GovernmentName name,
        String title,
        GovernmentLevel level,
        LocalDate firstDay,
        Optional<LocalDate> lastDay) {}
