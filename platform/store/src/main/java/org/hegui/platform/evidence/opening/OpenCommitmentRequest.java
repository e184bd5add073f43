package org.hegui.platform.evidence.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A value to be compared with a commitment.
 *
 * @param name name of the commitment in the entry
 * @param value what it is said to have been; compared letter by letter
 */
public record OpenCommitmentRequest(
        @NotBlank @Size(max = 64) String name,
        @NotNull @Size(max = 10_000) String value) {

    /** Without the value, which is personal information. */
    @Override
    public String toString() {
        return "OpenCommitmentRequest[" + name + "]";
    }
}
