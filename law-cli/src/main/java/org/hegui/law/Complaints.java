package org.hegui.law;

import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a question; only who asks for what doesn't exist is shown what does. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Law law;

    Complaints(Law law) {
        this.law = law;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        command.getErr().println(sentence(problem));
        if (nothingAsked(problem) || unknown(problem).isPresent()) {
            command.usage(command.getErr());
        }
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        if (problem instanceof BadInput bad) {
            command.getErr().println(law.language().of(bad.sentence()));
            return ExitCode.USAGE;
        }
        throw problem;
    }

    private String sentence(ParameterException problem) {
        var language = law.language();
        if (problem.getCause() instanceof BadInput bad) {
            return (problem.getArgSpec() == null ? "" : name(problem.getArgSpec()) + ": ")
                    + language.of(bad.sentence());
        }
        if (nothingAsked(problem)) {
            return language.of("请说明要问什么。", "Say what to ask.");
        }
        if (unknown(problem).isPresent()) {
            return language.of(
                    "不认识 " + unknown(problem).get() + "。",
                    "There is no " + unknown(problem).get() + ".");
        }
        if (problem instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", "));
            return language.of("缺少 " + names + "。", "Missing: " + names + ".");
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return language.of(
                    name(twice.getOverwritten()) + " 只能给出一次。",
                    name(twice.getOverwritten()) + " may be given only once.");
        }
        return problem.getMessage();
    }

    /** No command at all. */
    private static boolean nothingAsked(ParameterException problem) {
        return problem.getCommandLine().getParent() == null
                && problem.getArgSpec() == null
                && unknown(problem).isEmpty();
    }

    /** The command, option or argument that doesn't exist. */
    private static Optional<String> unknown(ParameterException problem) {
        return problem instanceof UnmatchedArgumentException unmatched
                ? Optional.of(String.join(" ", unmatched.getUnmatched()))
                : problem.getCommandLine().getUnmatchedArguments().stream().findFirst();
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
