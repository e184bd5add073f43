package org.hegui.breach.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.incident.Obligation;
import org.hegui.statute.incident.ObligationRecipient;
import org.hegui.statute.time.ClockKind;

/** The duty to tell one recipient by one rule. Once it applied it stays open, and its clock can only become shorter. */
@Entity
@Table(name = "obligation")
public class IncidentObligation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID incidentId;
    private String rule;
    private LocalDate ruleVersion;

    @Enumerated(EnumType.STRING)
    private ObligationRecipient recipient;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    @Enumerated(EnumType.STRING)
    private Effect whyEffect;

    private String whyZh;
    private String whyEn;

    @Enumerated(EnumType.STRING)
    private ClockKind clock;

    @Nullable private Integer length;

    @Nullable private Instant dueAt;

    @Nullable private Instant firstAppliedAt;

    private Instant changedAt;

    /** For Hibernate. */
    protected IncidentObligation() {}

    IncidentObligation(String handler, UUID incidentId, Obligation computed, Instant now) {
        this.handler = handler;
        this.incidentId = incidentId;
        this.rule = computed.rule();
        this.recipient = computed.recipient();
        this.state = ObligationState.NOT_APPLICABLE;
        recompute(computed, now);
    }

    /** Takes what the statute says of the newest facts. */
    void recompute(Obligation computed, Instant now) {
        if (computed.applies()) {
            open(computed, now);
        } else if (state == ObligationState.NOT_APPLICABLE) {
            explain(computed.why(), now);
            clock = computed.deadline().clock();
            length = computed.deadline().length();
        }
    }

    /** By the newest facts the rule names other recipients; a duty that once applied stays nevertheless. */
    void namedNoMore(Reason why, Instant now) {
        if (state == ObligationState.NOT_APPLICABLE) {
            explain(why, now);
        }
    }

    private void open(Obligation computed, Instant now) {
        explain(computed.why(), now);
        var deadline = computed.deadline();
        if (state == ObligationState.OPEN && !shortens(deadline.due())) {
            return;
        }
        state = ObligationState.OPEN;
        clock = deadline.clock();
        length = deadline.length();
        dueAt = deadline.due();
        firstAppliedAt = firstAppliedAt == null ? now : firstAppliedAt;
    }

    private boolean shortens(@Nullable Instant newDueAt) {
        return newDueAt != null && (dueAt == null || newDueAt.isBefore(dueAt));
    }

    private void explain(Reason why, Instant now) {
        ruleVersion = why.version();
        whyEffect = why.effect();
        whyZh = why.zh();
        whyEn = why.en();
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String rule() {
        return rule;
    }

    ObligationRecipient recipient() {
        return recipient;
    }

    ObligationState state() {
        return state;
    }

    ObligationResponse response() {
        return new ObligationResponse(
                id,
                incidentId,
                rule,
                recipient,
                state == ObligationState.OPEN,
                state,
                new Reason(rule, ruleVersion, whyEffect, whyZh, whyEn),
                clock,
                length,
                dueAt,
                firstAppliedAt,
                changedAt);
    }
}
