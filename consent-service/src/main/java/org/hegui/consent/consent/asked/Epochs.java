package org.hegui.consent.consent.asked;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.purpose.PurposeVersion;

/**
 * Which consents of older versions of a purpose still count: those of versions with the same number.
 *
 * @param ofVersion the number of each version
 * @param held the version that held at the instant asked about; null when none did
 */
public record Epochs(Map<UUID, Integer> ofVersion, @Nullable UUID held) {

    static Epochs of(List<PurposeVersion> versions, Instant at) {
        var numbers = new HashMap<UUID, Integer>();
        UUID held = null;
        for (var version : versions) {
            numbers.put(version.id(), version.consentEpoch());
            held = held(version, at) ? version.id() : held;
        }
        return new Epochs(Map.copyOf(numbers), held);
    }

    /** Whether a consent to the one version counts for the other; one of an unknown version counts for none. */
    public boolean same(UUID given, UUID now) {
        return ofVersion.containsKey(given) && ofVersion.get(given).equals(ofVersion.get(now));
    }

    private static boolean held(PurposeVersion version, Instant at) {
        var from = version.activatedAt();
        var to = version.endedAt();
        return from != null && !at.isBefore(from) && (to == null || at.isBefore(to));
    }
}
