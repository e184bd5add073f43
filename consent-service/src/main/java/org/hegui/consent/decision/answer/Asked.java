package org.hegui.consent.decision.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/**
 * What is about to be done with one person's information.
 *
 * @param subjectId the person
 * @param act what is to be done
 * @param purpose code of the purpose
 * @param categories codes of the fields; all fields of the purpose when null
 * @param recipient id of the recipient, for PROVIDE and EXPORT
 * @param channel through which a message goes, for MARKET; without it one refused channel is enough for a no
 * @param at the past instant that is asked about; null for now
 */
public record Asked(
        UUID subjectId,
        Act act,
        String purpose,
        @Nullable List<String> categories,
        @Nullable String recipient,
        @Nullable Channel channel,
        @Nullable Instant at) {}
