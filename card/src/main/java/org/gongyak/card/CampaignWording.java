package org.gongyak.card;

import java.util.Optional;

/**
 * What was promised in the campaign, word for word.
 *
 * @param source where it stood: 선거공보 3쪽
 */
public record CampaignWording(String text, Optional<String> source) {}
