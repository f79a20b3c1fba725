package org.gongyak.document.write.pdf.page;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines between words only (어절), as officials write; a long word without a space may also break behind a sign that joins its
 * parts, such as the wave of a range. What does not fit even so is broken where its line ends.
 */
final class WordBreaker implements FSTextBreaker {
    private static final int DONE = -1;
    private static final String SPACES = " \n\t\u3000";
    private static final String JOINTS = "~～/,·∙&?=_";
    /** A shorter word fits in any column. */
    private static final int LONG = 10;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        int end = position;
        while (end < text.length() && !isSpace(end)) {
            end++;
        }
        int joint = end - position > LONG ? joint(end) : end;
        position = joint;
        while (joint == end && position < text.length() && isSpace(position)) {
            position++;
        }
        return position;
    }

    /** Behind the next joint of the word, or its end; never right behind the beginning or before the end. */
    private int joint(int end) {
        for (int i = position + 2; i < end - 2; i++) {
            if (JOINTS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean isSpace(int index) {
        return SPACES.indexOf(text.charAt(index)) >= 0;
    }
}
