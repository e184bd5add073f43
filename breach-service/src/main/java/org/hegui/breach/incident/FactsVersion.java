package org.hegui.breach.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.platform.column.ReasonsConverter;
import org.hegui.statute.Reason;
import org.hegui.statute.incident.IncidentFacts;
import org.hegui.statute.incident.IncidentGrade;

/** What was known of an incident from one moment on. Never changed: better knowledge is the next version. */
@Entity
@Immutable
@Table(name = "incident_facts")
public class FactsVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID incidentId;
    private int version;
    private long peopleAffected;
    private long sensitivePeople;
    private boolean minors;
    private boolean criticalInfrastructure;
    private boolean centralOrgan;
    private long directLossRmb;
    private boolean harmToPeople;
    private long outageMinutes;
    private long mainFunctionOutageMinutes;
    private long peopleDisrupted;
    private boolean suspectedCrime;
    private boolean exportInvolved;

    @Enumerated(EnumType.STRING)
    private IncidentGrade gradeByFacts;

    @Convert(converter = ReasonsConverter.class)
    private List<Reason> reasons;

    private Instant recordedAt;

    /** For Hibernate. */
    protected FactsVersion() {}

    FactsVersion(String handler, UUID incidentId, int version, IncidentFacts facts, Grading grading, Instant now) {
        this.handler = handler;
        this.incidentId = incidentId;
        this.version = version;
        this.peopleAffected = facts.people().affected();
        this.sensitivePeople = facts.people().sensitive();
        this.minors = facts.people().minors();
        this.criticalInfrastructure = facts.operator().criticalInfrastructure();
        this.centralOrgan = facts.operator().centralOrgan();
        this.directLossRmb = facts.harm().directLossRmb();
        this.harmToPeople = facts.harm().toPeople();
        this.outageMinutes = facts.outage().infrastructureMinutes();
        this.mainFunctionOutageMinutes = facts.outage().mainFunctionMinutes();
        this.peopleDisrupted = facts.disruption().people();
        this.suspectedCrime = facts.harm().suspectedCrime();
        this.exportInvolved = facts.data().exported();
        this.gradeByFacts = grading.byFacts();
        this.reasons = grading.shown();
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    int version() {
        return version;
    }

    IncidentGrade gradeByFacts() {
        return gradeByFacts;
    }

    List<Reason> reasons() {
        return reasons;
    }

    FactsResponse response() {
        return new FactsResponse(
                version,
                peopleAffected,
                sensitivePeople,
                minors,
                criticalInfrastructure,
                centralOrgan,
                directLossRmb,
                harmToPeople,
                outageMinutes,
                mainFunctionOutageMinutes,
                peopleDisrupted,
                suspectedCrime,
                exportInvolved,
                GradeResponse.of(gradeByFacts),
                recordedAt);
    }
}
