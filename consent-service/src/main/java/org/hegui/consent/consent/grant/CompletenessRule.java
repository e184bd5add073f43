package org.hegui.consent.consent.grant;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.hegui.platform.problem.Violation;
import org.hegui.statute.LegalTime;
import org.hegui.statute.consent.ConsentKind;

/**
 * Does a request say all that its kind of statement needs, and nothing that it cannot mean?
 *
 * @param kept for how long the purpose keeps information
 * @param now when it is said
 */
public record CompletenessRule(Period kept, Instant now) {

    /** The fields that break it. */
    public List<Violation> violations(RecordConsentRequest request) {
        return request.grants() ? ofGrant(request) : ofRefusal(request);
    }

    private List<Violation> ofGrant(RecordConsentRequest request) {
        var violations = new ArrayList<Violation>();
        if (request.strength() != ConsentKind.GENERAL && request.interaction() == null) {
            violations.add(new Violation("interaction", "must say how it was given, unless the kind is GENERAL"));
        }
        if (request.strength() == ConsentKind.WRITTEN && request.documentHash() == null) {
            violations.add(
                    new Violation("documentHash", "must be that of the signed document when the kind is WRITTEN"));
        }
        if (request.strength() == ConsentKind.GUARDIAN && request.guardian() == null) {
            violations.add(new Violation("guardian", "must say who spoke for the child when the kind is GUARDIAN"));
        }
        if (!endsInTime(request)) {
            violations.add(new Violation(
                    "validUntil", "must lie ahead, within the time for which the purpose keeps information"));
        }
        return violations;
    }

    private static List<Violation> ofRefusal(RecordConsentRequest request) {
        return request.validUntil() == null
                ? List.of()
                : List.of(new Violation("validUntil", "must not be there for a refusal, which has no end"));
    }

    private boolean endsInTime(RecordConsentRequest request) {
        var end = request.validUntil();
        var keptUntil = LegalTime.endOf(LegalTime.date(now).plus(kept));
        return end == null || end.isAfter(now) && end.isBefore(keptUntil);
    }
}
