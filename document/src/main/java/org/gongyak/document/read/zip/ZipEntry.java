package org.gongyak.document.read.zip;

/**
 * An entry as the central directory tells of it, already checked to lie inside the file.
 *
 * @param offset of its data
 * @param compressed size of its data in bytes
 */
record ZipEntry(String name, int method, boolean encrypted, long checksum, int offset, int compressed) {}
