package org.hegui.consent.legacy.row;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

/**
 * One statement as a file has it.
 *
 * @param subjectId the person
 * @param purpose code of the purpose
 * @param answer GRANTED or REFUSED
 * @param kind strength of the consent
 * @param categories the fields that it is about
 * @param recipient id of the recipient whom it names
 * @param language language of the text that was shown
 * @param channel where it was said
 * @param saidAt when it was said
 * @param validUntil when it ends by itself
 * @param evidenceHash SHA-256 of what shows that it was said, hexadecimal
 * @param documentHash SHA-256 of the signed document, hexadecimal
 */
public record LegacyRow(
        UUID subjectId,
        String purpose,
        ConsentStatus answer,
        ConsentKind kind,
        Set<Field> categories,
        @Nullable String recipient,
        String language,
        String channel,
        Instant saidAt,
        @Nullable Instant validUntil,
        @Nullable String evidenceHash,
        @Nullable String documentHash) {}
