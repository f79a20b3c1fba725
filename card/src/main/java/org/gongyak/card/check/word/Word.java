package org.gongyak.card.check.word;

import org.apache.lucene.analysis.ko.POS;

/**
 * A word, or the part of one, with its part of speech. An inflected form that cannot be cut, such as 했, has two: it begins as a verb and
 * ends as an ending.
 *
 * @param start first UTF-16 unit in the text analysed, counted from 0
 * @param end one past the last
 * @param first part of speech of its beginning
 * @param last part of speech of its end
 */
public record Word(String text, int start, int end, POS.Tag first, POS.Tag last) {

    /** The word of a part of a text, placed in the whole. */
    Word movedBy(int offset) {
        return new Word(text, start + offset, end + offset, first, last);
    }

    /** A common noun, such as 추진 in 추진방향 and in 추진하다. */
    public boolean isNoun() {
        return first == POS.Tag.NNG || first == POS.Tag.NNP || first == POS.Tag.NNB;
    }

    /** A name, as far as the dictionary knows it. */
    public boolean isName() {
        return first == POS.Tag.NNP;
    }

    /** What makes a verb or adjective of a noun: 하 in 추진하다, 되 in 완료되다; or a verb itself. */
    public boolean isVerb() {
        return switch (first) {
            case VV, VA, VX, XSV, XSA, VCP, VCN -> true;
            default -> false;
        };
    }

    /** An ending of the past: 었, 하였, 했. */
    public boolean isPast() {
        return (first == POS.Tag.EP || last == POS.Tag.EP || isVerb()) && endsInPast();
    }

    private boolean endsInPast() {
        if (text.isEmpty()) {
            return false;
        }
        char end = text.charAt(text.length() - 1);
        // Every syllable of the past tense (했, 됐, 였, 았 …) closes with ㅆ; 겠 and 있 close so too and are no past.
        return Josa.finalOf(end) == Josa.SSANG_SIOT && end != '겠' && end != '있';
    }
}
