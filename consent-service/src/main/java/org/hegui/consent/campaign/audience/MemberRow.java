package org.hegui.consent.campaign.audience;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

import org.hegui.consent.campaign.audience.member.Judged;
import org.hegui.statute.Reason;

/**
 * One person of an audience as the database keeps them.
 *
 * @param subject the person
 * @param outcome the answer
 * @param reason the deciding reason
 * @param minor whether they are under age
 * @param suppressed whether they opted out of the channel
 * @param at when it was decided
 */
record MemberRow(String subject, String outcome, String reason, boolean minor, boolean suppressed, Instant at) {

    static MemberRow of(Judged judged) {
        return new MemberRow(
                judged.subjectId().toString(),
                judged.outcome().name(),
                reason(judged.reasons().getFirst()),
                judged.minor(),
                judged.suppressed(),
                judged.decidedAt());
    }

    /** The same reason always has the same id, so that it is kept once. */
    static String reason(Reason reason) {
        var text = String.join("\n", reason.rule(), reason.zh(), reason.en());
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }
}
