package org.hegui.consent.legacy;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where the statements of an import come from. Names systems, organisations and procedures, and no person.
 *
 * @param collectedBy which organisation or department asked people
 * @param collectedHow by which procedure, such as the form in a shop
 * @param from the day of the first statement
 * @param to the day of the last statement
 * @param documentHash SHA-256 of the document that describes and vouches for it, hexadecimal
 */
@Embeddable
public record Provenance(
        @NotBlank @Size(max = 200) String collectedBy,
        @NotBlank @Size(max = 500) String collectedHow,

        @Column(name = "collected_from") @NotNull LocalDate from,

        @Column(name = "collected_to") @NotNull LocalDate to,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentHash) {}
