package org.gongyak.card.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.source.Document;

/**
 * What the checks look at: a card, or a document in which none was found, with whatever else is known. Derived views are made once and
 * shared by all checks of a run; a subject is not for use by several threads.
 */
public final class Subject {
    private final Optional<Card> card;
    private final List<PlacedEntry> entries;
    private final List<Passage> passages;
    private final List<Grid> grids;
    private final Optional<Card> earlier;
    private final Optional<List<Card>> register;
    private final Optional<Set<String>> files;
    private Optional<List<DatedText>> dates = Optional.empty();
    private Optional<List<DatedEntry>> datedEntries = Optional.empty();

    private Subject(
            Optional<Card> card,
            List<PlacedEntry> entries,
            List<Passage> passages,
            List<Grid> grids,
            Optional<Card> earlier,
            Optional<List<Card>> register,
            Optional<Set<String>> files) {
        this.card = card;
        this.entries = List.copyOf(entries);
        this.passages = List.copyOf(passages);
        this.grids = List.copyOf(grids);
        this.earlier = earlier;
        this.register = register;
        this.files = files;
    }

    public static Subject of(Card card) {
        List<PlacedEntry> entries = PlacedEntry.listOf(card);
        return new Subject(
                Optional.of(card),
                entries,
                CardTexts.of(card, entries),
                Grids.of(card),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A document, or the part of one, in which no card was found. */
    public static Subject of(Document document) {
        return new Subject(
                Optional.empty(),
                List.of(),
                document.paragraphs().stream().map(Passage::of).toList(),
                Grids.of(document),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Together with the same pledge's card of the period before. */
    public Subject withEarlier(Card before) {
        return new Subject(card, entries, passages, grids, Optional.of(before), register, files);
    }

    /** Together with the other cards of the register. */
    public Subject withRegister(List<Card> others) {
        return new Subject(card, entries, passages, grids, earlier, Optional.of(List.copyOf(others)), files);
    }

    /** Together with the evidence marks that have a file, a link or a document number. */
    public Subject withFiles(Set<String> marks) {
        return new Subject(card, entries, passages, grids, earlier, register, Optional.of(Set.copyOf(marks)));
    }

    Set<Need> known() {
        Set<Need> known = EnumSet.of(Need.TEXT);
        card.ifPresent(present -> known.add(Need.CARD));
        earlier.ifPresent(present -> known.add(Need.EARLIER_CARD));
        register.ifPresent(present -> known.add(Need.REGISTER));
        files.ifPresent(present -> known.add(Need.FILES));
        return known;
    }

    /** Whether there is a card, for checks of texts and tables that look at a card's own tables too. */
    public boolean hasCard() {
        return card.isPresent();
    }

    /** For checks that need a card. */
    public Card card() {
        return card.orElseThrow();
    }

    public Card earlier() {
        return earlier.orElseThrow();
    }

    public List<Card> register() {
        return register.orElseThrow();
    }

    /** The evidence marks that have something attached. */
    public Set<String> files() {
        return files.orElseThrow();
    }

    /** Every text, in reading order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The tables that no card understood. */
    public List<Grid> grids() {
        return grids;
    }

    /** The progress entries of the card with where they stand; none without a card. */
    public List<PlacedEntry> entries() {
        return entries;
    }

    /** Every date in every text, in reading order. */
    public List<DatedText> dates() {
        List<DatedText> made = dates.orElseGet(() -> DatedText.listOf(passages));
        dates = Optional.of(made);
        return made;
    }

    /** The progress entries whose time is stated, in the form's order; none without a card. */
    public List<DatedEntry> datedEntries() {
        List<DatedEntry> made = datedEntries.orElseGet(() -> DatedEntry.listOf(this));
        datedEntries = Optional.of(made);
        return made;
    }
}
