package org.hegui.consent.purpose.activation;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.purpose.CurrentPurpose;
import org.hegui.consent.purpose.Purpose;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.change.PurposeChange;

/**
 * A version of a purpose on its way into force.
 *
 * @param purpose the purpose
 * @param version the version that is to be relied on
 * @param before the version that is relied on until then; null when none is
 * @param change in what the two differ
 */
record Activation(
        Purpose purpose, PurposeVersion version, @Nullable PurposeVersion before, PurposeChange change) {

    /** Consents that count for the version before it go on counting, unless the change makes them stale. */
    int epoch() {
        return before == null ? 1 : before.consentEpoch() + (change.consentsStale() ? 1 : 0);
    }

    CurrentPurpose current() {
        return new CurrentPurpose(purpose, version);
    }
}
