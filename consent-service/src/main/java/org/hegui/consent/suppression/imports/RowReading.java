package org.hegui.consent.suppression.imports;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.address.AddressHash;
import org.hegui.platform.api.CanonicalUuid;
import org.hegui.statute.marketing.Channel;

/**
 * What a row means, when it means anything: here addresses become hashes.
 *
 * @param row its number
 * @param entry whom it is about, null when it cannot be kept
 * @param message why it cannot
 */
record RowReading(
        int row, @Nullable ImportEntry entry, @Nullable String message) {

    static RowReading of(ImportRow row, String handler, AddressHash addresses) {
        var channel = row.value(ImportRow.CHANNEL).flatMap(RowReading::channel);
        if (channel.isEmpty()) {
            return invalid(row, "channel must be one of the channels");
        }
        if (row.names() != 1) {
            return invalid(row, "one of address, hash and subjectId must be given");
        }
        if (row.value(ImportRow.SUBJECT_ID).isPresent()) {
            return person(row, channel.get());
        }
        return row.value(ImportRow.ADDRESS)
                .map(text -> hashed(row, channel.get(), addresses.find(handler, channel.get(), text)))
                .orElseGet(() -> hash(row, channel.get(), addresses));
    }

    private static RowReading person(ImportRow row, Channel channel) {
        var text = row.value(ImportRow.SUBJECT_ID).orElseThrow();
        return CanonicalUuid.isForm(text)
                ? new RowReading(row.number(), new ImportEntry(channel, UUID.fromString(text), null), null)
                : invalid(row, "subjectId must be a UUID");
    }

    private static RowReading hashed(ImportRow row, Channel channel, Optional<String> hash) {
        return hash.map(one -> new RowReading(row.number(), new ImportEntry(channel, null, one), null))
                .orElseGet(() -> invalid(row, "address must be one of the channel"));
    }

    private static RowReading hash(ImportRow row, Channel channel, AddressHash addresses) {
        var hash = row.value(ImportRow.HASH).orElseThrow();
        return addresses.isOurs(hash)
                ? new RowReading(row.number(), new ImportEntry(channel, null, hash), null)
                : invalid(
                        row, "hash must be one that an export of this service showed, under a key that is still valid");
    }

    private static Optional<Channel> channel(String code) {
        return java.util.Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(code))
                .findFirst();
    }

    private static RowReading invalid(ImportRow row, String message) {
        return new RowReading(row.number(), null, message);
    }
}
