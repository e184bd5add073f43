package org.hegui.consent.preference.tag;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hegui.consent.preference.SetPreferenceRequest;

/**
 * A tag that is about to be put on people.
 *
 * @param tag code of the tag
 * @param subjectIds the people
 */
public record CheckTagRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = SetPreferenceRequest.TAG) String tag,

        @NotEmpty @Size(max = 1000) List<@NotNull UUID> subjectIds) {}
