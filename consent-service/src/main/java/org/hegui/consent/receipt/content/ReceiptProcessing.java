package org.hegui.consent.receipt.content;

import java.util.List;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is handled and why.
 *
 * @param privacyNotice the text that the person was shown
 * @param language the language in which it was shown
 * @param jurisdiction ISO country whose law the handling follows
 * @param purposes what it is for; a statement is about one purpose
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptProcessing(
        ReceiptNotice privacyNotice, String language, String jurisdiction, List<ReceiptPurpose> purposes) {}
