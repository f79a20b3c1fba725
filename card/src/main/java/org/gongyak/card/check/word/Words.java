package org.gongyak.card.check.word;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts Korean text into words with their parts of speech. The dictionary is loaded at the first call and takes most of a second: ask only
 * about the fragments that need it.
 */
public final class Words {
    /** To make one costs more than to cut a line with it. */
    private static final ThreadLocal<KoreanTokenizer> TOKENIZERS = ThreadLocal.withInitial(() -> new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.NONE, false, false));

    private Words() {}

    /** The words of a text in order; spaces are left out, punctuation is not. */
    public static List<Word> of(String text) {
        // Closed, it is ready for the next text.
        try (TokenStream tokens = TOKENIZERS.get()) {
            ((KoreanTokenizer) tokens).setReader(new StringReader(text));
            return read(tokens);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Word> read(TokenStream tokens) throws IOException {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
        PartOfSpeechAttribute speech = tokens.addAttribute(PartOfSpeechAttribute.class);
        List<Word> words = new ArrayList<>();
        tokens.reset();
        while (tokens.incrementToken()) {
            if (!term.toString().isBlank()) {
                words.add(new Word(
                        term.toString(),
                        offset.startOffset(),
                        offset.endOffset(),
                        speech.getLeftPOS(),
                        speech.getRightPOS()));
            }
        }
        tokens.end();
        return List.copyOf(words);
    }
}
