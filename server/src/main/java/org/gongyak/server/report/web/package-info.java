/** What the office pages of pledges share: the front door, their menu entry, words for periods, states and findings. */
@NullMarked
package org.gongyak.server.report.web;

import org.jspecify.annotations.NullMarked;
