package org.hegui.consent.consent.asked;

import java.time.Period;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.statement.Pin;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.statute.field.Field;

/**
 * One version of a purpose, as far as it matters to what people say about it.
 *
 * @param pin the purpose, the version and its notice
 * @param epoch consents of versions with the same number count for each other
 * @param categories the fields that it covers
 * @param recipients ids of those whom it tells people of
 * @param retention how long information is kept
 * @param necessary whether the product or service cannot be provided without it (PIPL-16)
 */
public record AskedPurpose(
        Pin pin, int epoch, Set<Field> categories, Set<String> recipients, Period retention, boolean necessary) {

    static AskedPurpose of(PurposeVersion version) {
        var contents = version.contents();
        return new AskedPurpose(
                new Pin(version.purposeId(), version.id(), version.noticeId()),
                version.consentEpoch(),
                contents.categories(),
                contents.recipients().stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet()),
                Period.parse(contents.retention()),
                contents.necessary());
    }

    /** Whether it tells people of the recipient; nobody is always told of. */
    public boolean names(@Nullable String recipient) {
        return recipient == null || recipients.contains(recipient);
    }
}
