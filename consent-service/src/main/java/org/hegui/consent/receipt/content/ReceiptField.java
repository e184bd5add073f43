package org.hegui.consent.receipt.content;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One field of personal information.
 *
 * @param piiType code of the field
 * @param piiName its name in the language that was shown
 * @param sensitivePiiCategory whether it is sensitive personal information (PIPL-28)
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptField(String piiType, String piiName, boolean sensitivePiiCategory) {}
