package org.gongyak.postgres;

/**
 * Carries a refusal out of the nested steps of a start, past the resources that they hold, to {@link PostgresServer}, which hands it
 * on as a value. Never leaves this package.
 */
final class StartRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Refused refused;

    StartRefused(Refused refused) {
        super(refused.en(), null, false, false);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
