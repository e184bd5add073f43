package org.hegui.consent.legacy.judgement;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;

/**
 * A purpose that rows may name.
 *
 * @param id id of the purpose
 * @param status DRAFT, ACTIVE or RETIRED
 * @param versionId its version that is active; null when none is
 * @param categories the fields that the version covers
 * @param recipients ids of the recipients that it names
 */
public record KnownPurpose(
        UUID id, String status, @Nullable UUID versionId, Set<Field> categories, List<String> recipients) {}
