package org.gongyak.server.organization;

/** Which kind of government: it decides whose money 시비 is. */
public enum GovernmentLevel {
    /** 기초: 시, 군, 구. */
    BASIC,
    /** 광역: 특별시, 광역시, 도. */
    METROPOLITAN,
    /** 교육청. */
    EDUCATION
}
