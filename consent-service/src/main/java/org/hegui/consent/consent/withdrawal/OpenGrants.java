package org.hegui.consent.consent.withdrawal;

import static org.hegui.consent.ConsentProblem.CONSENT_ALREADY_WITHDRAWN;
import static org.hegui.consent.ConsentProblem.CONSENT_NOT_GRANTED;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.hegui.consent.consent.statement.Consent;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.ConsentStatus;

/**
 * The grants of one person for one purpose that can be withdrawn.
 *
 * @param history all that the person said about the purpose, newest first
 */
record OpenGrants(List<Consent> history) {

    /** Those that nothing has ended, oldest first; fails with a refusal when there is none. */
    List<Consent> at(Instant now, WithdrawPurposeRequest request) {
        var ended = history.stream()
                .map(Consent::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var open = history.reversed().stream()
                .filter(Consent::isGrant)
                .filter(request::means)
                .filter(grant -> !ended.contains(grant.id()) && !grant.hasEnded(now))
                .toList();
        if (open.isEmpty()) {
            throw refusal(request);
        }
        return open;
    }

    private Refusal refusal(WithdrawPurposeRequest request) {
        var withdrawn = history.stream()
                .anyMatch(said -> said.said().status() == ConsentStatus.WITHDRAWN && request.means(said));
        return withdrawn
                ? new Refusal(CONSENT_ALREADY_WITHDRAWN, "All that was agreed to was withdrawn before.")
                : new Refusal(CONSENT_NOT_GRANTED, "Nothing that was agreed to is in force.");
    }
}
