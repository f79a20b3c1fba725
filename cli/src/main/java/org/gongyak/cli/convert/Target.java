package org.gongyak.cli.convert;

/** The forms a card can be written in. */
public enum Target {
    JSON,
    HTML,
    PDF
}
