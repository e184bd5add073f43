package org.hegui.consent.consent.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.state.Standings.StandingConsent;
import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.consent.ConsentKind;

/**
 * Where the person stands in one strength towards one recipient.
 *
 * @param kind strength of the consent
 * @param recipient the recipient whom it names
 * @param status GRANTED counts; all others do not
 * @param categories codes of the fields for which it is so
 * @param since when the person said it
 * @param validUntil the first instant at which a grant counts no more
 * @param consentId the statement that decides it
 * @param noticeId the notice that the person was shown
 * @param noticeVersion which version of the notice that is
 */
public record StandingResponse(
        ConsentKind kind,
        @Nullable String recipient,
        StandingStatus status,
        List<String> categories,
        Instant since,
        @Nullable Instant validUntil,
        UUID consentId,
        UUID noticeId,
        int noticeVersion) {

    static StandingResponse of(StandingConsent standing, Map<UUID, Integer> noticeVersions) {
        var consent = standing.consent();
        return new StandingResponse(
                standing.standing().kind(),
                standing.standing().recipient(),
                standing.status(),
                FieldCodes.of(standing.categories()),
                consent.saidAt(),
                consent.terms().validUntil(),
                consent.id(),
                consent.noticeId(),
                noticeVersions.getOrDefault(consent.noticeId(), 0));
    }
}
