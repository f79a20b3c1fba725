package org.gongyak.server.report.web.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.card.State;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.report.card.StatusBadge;
import org.gongyak.server.report.web.Choice;

/** What the register can be narrowed by: only values that some pledge of it has, and the one asked for. */
final class RegisterChoices {
    private final List<RegisterEntry> entries;
    private final RegisterQuery query;
    private final Visit visit;

    private RegisterChoices(List<RegisterEntry> entries, RegisterQuery query, Visit visit) {
        this.entries = entries;
        this.query = query;
        this.visit = visit;
    }

    static List<Choice> of(List<RegisterEntry> entries, RegisterQuery query, Visit visit) {
        RegisterChoices choices = new RegisterChoices(entries, query, visit);
        return List.of(
                choices.states(), choices.fields(), choices.departments(), choices.changes(), choices.findings());
    }

    private Choice states() {
        List<State> present = Arrays.stream(State.values())
                .filter(state -> query.state().equals(Optional.of(state))
                        || entries.stream().anyMatch(entry -> entry.state().equals(Optional.of(state))))
                .toList();
        return choice(
                RegisterQuery.STATE,
                "register.status",
                present.stream().map(State::key).toList(),
                query.state().map(State::key).orElse(""),
                key -> present.stream()
                        .filter(state -> state.key().equals(key))
                        .map(state -> StatusBadge.word(state, visit.words()))
                        .findFirst()
                        .orElse(key));
    }

    /** In the order of the register; a field known by its number alone says so. */
    private Choice fields() {
        List<String> fields = entries.stream()
                .map(RegisterEntry::field)
                .filter(field -> !field.isEmpty())
                .distinct()
                .toList();
        return choice(
                RegisterQuery.FIELD,
                "register.field",
                fields,
                query.field(),
                field -> field.matches("[0-9]+") ? visit.say("register.field.number", field) : field);
    }

    private Choice departments() {
        List<String> departments = entries.stream()
                .flatMap(entry -> entry.departments().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return choice(
                RegisterQuery.DEPARTMENT, "register.department", departments, query.department(), Function.identity());
    }

    private Choice changes() {
        return choice(
                RegisterQuery.CHANGED,
                "register.changed",
                List.of(RegisterQuery.ONLY),
                query.changedOnly() ? RegisterQuery.ONLY : "",
                only -> visit.say("register.changed.only"));
    }

    private Choice findings() {
        return choice(
                RegisterQuery.TROUBLE,
                "findings",
                Arrays.stream(RegisterQuery.Trouble.values())
                        .map(RegisterQuery.Trouble::key)
                        .toList(),
                query.trouble().map(RegisterQuery.Trouble::key).orElse(""),
                key -> visit.say("register.findings." + key));
    }

    private Choice choice(
            String name, String word, List<String> values, String chosen, Function<String, String> label) {
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option("", visit.say("register.all"), chosen.isEmpty()));
        values.forEach(value -> options.add(new Choice.Option(value, label.apply(value), value.equals(chosen))));
        if (!chosen.isEmpty() && !values.contains(chosen)) {
            options.add(new Choice.Option(chosen, chosen, true));
        }
        return new Choice(name, visit.say(word), options);
    }
}
