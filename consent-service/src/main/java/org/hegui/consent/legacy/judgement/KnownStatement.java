package org.hegui.consent.legacy.judgement;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.row.LegacyRow;
import org.hegui.statute.field.Field;

/**
 * A statement that is kept already, or is about to be.
 *
 * @param id id of the statement
 * @param subjectId who said it
 * @param purposeId about what
 * @param status what was said
 * @param kind strength of the consent
 * @param categories the fields that it is about
 * @param recipient the recipient whom it names
 * @param saidAt when
 */
public record KnownStatement(
        UUID id,
        UUID subjectId,
        UUID purposeId,
        String status,
        String kind,
        Set<Field> categories,
        @Nullable String recipient,
        Instant saidAt) {

    boolean isAbout(LegacyRow row, UUID purpose) {
        return purposeId.equals(purpose)
                && kind.equals(row.kind().name())
                && Objects.equals(recipient, row.recipient());
    }

    boolean says(LegacyRow row) {
        return status.equals(row.answer().name()) && categories.equals(row.categories());
    }

    boolean contradicts(LegacyRow row) {
        return !status.equals(row.answer().name());
    }
}
