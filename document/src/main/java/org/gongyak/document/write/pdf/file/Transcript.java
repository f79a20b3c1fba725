package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes what a document in memory consists of: each object that others may point at gets a number of its own. */
final class Transcript {
    /** Dictionaries that nobody but their holder points at, although they name their type. */
    private static final Set<COSName> HELD = Set.of(COSName.getPDFName("MCR"), COSName.getPDFName("OBJR"));

    private final ObjectWriter writer;
    /** Objects that several documents share; they are written by whoever numbered them. */
    private final IdentityHashMap<COSBase, Integer> shared;

    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();

    Transcript(ObjectWriter writer, IdentityHashMap<COSBase, Integer> shared) {
        this.writer = writer;
        this.shared = shared;
    }

    /** The number of an object, which is written with {@link #finish} at the latest. */
    int number(COSDictionary object) {
        Integer known = shared.getOrDefault(object, numbers.get(object));
        if (known != null) {
            return known;
        }
        int number = writer.reserve();
        numbers.put(object, number);
        waiting.add(object);
        return number;
    }

    /** The value with all objects in it replaced by references. */
    COSBase referring(COSBase value) {
        return switch (value) {
            case COSDictionary dictionary ->
                isObject(dictionary) ? Syntax.reference(number(dictionary)) : entries(dictionary);
            case COSArray array -> {
                COSArray copy = new COSArray();
                for (int i = 0; i < array.size(); i++) {
                    copy.add(referring(array.get(i)));
                }
                yield copy;
            }
            default -> value;
        };
    }

    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            COSDictionary object = waiting.remove();
            int number = number(object);
            if (object instanceof COSStream stream) {
                try (InputStream raw = stream.createRawInputStream()) {
                    writer.stream(number, entries(stream), raw.readAllBytes());
                }
            } else {
                writer.write(number, entries(object));
            }
        }
    }

    private COSDictionary entries(COSDictionary dictionary) {
        COSDictionary copy = new COSDictionary();
        dictionary.forEach((name, value) -> copy.setItem(name, referring(value)));
        return copy;
    }

    private boolean isObject(COSDictionary dictionary) {
        if (dictionary instanceof COSStream || shared.containsKey(dictionary)) {
            return true;
        }
        return dictionary.getItem(COSName.TYPE) instanceof COSName type && !HELD.contains(type);
    }
}
