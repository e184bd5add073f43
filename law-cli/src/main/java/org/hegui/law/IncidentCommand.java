package org.hegui.law;

import java.time.Instant;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import org.hegui.statute.LegalTime;
import org.hegui.statute.incident.DataThreat;
import org.hegui.statute.incident.IncidentFacts;
import org.hegui.statute.incident.IncidentGradeRule;
import org.hegui.statute.incident.Judgement;
import org.hegui.statute.incident.ObligationRule;

/** How grave is an incident, and who must be told by when? */
@Command(
        name = "incident",
        sortOptions = false,
        description =
                "Grades an incident and says who must be told of what by when, by the law of the day of discovery.")
final class IncidentCommand implements Callable<Integer> {
    @ParentCommand
    private Law law;

    @Option(
            names = "--people",
            required = true,
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "People whose information leaked, was altered or lost, or may have been.")
    private long people;

    @Option(
            names = "--sensitive",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Those among them whose sensitive information is affected.")
    private long sensitive;

    @Option(names = "--minors", description = "Somebody under 18 is among them.")
    private boolean minors;

    @Option(names = "--ciio", description = "Critical information infrastructure is involved.")
    private boolean ciio;

    @Option(names = "--central-organ", description = "The operator is a central or state organ or its direct unit.")
    private boolean centralOrgan;

    @Option(names = "--platform", description = "The operator runs an e-commerce platform.")
    private boolean platform;

    @Option(
            names = "--loss",
            paramLabel = "RMB",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Direct loss in whole yuan.")
    private long loss;

    @Option(names = "--harm", description = "People or organisations are harmed.")
    private boolean harm;

    @Option(names = "--crime", description = "A crime is suspected.")
    private boolean crime;

    @Option(names = "--exported", description = "Data that were sent abroad are affected.")
    private boolean exported;

    @Option(
            names = "--threat",
            paramLabel = "WHAT",
            defaultValue = "none",
            converter = Threat.class,
            description = "Threat by important or core data: none, not-judged, fairly-serious, serious or "
                    + "particularly-serious.")
    private DataThreat threat;

    @Option(
            names = "--judged",
            paramLabel = "WHAT",
            defaultValue = "not-yet",
            converter = Judged.class,
            description = "What a person found on the clauses without a number: not-yet, not-met, unsure, "
                    + "relatively-large, major or particularly-major.")
    private Judgement judged;

    @Option(
            names = "--outage",
            paramLabel = "MIN",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Minutes of whole outage of critical information infrastructure.")
    private long outage;

    @Option(
            names = "--main-function-outage",
            paramLabel = "MIN",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "Minutes of outage of its main function.")
    private long mainFunctionOutage;

    @Option(
            names = "--disturbed",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "People whose work or life is disturbed.")
    private long disturbed;

    @Option(
            names = "--discovered",
            paramLabel = "INSTANT",
            converter = Moment.AnInstant.class,
            description = "When it was discovered or learnt of; now if it isn't said.")
    private @Nullable Instant discovered;

    @Option(
            names = "--ended",
            paramLabel = "INSTANT",
            converter = Moment.AnInstant.class,
            description = "When the handling ended.")
    private @Nullable Instant ended;

    @Option(names = "--all", description = "Also the duties that don't apply, and why they don't.")
    private boolean all;

    @Override
    public Integer call() {
        var at = discovered == null ? law.thisSecond() : discovered;
        if (ended != null && ended.isBefore(at)) {
            throw new BadInput("处置结束早于发现时间。", "The handling ended before the discovery.");
        }
        var book = law.statute().asOf(LegalTime.date(at));
        var facts = facts(new IncidentFacts.Timeline(at, null, ended));
        var decision = new IncidentGradeRule(book).grade(facts);
        var obligations = new ObligationRule(book)
                .obligations(facts, decision.grade()).stream()
                        .filter(obligation -> all || obligation.applies())
                        .toList();
        return law.print(new IncidentAnswer(book, at, decision, obligations));
    }

    private IncidentFacts facts(IncidentFacts.Timeline timeline) {
        return new IncidentFacts(
                timeline,
                new IncidentFacts.Operator(ciio, centralOrgan, platform),
                new IncidentFacts.People(people, sensitive, minors),
                new IncidentFacts.AffectedData(false, exported, threat),
                new IncidentFacts.Outage(outage, mainFunctionOutage, 0),
                new IncidentFacts.Disruption(disturbed, 0, 0),
                new IncidentFacts.Harm(loss, harm, crime),
                judged);
    }

    static final class Threat extends Choice<DataThreat> {
        Threat() {
            super(DataThreat.values());
        }
    }

    static final class Judged extends Choice<Judgement> {
        Judged() {
            super(Judgement.values());
        }
    }
}
