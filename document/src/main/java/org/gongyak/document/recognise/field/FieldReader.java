package org.gongyak.document.recognise.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Fact;
import org.gongyak.card.Percent;
import org.gongyak.card.State;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.FoundDate;
import org.gongyak.card.time.When;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Trace;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Labelled;

/** Puts a labelled value where it belongs; a label without a place of its own becomes a fact. */
public final class FieldReader {
    private static final Pattern LIST = Pattern.compile("[^,/·ㆍ\\n]+");
    private static final Pattern STATUS_LABEL = Pattern.compile("추진상황|추진현황|상태|현황");
    private static final Pattern TICKED = Pattern.compile("[☑☒■▣✔✓√●◉]\\s*(?<word>[가-힣]+(?: [가-힣]+)*)");
    private static final Pattern NOT_TICKED = Pattern.compile("[□☐○◯]");
    private static final Pattern IN_CHARGE = Pattern.compile(
            "(?<department>[^()]+)\\((?:(?<label>담당자?|팀장|과장)\\s*[:：]?\\s*)?(?<who>[^()]*\\d{3,4}[^()]*)\\)\\s*");
    private static final Pattern PERCENT = Pattern.compile("(?<figure>\\d+(?:\\.\\d+)?)\\s*%?");

    private final CardDraft card;
    private final OwnersReader owners;

    public FieldReader(CardDraft card) {
        this.card = card;
        this.owners = new OwnersReader(card);
    }

    /** Reads all labels of a line. */
    public void readAll(SourceText line, List<Labelled> labels) {
        for (Labelled labelled : labels) {
            read(labelled.field(), labelled.label(), labelled.value());
        }
        card.rest(line, Labelled.slices(labels));
    }

    public void read(String field, SourceText label, SourceText value) {
        card.understood++;
        switch (field) {
            case "department" -> department(label, value);
            case "coDepartments" -> list("coDepartments", card.coDepartments, label, value);
            case "officer" -> owners.single(label, value);
            case "phone" -> owners.phone(label, value);
            case "status" -> status(label, value);
            case "rate" -> rate(label, value);
            case "areas" -> areas(label, value);
            default -> single(field, label, value);
        }
    }

    private void single(String field, SourceText label, SourceText value) {
        Trace project = card.trace("project");
        Trace goals = card.trace("goals");
        switch (field) {
            case "number" -> card.number = named("number", label, card.number, value);
            case "title" -> card.title = named("title", label, card.title, value);
            case "overview" -> overview(label, value);
            case "totalCost" -> card.totalCost = once("project", label, card.totalCost, project.at("totalCost"), value);
            case "lastGoal" -> card.lastGoal = once("goals", label, card.lastGoal, goals.at("last"), value);
            case "inTermGoal" -> card.inTermGoal = once("goals", label, card.inTermGoal, goals.at("inTerm"), value);
            case "government" ->
                card.government = once("government", label, card.government, card.trace("government"), value);
            case "campaign" ->
                card.campaign = once(
                        "campaign", label, card.campaign, card.trace("campaign").at("text"), value);
            case "duration" -> duration(label, value);
            case "referenceDate" -> referenceDate(label, value);
            default -> fact(label, value);
        }
    }

    /** Number and title may stand a second time, such as in the page's own heading and in the first row of the card. */
    private String named(String part, SourceText label, String present, SourceText value) {
        if (present.isEmpty()) {
            card.label(part, label);
            return card.trace(part).keep(value);
        }
        if (Form.squeeze(present).equals(Form.squeeze(value))) {
            card.label(part, label);
            card.map.repeated(value);
        } else {
            fact(label, value);
        }
        return present;
    }

    private void overview(SourceText label, SourceText value) {
        if (card.overview.isEmpty()) {
            card.label("project", label);
            card.overview.add(value);
        } else {
            fact(label, value);
        }
    }

    private Optional<String> once(String of, SourceText label, Optional<String> present, Trace at, SourceText value) {
        Optional<String> read = labelled(of, label, present.isEmpty(), at, value);
        return read.isPresent() ? read : present;
    }

    /** A second statement of the same thing does not overwrite the first: it becomes a fact. */
    private Optional<String> labelled(String of, SourceText label, boolean free, Trace at, SourceText value) {
        if (!free) {
            fact(label, value);
            return Optional.empty();
        }
        card.label(of, label);
        return Optional.of(at.keep(value));
    }

    private void duration(SourceText label, SourceText value) {
        labelled(
                        "project",
                        label,
                        card.duration.isEmpty(),
                        card.trace("project").at("duration").at("raw"),
                        value)
                .ifPresent(raw -> card.duration = Optional.of(when(raw)));
    }

    /** A stretch of time without weekday or hour. */
    public static When when(String raw) {
        Optional<DateRange> range =
                DateText.parse(raw).or(() -> DateText.findFirst(raw).flatMap(FoundDate::range));
        return new When(raw, range, Optional.empty(), Optional.empty());
    }

    private void referenceDate(SourceText label, SourceText value) {
        if (card.referenceDate.isEmpty()) {
            card.referenceDate = DateText.findFirst(value)
                    .filter(FoundDate::isDay)
                    .flatMap(FoundDate::range)
                    .map(DateRange::firstDay);
        }
        fact(label, value);
    }

    private void list(String name, List<String> into, SourceText label, SourceText value) {
        card.label("owners", label);
        keepAll(card.trace("owners").at(name), into, value);
    }

    /** 공원과 (담당: 공원팀장 000-1234) names the officer too. */
    private void department(SourceText label, SourceText value) {
        Matcher inCharge = IN_CHARGE.matcher(value);
        if (!inCharge.matches()) {
            list("departments", card.departments, label, value);
            return;
        }
        SourceText name = value.slice(0, inCharge.end("department")).strip();
        SourceText who = value.slice(inCharge.start("who"), inCharge.end("who"));
        boolean labelled = inCharge.group("label") != null;
        SourceText post = labelled ? value.slice(inCharge.start("label"), inCharge.end("label")) : value.slice(0, 0);
        list("departments", card.departments, label, name);
        owners.single(post, who);
        card.rest(value, labelled ? List.of(name, post, who) : List.of(name, who));
    }

    private void areas(SourceText label, SourceText value) {
        card.label("project", label);
        keepAll(card.trace("project").at("areas"), card.areas, value);
    }

    /** Adds what a list names; what stands in it already is not listed twice. */
    private void keepAll(Trace trace, List<String> into, SourceText value) {
        List<SourceText> parts = new ArrayList<>();
        Matcher matcher = LIST.matcher(value);
        while (matcher.find()) {
            SourceText part = value.slice(matcher.start(), matcher.end()).strip();
            if (part.isEmpty()) {
                continue;
            }
            parts.add(part);
            if (into.contains(part.toString())) {
                card.map.repeated(part);
            } else {
                into.add(trace.at(into.size()).keep(part));
            }
        }
        card.rest(value, parts);
    }

    private void status(SourceText label, SourceText value) {
        Trace at = card.trace("statuses").at(card.statuses.size());
        String raw = at.keep("raw", value);
        card.statuses.add(new Status(at.keep("label", label), raw, state(raw)));
    }

    /** A state may stand with a remark in brackets, or be the one of several that is ticked. */
    private static Optional<State> state(String raw) {
        Matcher ticked = TICKED.matcher(raw);
        Optional<String> choice =
                ticked.find() && NOT_TICKED.matcher(raw).find() ? Optional.of(ticked.group("word")) : Optional.empty();
        return choice.flatMap(State::find)
                .or(() -> State.find(raw))
                .or(() -> State.find(raw.replaceAll("\\([^()]*\\)", "")));
    }

    private void rate(SourceText label, SourceText value) {
        Matcher percent = PERCENT.matcher(value);
        if (!percent.matches()) {
            fact(label, value);
            return;
        }
        Trace at = card.trace("rates").at(card.rates.size());
        card.rates.add(
                new StatedRate(at.keep("label", label), at.keep("raw", value), Percent.of(percent.group("figure"))));
    }

    /** 추진상황 says either how things go, in the words of a status, or what is being done. */
    private void fact(SourceText label, SourceText value) {
        boolean status = STATUS_LABEL.matcher(Form.squeeze(label)).matches()
                && State.find(value.toString()).isPresent();
        if (status) {
            status(label, value);
            return;
        }
        Trace at = card.trace("project").at("facts").at(card.facts.size());
        card.facts.add(new Fact(at.keep("label", label), at.keep("value", value)));
    }
}
