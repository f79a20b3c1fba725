package org.gongyak.server.report.act;

import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.report.RevisionId;

/** That a revision is kept: which one, and where the log says so. */
public record SaveReceipt(RevisionId revision, LogReceipt log) {}
