package org.hegui.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.export.ExportFacts;
import org.hegui.statute.export.ExportRouteRule;
import org.hegui.statute.export.ImportantData;
import org.hegui.statute.export.RouteDecision;
import org.hegui.statute.field.Field;
import org.hegui.statute.handling.Act;
import org.hegui.statute.handling.Circumstances;
import org.hegui.statute.handling.ConsentRequirement;
import org.hegui.statute.handling.ConsentRequirementRule;
import org.hegui.statute.handling.HandlingFacts;
import org.hegui.statute.handling.HandlingQuestion;
import org.hegui.statute.handling.HandlingRule;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;

/** Nanoseconds of one decision, beside the look-up of one prepared answer in a map as the yardstick. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StatuteBenchmark {

    private static final Set<Field> FIELDS = Set.of(Field.FULL_NAME, Field.MOBILE);

    private HandlingRule handling;
    private HandlingQuestion marketing;
    private ExportRouteRule route;
    private ExportFacts export;
    private ConsentRequirementRule requirements;
    private HandlingFacts ordinary;
    private HandlingFacts contested;
    private Map<HandlingQuestion, Verdict> prepared;

    /** Loads the law and makes the questions. */
    @Setup
    public void prepare() {
        var statute = Statute.load();
        var rules = statute.asOf(LocalDate.of(2026, 11, 22));
        handling = new HandlingRule(rules);
        marketing = marketing();
        prepared = Map.of(marketing, handling.decide(marketing));
        requirements = new ConsentRequirementRule(rules);
        ordinary = new HandlingFacts(Act.MARKET, LegalBasis.CONSENT, FIELDS, Circumstances.ordinary());
        contested = new HandlingFacts(
                Act.EXPORT, LegalBasis.CONTRACT, Set.of(Field.FULL_NAME, Field.ALLERGY), Circumstances.ordinary());
        route = new ExportRouteRule(rules);
        export = new ExportFacts(
                false, false, ImportantData.NONE, true, false, Optional.empty(), null, false, false, 250_000, 0);
    }

    /** Yardstick: find an answer that is there already. */
    @Benchmark
    public Verdict preparedAnswer() {
        return prepared.get(marketing);
    }

    /** May a marketing message be sent to a person who consented? */
    @Benchmark
    public Verdict marketingDecision() {
        return handling.decide(marketing);
    }

    /** What does marketing to an adult need first? */
    @Benchmark
    public ConsentRequirement ordinaryRequirement() {
        return requirements.of(ordinary);
    }

    /** What does sending sensitive information abroad need first, on another basis than consent? */
    @Benchmark
    public ConsentRequirement contestedRequirement() {
        return requirements.of(contested);
    }

    /** By which route may 250,000 people's information leave China? */
    @Benchmark
    public RouteDecision exportRoute() {
        return route.decide(export);
    }

    private static HandlingQuestion marketing() {
        var purpose = new PurposeFacts(true, LegalBasis.CONSENT, FIELDS, false);
        var consent = new ConsentFacts(ConsentStatus.GRANTED, ConsentKind.GENERAL, FIELDS, null);
        return new HandlingQuestion(Act.MARKET, FIELDS, null, purpose, List.of(consent));
    }
}
