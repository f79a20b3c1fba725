package org.gongyak.server.audit;

import java.util.Optional;

/**
 * Who acts. Posts, not persons: a post stays when its holder moves on.
 *
 * @param post such as 기획예산담당관 공약총괄
 * @param role the key of the role the act is allowed by, such as {@code pledge-office}
 * @param deputyFor the post this one stands in for (직무대리), if it does
 * @param from the address of the machine, or {@code command-line}
 */
public record Actor(String post, String role, Optional<String> deputyFor, String from) {

    public Actor {
        if (post.isBlank() || role.isBlank() || from.isBlank()) {
            throw new IllegalArgumentException("an actor has a post, a role and a place");
        }
    }
}
