package org.hegui.sample.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Another topic for a note.
 *
 * @param topic what the note is about, as a code
 */
public record RenameNoteRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z][a-z0-9-]*") String topic) {}
