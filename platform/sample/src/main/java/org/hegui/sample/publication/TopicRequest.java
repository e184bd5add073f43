package org.hegui.sample.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is to be published.
 *
 * @param topic what it is about, as a code
 */
public record TopicRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String topic) {}
