package org.hegui.law;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import org.hegui.statute.export.ImportantData;
import org.hegui.statute.governance.GovernanceRule;
import org.hegui.statute.governance.HandlerFacts;
import org.hegui.statute.governance.HandlerProfile;
import org.hegui.statute.governance.HeldPeople;
import org.hegui.statute.governance.PlatformComplexity;

/** What does a handler owe by the number of people it holds? */
@Command(
        name = "obligations",
        sortOptions = false,
        description =
                "Says what a handler owes by the people it holds information of: officer, audits, filings, training.")
final class ObligationsCommand implements Callable<Integer> {
    @ParentCommand
    private Law law;

    @Option(
            names = "--people-held",
            required = true,
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Distinct people, customers, users and employees together.")
    private long people;

    @Option(
            names = "--sensitive-held",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Those with sensitive information.")
    private long sensitive;

    @Option(
            names = "--faces",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Those whose face is stored for recognition.")
    private long faces;

    @Option(names = "--minors", description = "Somebody under 18 is among them.")
    private boolean minors;

    @Option(
            names = "--ciio",
            description = "The handler is a notified operator of critical information infrastructure.")
    private boolean ciio;

    @Option(
            names = "--important",
            paramLabel = "WHAT",
            defaultValue = "none",
            converter = RouteCommand.Important.class,
            description = "Important data: notified, published, suspected or none.")
    private ImportantData important;

    @Option(names = "--foreign", description = "The handler is established abroad.")
    private boolean foreign;

    @Option(names = "--opinion-algorithm", description = "Its recommendation can shape opinion or mobilise society.")
    private boolean opinionAlgorithm;

    @Option(
            names = "--registered",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Registered users of its platform.")
    private long registered;

    @Option(
            names = "--monthly-active",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Monthly active users of its platform.")
    private long monthlyActive;

    @Mixin
    private final DateOptions dates = new DateOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "By the law of this day; today if it isn't said.")
    private @Nullable LocalDate asOf;

    @Option(names = "--all", description = "Also the duties that don't apply, and why they don't.")
    private boolean all;

    @Override
    public Integer call() {
        var book = law.statute().asOf(law.dayOr(asOf));
        var duties = new GovernanceRule(book)
                .duties(new HandlerFacts(held(), profile(), dates.dates())).stream()
                        .filter(duty -> all || duty.applies())
                        .toList();
        return law.print(new ObligationsAnswer(book, duties));
    }

    private HeldPeople held() {
        return new HeldPeople(people, sensitive, faces, 0, minors ? 1 : 0);
    }

    private HandlerProfile profile() {
        return new HandlerProfile(
                ciio, important, foreign, opinionAlgorithm, registered, monthlyActive, PlatformComplexity.UNJUDGED);
    }
}
