package org.gongyak.server.command;

/** Whether the server comes with the sample government. */
enum Samples {
    NONE,
    LOADED
}
