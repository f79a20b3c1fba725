package org.gongyak.server.exchange.web;

import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.exchange.batch.BatchId;

/** Where the pages of imports stand. */
public final class Addresses {
    public static final String START = "/office/imports/new";

    private Addresses() {}

    public static String of(UploadId upload) {
        return "/office/imports/" + upload;
    }

    /** One card of a file, by its position from 0. */
    public static String of(UploadId upload, int card) {
        return of(upload) + "?card=" + (card + 1);
    }

    public static String of(BatchId batch) {
        return "/office/imports/batches/" + batch;
    }
}
