package org.hegui.transfer.transfer;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * The impact assessment of a transfer (PIPL-55(4), PIPL-56).
 *
 * @param lawfulness whether purpose and method are lawful, proper and necessary
 * @param impact the impact on people's rights, and the security risk
 * @param measures whether the protection is lawful, effective and fits the risk
 * @param assessedAt when it was written, UTC
 */
@Embeddable
public record Assessment(String lawfulness, String impact, String measures, Instant assessedAt) {}
