package org.hegui.breach.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.platform.column.ReasonsConverter;
import org.hegui.statute.Reason;
import org.hegui.statute.incident.IncidentFacts;
import org.hegui.statute.incident.IncidentGrade;

/** Something that happened to personal information, or may have (PIPL-57). Its facts are versions of their own. */
@Entity
public class Incident {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private String reference;
    private Instant discoveredAt;

    @Enumerated(EnumType.STRING)
    private IncidentGrade grade;

    @Convert(converter = ReasonsConverter.class)
    private List<Reason> gradeReasons;

    private int factsVersion;
    private Instant createdAt;
    private Instant changedAt;

    /** For Hibernate. */
    protected Incident() {}

    Incident(String handler, String reference, Instant discoveredAt, Instant now) {
        this.handler = handler;
        this.reference = reference;
        this.discoveredAt = discoveredAt;
        this.grade = IncidentGrade.GENERAL;
        this.gradeReasons = List.of();
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Takes the next version of the facts and the grade that comes with it. */
    FactsVersion learn(IncidentFacts facts, Grading grading, Instant now) {
        grade = grade.graver(grading.grade());
        gradeReasons = grading.gradeReasons();
        factsVersion++;
        changedAt = now;
        return new FactsVersion(handler, id, factsVersion, facts, grading, now);
    }

    UUID id() {
        return id;
    }

    String handler() {
        return handler;
    }

    String reference() {
        return reference;
    }

    Instant discoveredAt() {
        return discoveredAt;
    }

    IncidentGrade grade() {
        return grade;
    }

    List<Reason> gradeReasons() {
        return gradeReasons;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
