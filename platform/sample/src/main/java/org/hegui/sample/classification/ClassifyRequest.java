package org.hegui.sample.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Is this sensitive?
 *
 * @param topic a kind of note, as a code
 * @param use what it is for, as a code
 * @param own whether the caller asks in their own name
 */
public record ClassifyRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String topic,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String use,

        boolean own) {}
