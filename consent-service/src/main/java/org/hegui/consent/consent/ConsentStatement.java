package org.hegui.consent.consent;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.field.Field;

/**
 * What is said, by whom, about what, and how it was put to them.
 *
 * @param uiEvidence SHA-256 of the rendered consent screen, hexadecimal (PIPL-5)
 */
record ConsentStatement(
        String handler,
        UUID subjectId,
        UUID purposeId,
        UUID noticeId,
        ConsentKind kind,
        Set<Field> categories,
        @Nullable String recipient,
        String language,
        String channel,
        @Nullable String uiEvidence) {}
