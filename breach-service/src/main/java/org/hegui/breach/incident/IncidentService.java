package org.hegui.breach.incident;

import static org.hegui.breach.BreachProblem.INCIDENT_NOT_FOUND;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.breach.BreachEvents;
import org.hegui.breach.obligation.ObligationService;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.LegalTime;
import org.hegui.statute.incident.IncidentFacts;
import org.hegui.statute.incident.IncidentGradeRule;
import org.hegui.statute.incident.ObligationRule;

/** Records incidents and what becomes known of them; each new version of the facts is graded at once. */
@ApplicationScoped
class IncidentService {

    private final IncidentRepository incidents;
    private final FactsRepository facts;
    private final ObligationService obligations;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    IncidentService(
            IncidentRepository incidents,
            FactsRepository facts,
            ObligationService obligations,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.incidents = incidents;
        this.facts = facts;
        this.obligations = obligations;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    @WithTransaction
    Uni<IncidentResponse> report(ReportIncidentRequest request) {
        refuseImplausible(request.discoveredAt());
        refuseContradiction(request.facts(), "facts.sensitivePeople");
        var known = request.facts().since(request.discoveredAt());
        var handler = current.actor().handler();
        var incident = new Incident(handler, request.reference(), request.discoveredAt(), clock.instant());
        return incidents
                .persist(incident)
                .chain(saved -> learn(saved, known, "incident.reported", BreachEvents.REPORTED));
    }

    /** Appends the next version. Whoever appends at the same time waits: none is lost, and each sees the one before. */
    @WithTransaction
    Uni<IncidentResponse> append(UUID id, IncidentFactsRequest request) {
        refuseContradiction(request, "sensitivePeople");
        return incidents
                .lock(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(IncidentService::notFound)
                .chain(incident -> learn(
                        incident,
                        request.since(incident.discoveredAt()),
                        "incident.facts-appended",
                        BreachEvents.FACTS_APPENDED));
    }

    @WithSession
    Uni<IncidentResponse> get(UUID id) {
        return existing(id)
                .chain(incident -> facts.newest(incident.handler(), List.of(id))
                        .map(newest -> IncidentResponse.of(incident, newest.getFirst())));
    }

    @WithSession
    Uni<Page<IncidentResponse>> list(PageRequest page) {
        return incidents
                .list(current.actor().handler(), page)
                .map(found -> Page.of(found, page.limit(), Incident::id))
                .chain(this::withFacts);
    }

    @WithSession
    Uni<Page<FactsResponse>> listFacts(UUID id, PageRequest page) {
        return existing(id)
                .chain(incident -> facts.list(incident.handler(), id, page))
                .map(found -> Page.of(found, page.limit(), FactsVersion::id).map(FactsVersion::response));
    }

    /** By the law of the day of discovery, when the duties arose. */
    private Uni<IncidentResponse> learn(Incident incident, IncidentFacts known, String action, EventType told) {
        var rules = law.on(LegalTime.date(incident.discoveredAt()));
        var decision = new IncidentGradeRule(rules).grade(known);
        var grading = new GradeKeepingRule(rules).after(incident.grade(), incident.gradeReasons(), decision);
        var version = incident.learn(known, grading, clock.instant());
        var due = new ObligationRule(rules).obligations(known, incident.grade());
        return facts.persist(version)
                .chain(() -> obligations.recompute(incident.handler(), incident.id(), due))
                .chain(() -> evidence.record(current.actor(), draft(action, incident, version, known)))
                .call(() -> events.publish(event(told, incident, version)))
                .map(entry -> IncidentResponse.of(incident, version).provenBy(entry));
    }

    private static EventDraft event(EventType told, Incident incident, FactsVersion version) {
        return EventDraft.of(told, incident.handler(), incident.id())
                .with("incidentId", incident.id())
                .with("grade", incident.grade())
                .with("factsVersion", version.version());
    }

    private Uni<Page<IncidentResponse>> withFacts(Page<Incident> page) {
        var ids = page.items().stream().map(Incident::id).toList();
        return facts.newest(current.actor().handler(), ids)
                .map(IncidentService::byIncident)
                .map(newest -> page.map(incident -> IncidentResponse.of(incident, newest.get(incident.id()))));
    }

    private static Map<UUID, FactsVersion> byIncident(List<FactsVersion> versions) {
        return versions.stream().collect(Collectors.toMap(FactsVersion::incidentId, Function.identity()));
    }

    private Uni<Incident> existing(UUID id) {
        return incidents.find(current.actor().handler(), id).onItem().ifNull().failWith(IncidentService::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(INCIDENT_NOT_FOUND, "There is no incident with this id.");
    }

    /** Neither in the future nor before the duty to notify existed. */
    private void refuseImplausible(Instant discoveredAt) {
        var earliest = law.today().rule("PIPL-57").effectiveFrom();
        if (discoveredAt.isAfter(clock.instant())) {
            throw wrong("discoveredAt", "must not lie in the future");
        }
        if (discoveredAt.isBefore(earliest.atStartOfDay(LegalTime.ZONE).toInstant())) {
            throw wrong("discoveredAt", "must not lie before " + earliest + ", when PIPL-57 came into force");
        }
    }

    private static void refuseContradiction(IncidentFactsRequest facts, String field) {
        if (facts.sensitivePeople() > facts.peopleAffected()) {
            throw wrong(field, "must not be above peopleAffected, of whom they are a part");
        }
    }

    private static Refusal wrong(String field, String message) {
        return Refusal.ofFields(List.of(new Violation(field, message)));
    }

    private static EvidenceDraft draft(String action, Incident incident, FactsVersion version, IncidentFacts known) {
        return EvidenceDraft.of(action, "incident", incident.id(), incident.grade())
                .relyingOn(version.reasons())
                .with("factsVersion", version.version())
                .with("gradeByFacts", version.gradeByFacts())
                .with("peopleAffected", known.people().affected());
    }
}
