package org.hegui.customer.profile;

import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

import org.hegui.platform.vault.BlindIndex;
import org.hegui.platform.vault.Vault;
import org.hegui.statute.field.Field;

/** Seals profiles and opens them again. Made when the service starts, so that it does not start without its keys. */
@Startup
@Singleton
public class ProfileVault {

    private final Vault vault;
    private final BlindIndex index;

    ProfileVault(Vault vault, BlindIndex index) {
        this.vault = vault;
        this.index = index;
    }

    /** The profile of this person of the handler, under a new data key. */
    public SealedProfile seal(UUID subjectId, String handler, Profile profile) {
        var wrappedKey = vault.newKey(subjectId);
        var subject = vault.open(subjectId, wrappedKey);
        var fields = new HashMap<String, String>();
        profile.values().forEach((field, value) -> {
            var sealed = subject.encrypt(field.code(), value);
            fields.put(field.code(), Base64.getEncoder().encodeToString(sealed));
        });
        var number = index.of(handler, Field.MEMBER_NUMBER.code(), profile.memberNumber());
        return new SealedProfile(wrappedKey, number, fields);
    }

    /** The profile that was sealed for this person; fails when anything in it was sealed for somebody else. */
    public Profile open(UUID subjectId, byte[] wrappedKey, Map<String, String> fields) {
        var subject = vault.open(subjectId, wrappedKey);
        var values = new EnumMap<Field, String>(Field.class);
        fields.forEach((code, ciphertext) -> values.put(
                Field.ofCode(code).orElseThrow(),
                subject.decrypt(code, Base64.getDecoder().decode(ciphertext))));
        return new Profile(values);
    }
}
