package org.gongyak.card.json;

import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in the card's words what Jackson found wrong. */
final class BindingFault {
    private BindingFault() {}

    /** A text that is no JSON, or more of it than a card can be. */
    static NotACard ofText(JacksonException broken) {
        if (broken instanceof StreamConstraintsException) {
            return new NotACard(
                    CardPath.ROOT,
                    new Message(
                            "너무 깊거나 너무 깁니다. 공약카드 한 장의 JSON인지 확인하십시오.",
                            "nested too deeply or too long; see that this is the JSON of one card."));
        }
        TokenStreamLocation place = broken.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : Math.max(1, place.getColumnNr());
        return new NotACard(
                CardPath.ROOT,
                new Message(
                        "%d행 %d열에서 JSON 문법에 어긋나거나 같은 항목이 두 번 나옵니다. 그 앞뒤를 고치십시오.".formatted(line, column),
                        "line %d, column %d: not JSON, or a member given twice; mend it there."
                                .formatted(line, column)));
    }

    /** JSON whose members do not fit the card. */
    static NotACard ofTree(JacksonException broken, JsonNode tree) {
        CardPath at = path(broken);
        if (tree.at(at.pointer()).isMissingNode()) {
            return new NotACard(at, new Message("꼭 있어야 할 항목이 없습니다. 채우십시오.", "a required member is missing; add it."));
        }
        return new NotACard(at, problem(broken));
    }

    private static Message problem(JacksonException broken) {
        if (broken instanceof UnrecognizedPropertyException) {
            return new Message("카드에 없는 항목입니다. 이름을 고치거나 지우십시오.", "no member of a card; correct its name or remove it.");
        }
        if (broken instanceof InvalidTypeIdException) {
            return new Message(
                    "\"kind\"가 없거나 여기에 쓸 수 없는 종류입니다. 스키마에 있는 종류로 고치십시오.",
                    "\"kind\" is missing or none that can stand here; use one the schema names.");
        }
        if (broken instanceof ValueInstantiationException) {
            return new Message(
                    "항목들이 서로 맞지 않거나 있을 수 없는 값입니다. 스키마의 설명을 보고 고치십시오.",
                    "a value that cannot be, or parts that do not fit each other; see the schema's description.");
        }
        return new Message(
                "여기에 쓸 수 없는 값입니다. 스키마가 정한 꼴로 고치십시오.", "no value that can stand here; write it as the schema says.");
    }

    private static CardPath path(JacksonException broken) {
        CardPath path = CardPath.ROOT;
        for (JacksonException.Reference step : broken.getPath()) {
            path = step.getPropertyName() == null ? path.at(step.getIndex()) : path.at(escaped(step.getPropertyName()));
        }
        return path;
    }

    /** A member's name as RFC 6901 wants it in a pointer; names of the card's own members need no escape. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
