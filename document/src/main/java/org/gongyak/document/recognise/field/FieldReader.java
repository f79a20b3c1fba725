package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.State;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Times;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.trace.Once;

/** Puts a labelled value where it belongs; a label without a place of its own becomes a fact. */
public final class FieldReader {
    private static final Set<String> OWNERS = Set.of("department", "coDepartments", "officer", "phone");

    private final CardDraft card;
    private final OwnerFields owners;
    private final StatusFields statuses;

    public FieldReader(CardDraft card) {
        this.card = card;
        this.owners = new OwnerFields(card);
        this.statuses = new StatusFields(card);
    }

    /** Reads all labels of a line. */
    public void readAll(SourceText line, List<Labelled> labels) {
        for (Labelled labelled : labels) {
            read(labelled.field(), labelled.label(), labelled.value());
        }
        card.rest(line, Labelled.slices(labels));
    }

    public void read(String field, SourceText label, SourceText value) {
        switch (field) {
            case "number" -> name("number", label, card.parts().name().number(), value);
            case "title" -> title(label, value);
            default -> {
                card.understood(OWNERS.contains(field) ? "owners" : "field");
                told(field, label, value);
            }
        }
    }

    private void told(String field, SourceText label, SourceText value) {
        switch (field) {
            case "department" -> owners.department(label, value);
            case "coDepartments" -> owners.coDepartments(label, value);
            case "officer" -> owners.officer(label, value);
            case "phone" -> owners.phone(label, value);
            case "status" -> statuses.status(label, value);
            case "rate" -> {
                if (!statuses.rate(label, value)) {
                    fact(label, value);
                }
            }
            case "areas" -> {
                card.label("project", label);
                ListedValues.keep(card, card.parts().project().areas(), value);
            }
            default -> single(field, label, value);
        }
    }

    private void single(String field, SourceText label, SourceText value) {
        switch (field) {
            case "overview" -> overview(label, value);
            case "totalCost" -> once("project", label, card.parts().project().totalCost(), value);
            case "duration" -> once("project", label, card.parts().project().duration(), value);
            case "lastGoal" -> once("goals", label, card.parts().goals().last(), value);
            case "inTermGoal" -> once("goals", label, card.parts().goals().inTerm(), value);
            case "period" -> once("project", label, card.parts().name().period(), value);
            case "government" -> once("government", label, card.parts().name().government(), value);
            case "campaign" -> once("campaign", label, card.parts().name().campaign(), value);
            case "referenceDate" -> {
                card.parts().name().drawnUp(Times.firstDay(value));
                fact(label, value);
            }
            default -> fact(label, value);
        }
    }

    private void title(SourceText label, SourceText value) {
        Optional<NumberedTitle> numbered = NumberedTitle.find(value);
        name(
                "title",
                label,
                card.parts().name().title(),
                numbered.map(NumberedTitle::title).orElse(value));
        numbered.ifPresent(both -> {
            name("number", both.label(), card.parts().name().number(), both.number());
            card.rest(value, both.slices());
        });
    }

    /** Number and title may stand a second time, such as in the page's own heading and in the first row of the card. */
    private void name(String part, SourceText label, Once name, SourceText value) {
        card.understoodName();
        if (name.isFree()) {
            card.label(part, label);
            name.keep(value);
        } else if (name.says(value)) {
            card.label(part, label);
            card.repeated(value);
        } else {
            fact(label, value);
        }
    }

    private void overview(SourceText label, SourceText value) {
        if (card.parts().project().isTold()) {
            fact(label, value);
        } else {
            card.label("project", label);
            card.parts().project().tell(value);
        }
    }

    /** A second statement of the same thing does not overwrite the first: it becomes a fact. */
    private void once(String of, SourceText label, Once text, SourceText value) {
        if (text.isFree()) {
            card.label(of, label);
            text.keep(value);
        } else {
            fact(label, value);
        }
    }

    /** 추진상황 says either how things go, in the words of a status, or what is being done. */
    private void fact(SourceText label, SourceText value) {
        boolean status =
                StatusFields.mayLabel(label) && State.find(value.toString()).isPresent();
        if (status) {
            statuses.status(label, value);
        } else {
            card.parts().project().fact(label, value);
        }
    }
}
