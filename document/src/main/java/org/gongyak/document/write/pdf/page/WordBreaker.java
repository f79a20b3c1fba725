package org.gongyak.document.write.pdf.page;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines between words only (어절), as officials write; a word longer than its line is broken where it ends. */
final class WordBreaker implements FSTextBreaker {
    private static final int DONE = -1;

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
        while (position < text.length() && !isSpace(text.charAt(position))) {
            position++;
        }
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\u3000';
    }
}
