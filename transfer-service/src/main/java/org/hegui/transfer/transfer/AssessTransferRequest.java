package org.hegui.transfer.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The impact assessment before an export (PIPL-55(4)) with the three parts of PIPL-56. About the transfer, not about
 * single people.
 *
 * @param lawfulness whether purpose and method are lawful, proper and necessary
 * @param impact the impact on people's rights, and the security risk
 * @param measures whether the protection is lawful, effective and fits the risk
 */
public record AssessTransferRequest(
        @NotBlank @Size(max = 8000) String lawfulness,
        @NotBlank @Size(max = 8000) String impact,
        @NotBlank @Size(max = 8000) String measures) {}
