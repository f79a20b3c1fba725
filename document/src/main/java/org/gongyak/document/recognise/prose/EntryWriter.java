package org.gongyak.document.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Disclosure;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.When;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.trace.Trace;

/** Makes one progress entry of its title and the lines under it. */
final class EntryWriter {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<label>[가-힣A-Za-z][가-힣A-Za-z·ㆍ/() ]{0,13}?)(?<colon>\\s*[:：]\\s*)(?<value>\\S.*)", Pattern.DOTALL);
    private static final Pattern TIME_LABEL = Pattern.compile("일시|기간|일자|날짜|일정|시기|개최일|체결일|회의일시|행사일시|운영기간|교육기간|추진시기");
    private static final Pattern MARK =
            Pattern.compile("[\\[【]\\s*[가-힣]{1,6}\\s?(?:\\d{1,3}(?:-\\d{1,3}){0,2}|[①-⑳])\\s*[]】]");

    private final Trace trace;
    private final Tense tense;
    private final List<Detail> details = new ArrayList<>();
    private final List<SourceText> texts = new ArrayList<>();
    private Optional<When> when = Optional.empty();

    private EntryWriter(Trace trace, Tense tense) {
        this.trace = trace;
        this.tense = tense;
    }

    static Entry write(Trace trace, SourceText title, List<Item> lines, Tense tense) {
        EntryWriter writer = new EntryWriter(trace, tense);
        writer.texts.add(title);
        String titleText = trace.keep("title", title);
        lines.forEach(writer::line);
        if (writer.when.isEmpty()) {
            writer.datedBy(title);
        }
        return new Entry(
                titleText,
                ActReader.read(titleText, writer.details, writer.tense),
                writer.when,
                writer.details,
                writer.marks(),
                Disclosure.OPEN);
    }

    /** Whether a line says something of an entry rather than being one: 일시 : 2020. 3. 1. */
    static boolean isAttribute(SourceText line) {
        return ATTRIBUTE.matcher(line).matches();
    }

    private void line(Item item) {
        Trace at = trace.at("details").at(details.size());
        if (item.kind() == Item.Kind.REMARK) {
            details.add(Detail.note(at.keep("text", item.whole())));
            return;
        }
        SourceText words = item.words();
        at.structure(item.bullet());
        texts.add(words);
        Matcher attribute = ATTRIBUTE.matcher(words);
        if (attribute.matches()) {
            attribute(at, words, attribute);
        } else {
            details.add(Detail.note(at.keep("text", words)));
            if (when.isEmpty() && startsWithDate(words)) {
                datedBy(words);
            }
        }
    }

    private void attribute(Trace at, SourceText line, Matcher attribute) {
        SourceText label = line.slice(attribute.start("label"), attribute.end("label"));
        SourceText value = line.slice(attribute.start("value"));
        at.structure(line.slice(attribute.start("colon"), attribute.end("colon")));
        details.add(Detail.attribute(at.keep("label", label), at.keep("text", value)));
        boolean time = TIME_LABEL.matcher(Form.squeeze(label)).matches();
        if (time && when.isEmpty()) {
            when = Optional.of(When.read(trace.at("when").keep("raw", value)));
        }
    }

    private static boolean startsWithDate(SourceText text) {
        return DateText.findFirst(text).filter(date -> date.start() <= 1).isPresent();
    }

    /** Takes the first date of a text for the entry's time, if it has one. */
    private void datedBy(SourceText text) {
        DateText.findFirst(text)
                .filter(date -> date.range().isPresent())
                .ifPresent(date -> when =
                        Optional.of(When.read(trace.at("when").keep("raw", text.slice(date.start(), date.end())))));
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (SourceText text : texts) {
            Matcher mark = MARK.matcher(text);
            while (mark.find()) {
                marks.add(mark.group());
            }
        }
        return marks;
    }
}
