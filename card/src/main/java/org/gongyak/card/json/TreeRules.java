package org.gongyak.card.json;

import java.util.Map;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import tools.jackson.databind.JsonNode;

/** What holds for every value in a card's JSON, whatever it means: no null, no text that cannot be kept, no number that is not exact. */
final class TreeRules {
    private TreeRules() {}

    /**
     * Walks the whole tree.
     *
     * @throws NotACard at the first value that breaks a rule
     */
    static void hold(JsonNode node, CardPath at) throws NotACard {
        switch (node.getNodeType()) {
            case OBJECT -> {
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    hold(member.getValue(), at.at(BindingFault.escaped(member.getKey())));
                }
            }
            case ARRAY -> {
                for (int i = 0; i < node.size(); i++) {
                    hold(node.get(i), at.at(i));
                }
            }
            case NULL ->
                throw new NotACard(
                        at,
                        new Message(
                                "null은 쓰지 않습니다. 값이 없으면 항목을 빼십시오.",
                                "null is not used; leave the member out when it is empty."));
            default -> scalar(node, at);
        }
    }

    private static void scalar(JsonNode node, CardPath at) throws NotACard {
        try {
            CanonicalJson.of(node);
        } catch (IllegalArgumentException inexact) {
            throw new NotACard(
                    at,
                    node.isNumber()
                            ? new Message(
                                    "수는 크기가 %d 이하인 정수여야 합니다.".formatted(CanonicalJson.MAX_SAFE),
                                    "a number is an integer of at most %d in size.".formatted(CanonicalJson.MAX_SAFE))
                            : new Message(
                                    "글에 U+0000이나 짝 없는 대리 문자가 있습니다. 지우십시오.",
                                    "the text holds U+0000 or a lone surrogate; remove it."));
        }
    }
}
