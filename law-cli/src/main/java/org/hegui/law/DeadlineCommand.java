package org.hegui.law;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;
import org.hegui.statute.time.Window;

/** Counts legal time. */
@Command(
        name = "deadline",
        preprocessor = Span.Minus.class,
        sortOptions = false,
        description = "Counts legal time from a day or an instant, or back from an expiry.",
        footer = {
            "",
            "deadline 2026-11-22 +10wd        the tenth working day after",
            "deadline 2026-12-31 -60wd        the last 60 working days before an expiry; -6m the last 6 months",
            "deadline 2026-11-22T10:00 +4h    hours from the moment itself",
            "deadline 2026-11-22 +30d         days; also +6m months and +3y years"
        })
final class DeadlineCommand implements Callable<Integer> {
    @ParentCommand
    private Law law;

    @Parameters(
            index = "0",
            paramLabel = "START",
            converter = Moment.DayOrInstant.class,
            description = "A date or an instant.")
    private Moment start;

    @Parameters(index = "1", paramLabel = "LENGTH", converter = Span.Converter.class, description = "How long.")
    private Span span;

    @Override
    public Integer call() {
        if (span.clock() == ClockKind.HOURS && start.instant() == null) {
            throw new BadInput(
                    "小时从时刻起算：请给出时刻，例如 " + start.day() + "T10:00。",
                    "Hours run from a moment: say the time too, such as " + start.day() + "T10:00.");
        }
        var statute = law.statute();
        var deadlines = new Deadlines(statute.calendar());
        return law.print(
                span.before()
                        ? new WindowAnswer(span, window(deadlines), statute)
                        : new DeadlineAnswer(start, deadline(deadlines), statute));
    }

    private Deadline deadline(Deadlines deadlines) {
        var length = span.length();
        return switch (span.clock()) {
            case HOURS -> deadlines.hours("TIME-2", start.start(), length);
            case WORKING_DAYS -> deadlines.workingDays("TIME-3", start.start(), length);
            case CALENDAR_DAYS -> deadlines.calendarDays("TIME-2", start.start(), length);
            case MONTHS -> deadlines.months("TIME-2", start.start(), length);
            case YEARS -> deadlines.years("TIME-2", start.start(), length);
            case IMMEDIATELY, DATE -> throw new IllegalStateException("not a length of time");
        };
    }

    private Window window(Deadlines deadlines) {
        return span.clock() == ClockKind.MONTHS
                ? deadlines.lastMonths("TIME-2", start.day(), span.length())
                : deadlines.lastWorkingDays("TIME-3", start.day(), span.length());
    }
}
