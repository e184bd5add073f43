package org.hegui.consent.prompt;

import static org.hegui.consent.ConsentProblem.COOL_DOWN;
import static org.hegui.consent.ConsentProblem.NOTICE_OUTDATED;
import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.asked.AskedPurpose;
import org.hegui.consent.consent.asked.AskedPurposeLookup;
import org.hegui.consent.consent.statement.ConsentRepository;
import org.hegui.consent.consent.statement.StatementService;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Outcome;
import org.hegui.statute.consent.grant.CoolDownRule;

/** Says whether somebody may be asked, and keeps that they were. What people say of themselves is heard at any time. */
@ApplicationScoped
class PromptService {

    private final PromptRepository prompts;
    private final ConsentRepository consents;
    private final AskedPurposeLookup purposes;
    private final StatementService statements;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Law law;
    private final PromptConfig config;
    private final Clock clock;

    PromptService(
            PromptRepository prompts,
            ConsentRepository consents,
            AskedPurposeLookup purposes,
            StatementService statements,
            Evidence evidence,
            CurrentActor current,
            Law law,
            PromptConfig config,
            Clock clock) {
        this.prompts = prompts;
        this.consents = consents;
        this.purposes = purposes;
        this.statements = statements;
        this.evidence = evidence;
        this.current = current;
        this.law = law;
        this.config = config;
        this.clock = clock;
    }

    /** Whether the person may be asked now about a purpose that is active. */
    @WithSession
    Uni<PromptPermissionResponse> permission(UUID subjectId, String purpose) {
        refuseOthers(subjectId);
        var handler = current.actor().handler();
        return purposes.active(handler, purpose).chain(asked -> permission(handler, subjectId, asked, clock.instant()));
    }

    /** Keeps that the person is asked, with the text and the screen; refused as long as they must not be. */
    @WithTransaction
    Uni<PromptResponse> record(RecordPromptRequest request) {
        refuseOthers(request.subjectId());
        var handler = current.actor().handler();
        return purposes.active(handler, request.purpose())
                .invoke(asked -> refuseOutdated(request.noticeId(), asked))
                .chain(asked -> statements
                        .turn(handler, request.subjectId())
                        .call(turn -> permission(handler, request.subjectId(), asked, turn)
                                .invoke(PromptService::refuseTooSoon))
                        .chain(turn -> kept(handler, request, asked, turn)));
    }

    private Uni<PromptResponse> kept(String handler, RecordPromptRequest request, AskedPurpose asked, Instant now) {
        var id = Prompt.newId();
        var draft = EvidenceDraft.of("consent.prompted", "prompt", id, "SHOWN")
                .about(request.subjectId())
                .with("purposeVersionId", asked.pin().purposeVersionId())
                .with("noticeId", asked.pin().noticeId())
                .with("language", request.language())
                .with("channel", request.channel())
                .with("uiEvidence", request.uiEvidence());
        return evidence.record(current.actor(), draft)
                .map(proof -> new Prompt(id, handler, Shown.of(asked.pin()), request, proof, now))
                .chain(prompts::persist)
                .map(Prompt::response);
    }

    private Uni<PromptPermissionResponse> permission(String handler, UUID subjectId, AskedPurpose asked, Instant now) {
        var purpose = asked.pin().purposeId();
        return consents.history(handler, subjectId, purpose)
                .map(LastNo::in)
                .map(refused -> permission(subjectId, purpose, refused.orElse(null), now));
    }

    private PromptPermissionResponse permission(
            UUID subjectId, UUID purpose, @Nullable Instant refusedAt, Instant now) {
        var rule = new CoolDownRule(law.today());
        var days = days(config.coolDown());
        var verdict = refusedAt == null ? rule.mayAskWhoNeverRefused() : rule.mayAskAgain(refusedAt, now, days);
        var denied = refusedAt != null && verdict.outcome() == Outcome.DENY;
        return new PromptPermissionResponse(
                subjectId,
                purpose,
                verdict.outcome(),
                verdict.reasons(),
                refusedAt,
                denied ? rule.openFrom(refusedAt, days) : null);
    }

    /** A part of a day counts as one. */
    private static int days(Duration coolDown) {
        return Math.toIntExact(coolDown.plusDays(1).minusNanos(1).toDays());
    }

    private static void refuseTooSoon(PromptPermissionResponse permission) {
        if (permission.outcome() == Outcome.DENY) {
            throw new Refusal(
                    COOL_DOWN, "The person may be asked again from " + permission.notBefore(), permission.reasons());
        }
    }

    private static void refuseOutdated(UUID shown, AskedPurpose asked) {
        if (!shown.equals(asked.pin().noticeId())) {
            throw new Refusal(
                    NOTICE_OUTDATED, "The current notice is " + asked.pin().noticeId() + "; show that one.");
        }
    }

    private void refuseOthers(UUID subjectId) {
        if (!current.actor().mayActFor(subjectId)) {
            throw new Refusal(FORBIDDEN, "A customer can see only what concerns themselves.");
        }
    }
}
