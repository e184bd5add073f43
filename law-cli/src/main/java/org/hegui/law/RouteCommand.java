package org.hegui.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import org.hegui.statute.export.ExportExemption;
import org.hegui.statute.export.ExportFacts;
import org.hegui.statute.export.ExportRouteRule;
import org.hegui.statute.export.ImportantData;

/** Which mechanism does a transfer abroad need? */
@Command(
        name = "route",
        sortOptions = false,
        description = "Says which mechanism a transfer of data abroad needs, with every step on the way.")
final class RouteCommand implements Callable<Integer> {
    @ParentCommand
    private Law law;

    @Option(
            names = "--ordinary",
            paramLabel = "N",
            converter = WholeNumber.class,
            description =
                    "People whose information that isn't sensitive has gone abroad since 1 January, with this transfer.")
    private @Nullable Long ordinary;

    @Option(
            names = "--sensitive",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "People whose sensitive information has, likewise.")
    private @Nullable Long sensitive;

    @Option(
            names = "--ciio",
            description = "The handler is a notified operator of critical information infrastructure.")
    private boolean ciio;

    @Option(
            names = "--important",
            paramLabel = "WHAT",
            defaultValue = "none",
            converter = Important.class,
            description = "Important data: notified, published, suspected or none.")
    private ImportantData important;

    @Option(
            names = "--exemption",
            paramLabel = "WHICH",
            converter = Exemption.class,
            description =
                    "The necessity that is claimed: contract, hr, emergency or statutory. It counts with --memo-approved only.")
    private @Nullable ExportExemption exemption;

    @Option(names = "--memo-approved", description = "The memo that shows the necessity is approved.")
    private boolean memoApproved;

    @Option(names = "--foreign-authority", description = "A foreign court or law-enforcement body asks for the data.")
    private boolean foreignAuthority;

    @Option(names = "--restricted-recipient", description = "The recipient is on the restricted list.")
    private boolean restrictedRecipient;

    @Option(names = "--no-personal-information", description = "The data hold no personal information.")
    private boolean noPersonalInformation;

    @Option(names = "--overseas-origin", description = "All was collected abroad, and nothing domestic was added.")
    private boolean overseasOrigin;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "By the law of this day; today if it isn't said.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        if (memoApproved && exemption == null) {
            throw new BadInput(
                    "--memo-approved 须与 --exemption 一起使用。", "--memo-approved says nothing without --exemption.");
        }
        var book = law.statute().asOf(law.dayOr(asOf));
        if (!book.inForce("PIPL-38")) {
            throw new BadInput("规则目录没有 2021-11-01 以前的出境规定。", "The catalogue has no rules of export before 2021-11-01.");
        }
        return law.print(new RouteAnswer(book, new ExportRouteRule(book).decide(facts())));
    }

    private ExportFacts facts() {
        return new ExportFacts(
                restrictedRecipient,
                foreignAuthority,
                important,
                !noPersonalInformation,
                overseasOrigin,
                Optional.empty(),
                exemption,
                memoApproved,
                ciio,
                people(ordinary),
                people(sensitive));
    }

    /** A number that nobody gave isn't zero. */
    private long people(@Nullable Long number) {
        if (number != null && number > 0 && noPersonalInformation) {
            throw new BadInput(
                    "--no-personal-information 与人数相矛盾。", "--no-personal-information contradicts a number of people.");
        }
        if (number == null && !noPersonalInformation) {
            throw new BadInput(
                    "请给出 --ordinary 和 --sensitive 的人数，没有的填 0。",
                    "Say the numbers of people, --ordinary and --sensitive; 0 for none.");
        }
        return number == null ? 0 : number;
    }

    static final class Important extends Choice<ImportantData> {
        Important() {
            super(ImportantData.values());
        }
    }

    static final class Exemption extends Choice<ExportExemption> {
        Exemption() {
            super(ExportExemption.values());
        }
    }
}
