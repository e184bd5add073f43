package org.hegui.customer.profile;

import java.util.Map;

/**
 * A profile that can be kept: nobody reads it without the vault's keys.
 *
 * @param memberNumberIndex keyed hash of the member number, equal for equal numbers of a handler
 * @param fields the encrypted value of each field by its code, in Base64
 */
public record SealedProfile(byte[] memberNumberIndex, Map<String, String> fields) {}
