package org.gongyak.server.organization;

import java.util.Optional;

/** The government whose office a request works in. Until people sign in it is the only one installed. */
public interface CurrentGovernment {

    /** Empty while none is installed, or several and nobody says which. */
    Optional<Government> find();
}
