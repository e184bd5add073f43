package org.hegui.consent.legacy.judgement;

import static org.hegui.consent.legacy.row.RowProblem.CATEGORY_NOT_OF_PURPOSE;
import static org.hegui.consent.legacy.row.RowProblem.ENDED_ALREADY;
import static org.hegui.consent.legacy.row.RowProblem.INVALID_VALUE;
import static org.hegui.consent.legacy.row.RowProblem.PURPOSE_NOT_ACTIVE;
import static org.hegui.consent.legacy.row.RowProblem.PURPOSE_RETIRED;
import static org.hegui.consent.legacy.row.RowProblem.RECIPIENT_NOT_OF_PURPOSE;
import static org.hegui.consent.legacy.row.RowProblem.SAID_BEFORE_NOTICE;
import static org.hegui.consent.legacy.row.RowProblem.SAID_IN_FUTURE;
import static org.hegui.consent.legacy.row.RowProblem.UNKNOWN_PURPOSE;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.row.LegacyRow;
import org.hegui.consent.legacy.row.RowFlaw;
import org.hegui.consent.legacy.row.RowProblem;
import org.hegui.statute.consent.ConsentStatus;

/**
 * Says whether a row that can be read may be taken over.
 *
 * @param purposes the purposes of the handler by their codes, at least those that rows name
 * @param noticeSince when the text that was shown was published; null when the import names an older text
 * @param now what no row may lie behind
 */
public record RowJudge(
        Map<String, KnownPurpose> purposes, @Nullable Instant noticeSince, Instant now) {

    /** What speaks against the row. */
    public Optional<RowFlaw> flaw(LegacyRow row) {
        return time(row).or(() -> purpose(row)).or(() -> scope(row, purposes.get(row.purpose())));
    }

    private Optional<RowFlaw> time(LegacyRow row) {
        var end = row.validUntil();
        if (row.saidAt().isAfter(now)) {
            return flaw(SAID_IN_FUTURE, "saidAt");
        }
        if (noticeSince != null && row.saidAt().isBefore(noticeSince)) {
            return flaw(SAID_BEFORE_NOTICE, "saidAt");
        }
        if (end == null) {
            return Optional.empty();
        }
        if (row.answer() != ConsentStatus.GRANTED || !end.isAfter(row.saidAt())) {
            return flaw(INVALID_VALUE, "validUntil");
        }
        return end.isAfter(now) ? Optional.empty() : flaw(ENDED_ALREADY, "validUntil");
    }

    private Optional<RowFlaw> purpose(LegacyRow row) {
        var purpose = purposes.get(row.purpose());
        if (purpose == null) {
            return flaw(UNKNOWN_PURPOSE, "purpose");
        }
        if (purpose.status().equals("RETIRED")) {
            return flaw(PURPOSE_RETIRED, "purpose");
        }
        return purpose.versionId() == null ? flaw(PURPOSE_NOT_ACTIVE, "purpose") : Optional.empty();
    }

    private static Optional<RowFlaw> scope(LegacyRow row, KnownPurpose purpose) {
        if (!purpose.categories().containsAll(row.categories())) {
            return flaw(CATEGORY_NOT_OF_PURPOSE, "categories");
        }
        var recipient = row.recipient();
        return recipient == null || purpose.recipients().contains(recipient)
                ? Optional.empty()
                : flaw(RECIPIENT_NOT_OF_PURPOSE, "recipient");
    }

    private static Optional<RowFlaw> flaw(RowProblem problem, String field) {
        return Optional.of(new RowFlaw(problem, field));
    }
}
