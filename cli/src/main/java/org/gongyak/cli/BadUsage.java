package org.gongyak.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments and where to look up the right ones. */
final class BadUsage implements CommandLine.IParameterExceptionHandler {
    private final Language language;

    BadUsage(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException broken, String[] arguments) {
        CommandLine command = broken.getCommandLine();
        String help = "./" + command.getCommandSpec().qualifiedName() + " --help";
        command.getErr()
                .println("gongyak: " + wrong(broken) + " "
                        + language.say("도움말은 ‘" + help + "’로 보십시오.", "See “" + help + "”."));
        return ExitCode.UNREADABLE;
    }

    private String wrong(ParameterException broken) {
        return switch (broken) {
            case UnmatchedArgumentException unmatched -> {
                String what = String.join(" ", unmatched.getUnmatched());
                yield language.say("알 수 없는 인수가 있습니다: " + what + ".", "Unknown argument: " + what + ".");
            }
            case MissingParameterException missing -> {
                String what = missing.getMissing().stream().map(BadUsage::name).collect(Collectors.joining(", "));
                yield language.say("빠진 인수가 있습니다: " + what + ".", "Missing argument: " + what + ".");
            }
            default -> wrongValue(broken);
        };
    }

    private String wrongValue(ParameterException broken) {
        String what = broken.getArgSpec() == null ? "" : " " + name(broken.getArgSpec());
        String value = broken.getValue() == null ? "" : " (" + broken.getValue() + ")";
        return language.say("인수가 잘못되었습니다:" + what + value + ".", "Wrong argument:" + what + value + ".");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
