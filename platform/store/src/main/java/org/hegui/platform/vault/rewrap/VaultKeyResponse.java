package org.hegui.platform.vault.rewrap;

/**
 * A key-encryption key.
 *
 * @param id its id, as the source of keys names it
 * @param primary whether it wraps new keys of subjects
 * @param valid whether it unwraps; one that is not and still wraps keys of subjects has been taken away too early
 * @param subjectKeys how many keys of subjects it wraps, of all handlers; none left means that it can be retired
 */
public record VaultKeyResponse(String id, boolean primary, boolean valid, long subjectKeys) {}
