/** The narrative sections and the lists of a card: progress, goals, indicators, sub-projects, participation, problems, evidence. */
@NullMarked
package org.gongyak.document.recognise.section;

import org.jspecify.annotations.NullMarked;
