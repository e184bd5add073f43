package org.hegui.transfer.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.export.ExportExemption;
import org.hegui.statute.export.ImportantData;

/**
 * What is to leave China. Once approved, nothing beyond it may go (NDSR-38).
 *
 * @param recipientId to whom
 * @param purpose code of the purpose in consent-service
 * @param categories codes of the fields
 * @param scale distinct people expected this year
 * @param importantData whether it is important data
 * @param criticalInfrastructureOperator whether the handler is a notified operator of critical information
 *     infrastructure
 * @param exemption the necessity claimed; counts once counsel and the privacy officer approved the memo with the transfer
 * @param exemptionMemo why the export is truly necessary; needed with an exemption
 * @param expiresOn last day on which anything may go, Asia/Shanghai
 */
public record CreateTransferRequest(
        @NotNull UUID recipientId,

        @NotNull @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String purpose,

        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 64) String> categories,
        @NotNull @Valid Scale scale,
        @NotNull ImportantData importantData,
        @NotNull Boolean criticalInfrastructureOperator,
        @Nullable ExportExemption exemption,

        @Nullable @Size(min = 1, max = 4000) @Pattern(regexp = "(?s).*\\S.*")
        String exemptionMemo,

        @NotNull LocalDate expiresOn) {}
