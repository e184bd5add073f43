package org.hegui.sample.note;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A note to be written.
 *
 * @param subjectId the customer
 * @param topic what it is about, as a code
 */
public record CreateNoteRequest(
        @NotNull UUID subjectId,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z][a-z0-9-]*") String topic) {}
