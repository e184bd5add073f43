package org.hegui.law;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import org.hegui.statute.LegalTime;
import org.hegui.statute.Statute;

/** The command above all others: what they share, and how an answer is printed. */
@Command(
        name = "law",
        description = "Asks the law as Hegui knows it. It is not legal advice.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            DeadlineCommand.class,
            RouteCommand.class,
            IncidentCommand.class,
            ObligationsCommand.class,
            IdCommand.class,
            RuleCommand.class
        },
        footer = {
            "",
            "Numbers are whole: 1000000, 1_000_000 or 1,000,000.",
            "Dates are those of Shanghai: 2026-11-22.",
            "Instants are in Shanghai or say their offset: 2026-11-22T10:00, 2026-11-22T02:00Z.",
            "Exit code 0: answered; 2: the question can't be read, and standard error says why."
        })
final class Law {
    private static final int USAGE_WIDTH = 100;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "One JSON document with both languages, for programs.")
    private boolean json;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "zh|en",
            converter = Language.Converter.class,
            description = "Language of the text; that of the locale if it isn't said.")
    private @Nullable Language language;

    @Option(
            names = "--holiday-notices",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            defaultValue = "${env:HEGUI_LAW_HOLIDAY_NOTICES}",
            description = {
                "Holiday notices that are newer than this release, in the form of calendar.yaml.",
                "HEGUI_LAW_HOLIDAY_NOTICES does the same."
            })
    private @Nullable String holidayNotices;

    @Option(names = "--help", scope = ScopeType.INHERIT, usageHelp = true, description = "Show this text.")
    private boolean help;

    private final Clock clock;
    private final Language ofLocale;
    private final PrintWriter out;

    Law(Clock clock, Language ofLocale, PrintWriter out) {
        this.clock = clock;
        this.ofLocale = ofLocale;
        this.out = out;
    }

    /** Answers one question; the exit code. */
    int run(PrintWriter err, String... arguments) {
        var complaints = new Complaints(this);
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(USAGE_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(arguments);
    }

    /** The statute with the notices that were named. */
    Statute statute() {
        if (holidayNotices == null) {
            return Statute.load();
        }
        try {
            return Statute.load(Path.of(holidayNotices));
        } catch (RuntimeException malformed) {
            var why = String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
            throw new BadInput("无法使用节假日通知文件：" + why + "。", "The holiday notices can't be used: " + why + ".");
        }
    }

    /** The present second; the fractions of one mean nothing in law. */
    Instant thisSecond() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day that was asked for, today in Shanghai if none was. */
    LocalDate dayOr(@Nullable LocalDate asked) {
        return asked == null ? LegalTime.date(thisSecond()) : asked;
    }

    Language language() {
        return language == null ? ofLocale : language;
    }

    /** Prints an answer as it was asked for; the exit code. */
    int print(Answer answer) {
        if (json) {
            Json.print(answer.json(), out);
        } else {
            var page = new Page(language());
            answer.write(page);
            out.println(page);
        }
        return CommandLine.ExitCode.OK;
    }
}
