package org.hegui.transfer.check;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is about to leave China.
 *
 * @param transferId the transfer by which it goes; its purpose and recipient are fixed
 * @param subjectIds whose information it is
 * @param categories codes of the fields that go
 */
public record CheckRequest(
        @NotNull UUID transferId,
        @NotEmpty @Size(max = 100) List<@NotNull UUID> subjectIds,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 64) String> categories) {}
