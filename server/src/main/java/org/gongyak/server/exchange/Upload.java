package org.gongyak.server.exchange;

import java.time.Instant;

/**
 * A file that was taken for import.
 *
 * @param fileName as the sender's machine named it; shown, never used as a path
 * @param post who sent it
 */
public record Upload(UploadId id, String fileName, FileContent content, String post, Instant receivedAt) {}
