package org.gongyak.document.read.apart;

/** The program a child runs: answers for {@link HostedParser} until its parent closes the pipe or is gone. */
final class ParserProgram {

    private ParserProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Serving.serve(HostedParser::valueOf);
    }
}
