package org.hegui.consent.consent.statement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke for a child, without any name.
 *
 * @param relation what they are to the child
 * @param evidenceHash SHA-256 of the proof of identity and relation, hexadecimal
 * @param childUntil the child's 14th birthday as the guardian declares it; counts only when the age is not known
 */
public record Guardian(
        @NotNull GuardianRelation relation,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String evidenceHash,
        @Nullable LocalDate childUntil) {}
