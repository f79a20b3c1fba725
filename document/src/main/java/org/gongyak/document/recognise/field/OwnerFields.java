package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;

/** Reads the labelled fields of who is in charge: departments, officers, numbers. */
final class OwnerFields {
    private static final Pattern IN_CHARGE = Pattern.compile(
            "(?<department>[^()]+)\\((?:(?<label>담당자?|팀장|과장)\\s*[:：]?\\s*)?(?<who>[^()]*\\d{3,4}[^()]*)\\)\\s*");

    private final CardDraft card;
    private final OfficerReader officers;

    OwnerFields(CardDraft card) {
        this.card = card;
        this.officers = new OfficerReader(card);
    }

    /** 공원과 (담당: 공원팀장 000-1234) names the officer too. */
    void department(SourceText label, SourceText value) {
        card.label("owners", label);
        Matcher inCharge = IN_CHARGE.matcher(value);
        if (!inCharge.matches()) {
            ListedValues.keep(card, card.parts().owners().departments(), value);
            return;
        }
        SourceText name = value.slice(0, inCharge.end("department")).strip();
        SourceText who = value.slice(inCharge.start("who"), inCharge.end("who"));
        boolean labelled = inCharge.group("label") != null;
        SourceText post = labelled ? value.slice(inCharge.start("label"), inCharge.end("label")) : value.slice(0, 0);
        ListedValues.keep(card, card.parts().owners().departments(), name);
        officers.read(post, who);
        card.rest(value, labelled ? List.of(name, post, who) : List.of(name, who));
    }

    void coDepartments(SourceText label, SourceText value) {
        card.label("owners", label);
        ListedValues.keep(card, card.parts().owners().coDepartments(), value);
    }

    void officer(SourceText label, SourceText value) {
        officers.read(label, value);
    }

    void phone(SourceText label, SourceText value) {
        officers.phone(label, value);
    }
}
