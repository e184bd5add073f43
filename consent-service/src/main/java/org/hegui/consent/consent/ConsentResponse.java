package org.hegui.consent.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.statement.Consent;
import org.hegui.consent.consent.statement.Guardian;
import org.hegui.consent.consent.statement.SaidBy;
import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;

/**
 * One thing a person said about one purpose.
 *
 * @param id id of the statement
 * @param subjectId the person
 * @param purposeId the purpose
 * @param purposeVersionId the version of the purpose that was put to the person
 * @param noticeId the version of the notice that was shown
 * @param status GRANTED, REFUSED or WITHDRAWN, or EXPIRED when the time of a grant was over
 * @param kind strength of the consent
 * @param categories codes of the fields concerned
 * @param recipient the recipient whom a separate consent names
 * @param language language of the text that was shown
 * @param channel where it was said
 * @param uiEvidence SHA-256 of the rendered consent screen, hexadecimal
 * @param withdraws the grant that this withdrawal or expiry ends
 * @param saidAt when it was said, UTC
 * @param validUntil the first instant at which the grant counts no more
 * @param saidBy who brought it in
 * @param clientId the client through which they came
 * @param guardian who spoke for a child
 * @param documentHash SHA-256 of the signed document, hexadecimal
 * @param evidenceId the entry of the ledger that proves it
 * @param effects what a withdrawal brings about (PIPL-15, PIPL-16, PIPL-47); only in the answer to it
 */
public record ConsentResponse(
        UUID id,
        UUID subjectId,
        UUID purposeId,
        UUID purposeVersionId,
        UUID noticeId,
        ConsentStatus status,
        ConsentKind kind,
        List<String> categories,
        @Nullable String recipient,
        String language,
        String channel,
        @Nullable String uiEvidence,
        @Nullable UUID withdraws,
        Instant saidAt,
        @Nullable Instant validUntil,
        SaidBy saidBy,
        @Nullable String clientId,
        @Nullable Guardian guardian,
        @Nullable String documentHash,
        @Nullable UUID evidenceId,
        @Nullable List<EffectResponse> effects) {

    /** What is shown of a statement. */
    public static ConsentResponse of(Consent consent) {
        return of(consent, null);
    }

    /** The same of a withdrawal, with its effects. */
    public static ConsentResponse of(Consent consent, @Nullable List<EffectResponse> effects) {
        var pin = consent.pin();
        var said = consent.said();
        var source = consent.source();
        var terms = consent.terms();
        return new ConsentResponse(
                consent.id(),
                consent.subjectId(),
                pin.purposeId(),
                pin.purposeVersionId(),
                pin.noticeId(),
                said.status(),
                said.kind(),
                FieldCodes.of(said.categories()),
                said.recipient(),
                source.language(),
                source.channel(),
                source.uiEvidence(),
                consent.withdraws(),
                consent.saidAt(),
                terms.validUntil(),
                source.saidBy(),
                source.clientId(),
                terms.guardian(),
                terms.documentHash(),
                consent.evidenceId(),
                effects);
    }
}
