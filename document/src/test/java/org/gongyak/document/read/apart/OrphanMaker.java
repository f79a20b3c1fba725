package org.gongyak.document.read.apart;

import java.time.Duration;

/** A parent that is killed while its child loops; it says the child's process number first. */
final class OrphanMaker {

    private OrphanMaker() {}

    @SuppressWarnings("resource") // it is never closed, which is what the test is about
    public static void main(String[] arguments) {
        ParserPool pool = new ParserPool(HostileProgram.class, Duration.ofMinutes(5));
        if (pool.read("ECHO", new byte[0]) instanceof Answer.Read read) {
            System.out.println(read.document().paragraphs().getLast());
            System.out.flush();
        }
        pool.read("LOOPS", new byte[0]);
    }
}
