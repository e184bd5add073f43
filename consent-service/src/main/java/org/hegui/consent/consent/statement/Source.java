package org.hegui.consent.consent.statement;

import org.jspecify.annotations.Nullable;

/**
 * How a statement came to us.
 *
 * @param saidBy who brought it in
 * @param clientId the client through which they came; null when it is not known
 * @param language language of the text that was shown
 * @param channel where it was said
 * @param uiEvidence SHA-256 of the rendered consent screen, hexadecimal (PIPL-5); null for a withdrawal
 * @param provenance where an imported statement comes from, as JSON; null for all others
 */
public record Source(
        SaidBy saidBy,
        @Nullable String clientId,
        String language,
        String channel,
        @Nullable String uiEvidence,
        @Nullable String provenance) {}
