package org.gongyak.document.read.tree;

/** Carries a refusal from deep inside a reader to its door, which turns it into a value. Nobody outside the readers sees it. */
public final class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    public RefusalException(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public RefusalException(Refusal refusal, Throwable cause) {
        super(refusal.code(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
