package org.gongyak.postgres.address;

/**
 * One role's way into the database.
 *
 * @param url {@code jdbc:postgresql:…}, without user and password
 * @param user the role's name
 * @param password in clear; may be empty when the server asks for none
 */
public record DatabaseLogin(String url, String user, String password) {

    /** Without the password, so that it does not reach a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
