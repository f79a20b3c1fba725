package org.gongyak.server.exchange.batch;

/**
 * Which card of a batch.
 *
 * @param file its file, from 0
 * @param position among the cards of the file, from 0
 */
public record CardPlace(int file, int position) {}
