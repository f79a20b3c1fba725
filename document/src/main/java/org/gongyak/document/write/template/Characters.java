package org.gongyak.document.write.template;

/** Text between tags; what it says may change. */
final class Characters implements Node {
    private String text;

    Characters(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void replaceBy(String other) {
        text = other;
    }

    @Override
    public Characters copy() {
        return new Characters(text);
    }
}
