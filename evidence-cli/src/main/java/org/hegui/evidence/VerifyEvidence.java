package org.hegui.evidence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import org.hegui.platform.proof.verify.PackReport;
import org.hegui.platform.proof.verify.PackVerifier;

/** Checks one pack and says so. */
@Command(
        name = "verify-evidence",
        sortOptions = false,
        description = "Checks an evidence pack offline, and names the first entry that fails.",
        footer = {
            "",
            "verify-evidence pack.zip --key hegui.example/consent+1a2b3c4d+AR…",
            "verify-evidence pack.zip --key keys.txt --json",
            "",
            "The keys come from the handler by another way than the pack. Give older keys too when they were rotated.",
            "Exit code 0: verified; 1: refused, and the report says what is wrong; 2: it can't be checked;",
            "3: consistent, but no --key was given, so that nobody knows who signed it."
        })
final class VerifyEvidence implements Callable<Integer> {
    private static final int USAGE_WIDTH = 100;
    private static final int REFUSED = 1;
    private static final int CONSISTENT_ONLY = 3;

    @Parameters(paramLabel = "PACK", description = "The ZIP that the service has exported.")
    private String pack;

    @Option(
            names = "--key",
            paramLabel = "FILE|KEY",
            converter = KeyOption.Converter.class,
            description = "A public key to trust, or a file with one in each line; may be repeated.")
    private List<KeyOption> keys = List.of();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            converter = CheckpointOption.Converter.class,
            description =
                    "A checkpoint that was kept elsewhere, or a file to which such are appended, of which the last"
                            + " counts: the pack must hold it.")
    private @Nullable CheckpointOption checkpoint;

    @Option(names = "--json", description = "One JSON document with both languages, for programs.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = Language.Converter.class,
            description = "Language of the text; that of the locale if it isn't said.")
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    private final Language ofLocale;
    private final PrintWriter out;

    VerifyEvidence(Language ofLocale, PrintWriter out) {
        this.ofLocale = ofLocale;
        this.out = out;
    }

    /** Checks the pack that the arguments name; the exit code. */
    int run(PrintWriter err, String... arguments) {
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(USAGE_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((problem, words) -> complain(err, sentence(problem)))
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (problem instanceof BadInput bad) {
                        return complain(err, bad.in(language()));
                    }
                    throw problem;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        var trusted = keys.stream().flatMap(option -> option.keys().stream()).toList();
        var verifier = trusted.isEmpty() ? PackVerifier.trustingThePack() : PackVerifier.trusting(trusted);
        var report = verify(checkpoint == null ? verifier : verifier.holding(checkpoint.note()));
        out.println(
                json ? JsonReport.of(report, trusted.isEmpty()) : PackText.of(report, trusted.isEmpty(), language()));
        if (report instanceof PackReport.Refused) {
            return REFUSED;
        }
        return trusted.isEmpty() ? CONSISTENT_ONLY : ExitCode.OK;
    }

    private PackReport verify(PackVerifier verifier) {
        try {
            var file = Path.of(pack);
            if (!Files.isRegularFile(file)) {
                throw unreadable();
            }
            return verifier.verify(file);
        } catch (IOException | InvalidPathException e) {
            throw unreadable();
        }
    }

    private BadInput unreadable() {
        var shown = Printable.of(pack);
        return new BadInput("无法读取文件 " + shown + "。", "The file " + shown + " can't be read.");
    }

    private String sentence(ParameterException problem) {
        if (problem.getCause() instanceof BadInput bad) {
            return bad.in(language());
        }
        if (problem instanceof MissingParameterException) {
            return language().of("请给出证据包文件；--help 说明用法。", "Name the file of the pack; --help says how.");
        }
        return problem.getMessage();
    }

    private static int complain(PrintWriter err, String sentence) {
        err.println(sentence);
        return ExitCode.USAGE;
    }

    private Language language() {
        return language == null ? ofLocale : language;
    }
}
