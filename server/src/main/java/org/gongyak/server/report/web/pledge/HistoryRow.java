package org.gongyak.server.report.web.pledge;

import org.gongyak.server.platform.page.Link;

/**
 * One revision in a pledge's history.
 *
 * @param number 제3판, and the way to it
 * @param upload the beginning of the hash of the file it was read from; blank if it was not read from one
 * @param log its row in the log
 * @param hash the beginning of the hash of its card
 * @param fullHash all of it
 */
public record HistoryRow(
        String period,
        Link number,
        String saved,
        String post,
        String upload,
        String log,
        String hash,
        String fullHash) {}
