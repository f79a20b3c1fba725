package org.gongyak.server.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar, for the launcher script. Exit 0: done, or the server runs; 1: the record does not hold; 2: refused. */
@Command(name = "gongyak", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class ServerCommands {
    private ServerCommands() {}

    /**
     * The command line.
     *
     * @param application the class that Spring starts from
     */
    public static CommandLine of(Class<?> application) {
        return of(application, Console.ofThisProcess());
    }

    static CommandLine of(Class<?> application, Console console) {
        return new CommandLine(new ServerCommands())
                .addSubcommand("serve", new ServeCommand(application, console, Samples.NONE))
                .addSubcommand("demo", new ServeCommand(application, console, Samples.LOADED))
                .addSubcommand("verify", new VerifyCommand(application, console))
                .addSubcommand("rebuild", new RebuildCommand(application, console));
    }
}
