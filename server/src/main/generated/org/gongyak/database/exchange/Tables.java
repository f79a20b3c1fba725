package org.gongyak.database.exchange;
public class Tables { public static final org.gongyak.database.exchange.tables.Upload UPLOAD = new org.gongyak.database.exchange.tables.Upload(); }
