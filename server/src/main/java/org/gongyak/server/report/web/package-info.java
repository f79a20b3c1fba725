/** The office pages of pledges: the register, a pledge's card with its findings, its history, and two revisions compared. */
@NullMarked
package org.gongyak.server.report.web;

import org.jspecify.annotations.NullMarked;
