package org.gongyak.server.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who sends a request. Until people sign in it is one fixed post, which the pages show as what it is: a trial. */
@Component
public final class CurrentActor {
    private static final String TRIAL_POST = "공약 총괄부서(시험 운영)";
    private static final String ROLE = "pledge-office";

    public Actor of(HttpServletRequest request) {
        return new Actor(TRIAL_POST, ROLE, Optional.empty(), request.getRemoteAddr());
    }
}
