package org.gongyak.server.report;

import org.gongyak.card.Card;
import org.gongyak.card.json.CanonicalJson;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.json.NotACard;
import org.gongyak.server.platform.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The card of a revision as the bytes that count: canonical JSON (RFC 8785, NFC, no U+0000), hashed in UTF-8.
 *
 * @param json canonical, as every way of making one sees to
 */
public record CardBody(String json) {

    public CardBody {
        if (!CanonicalJson.of(JsonMapper.shared().readTree(json)).equals(json)) {
            throw new IllegalArgumentException("the card's JSON is not canonical");
        }
    }

    /** The body of a card. Throws for what canonical JSON cannot hold: fractions, U+0000, lone surrogates. */
    public static CardBody of(JsonNode card) {
        return new CardBody(CanonicalJson.of(card));
    }

    public static CardBody of(Card card) {
        return of(CardJson.toTree(card));
    }

    /** The card again. Throws when the body is none, which is never kept. */
    public Card card() {
        try {
            return CardJson.parse(json);
        } catch (NotACard broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Sha256 sha256() {
        return Sha256.of(json);
    }
}
