package org.hegui.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a rule of the catalogue. */
@Command(
        name = "rule",
        sortOptions = false,
        description = "Shows a rule of the catalogue in both languages with all its versions, or a draft.",
        footer = {
            "",
            "rule PIPL-15",
            "rule AUCL-8 --as-of 2025-09-30    what stood at Article 8 on that day, before the law was renumbered"
        })
final class RuleCommand implements Callable<Integer> {
    @ParentCommand
    private Law law;

    @Parameters(paramLabel = "ID", description = "Id of a rule or a draft, in capitals or not.")
    private String asked;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "By the law of this day; today if it isn't said.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        var search = new RuleSearch(law.statute(), law.dayOr(asOf));
        return law.print(search.find(asked.strip().toUpperCase(Locale.ROOT)));
    }
}
