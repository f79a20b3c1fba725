package org.gongyak.document.read.apart;

/** The child of these tests. */
final class HostileProgram {

    private HostileProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Serving.serve(HostileParser::valueOf);
    }
}
