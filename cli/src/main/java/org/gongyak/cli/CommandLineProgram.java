package org.gongyak.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** One run of the program: arguments in, exit code out. */
public final class CommandLineProgram {
    private final Surroundings surroundings;

    public CommandLineProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command to its end; see {@link ExitCode}. */
    public int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
            return failed(broken);
        }
    }

    private CommandLine commandLine() {
        Language language = surroundings.language();
        CommandLine commandLine = new CommandLine(new Commands(surroundings));
        commandLine.setResourceBundle(new HelpTexts(language));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler(new BadUsage(language));
        commandLine.setExecutionExceptionHandler((broken, command, result) -> failed(broken));
        return commandLine;
    }

    private int failed(Throwable broken) {
        surroundings
                .err()
                .println(surroundings
                        .language()
                        .say(
                                "gongyak: 프로그램 안에서 잘못된 일이 생겼습니다. 아래 내용을 관리자에게 알려 주십시오.",
                                "gongyak: something went wrong inside the program. Please report what follows."));
        broken.printStackTrace(surroundings.err());
        return ExitCode.FAILED;
    }
}
