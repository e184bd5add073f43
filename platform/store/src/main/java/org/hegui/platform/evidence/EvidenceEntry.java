package org.hegui.platform.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.Actor;

/** One row of the append-only ledger: who did what, when, by which rules and with which outcome (PIPL-69). */
@Entity
@Immutable
public class EvidenceEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private Instant recordedAt;
    private String actor;
    private String clientId;
    private String action;
    private String objectType;
    private UUID objectId;

    @Nullable private UUID subjectId;

    private String outcome;
    private String rules;
    private String facts;

    /** For Hibernate. */
    protected EvidenceEntry() {}

    EvidenceEntry(Actor actor, EvidenceDraft draft, String facts, Instant now) {
        this.handler = actor.handler();
        this.recordedAt = now;
        this.actor = actor.subject();
        this.clientId = actor.clientId();
        this.action = draft.action();
        this.objectType = draft.objectType();
        this.objectId = draft.objectId();
        this.subjectId = draft.subjectId();
        this.outcome = draft.outcome();
        this.rules = String.join(" ", draft.rules());
        this.facts = facts;
    }

    /** Id of the entry, by which an answer or a receipt refers to it. */
    public UUID id() {
        return id;
    }

    EvidenceResponse response(FactsJson json) {
        var ruleIds = rules.isEmpty() ? List.<String>of() : List.of(rules.split(" "));
        return new EvidenceResponse(
                id,
                recordedAt,
                actor,
                clientId,
                action,
                objectType,
                objectId,
                subjectId,
                outcome,
                ruleIds,
                json.read(facts));
    }
}
