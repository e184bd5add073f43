package org.hegui.customer.profile;

import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

import org.hegui.platform.vault.SubjectVault;
import org.hegui.platform.vault.Vault;
import org.hegui.platform.vault.index.BlindIndex;
import org.hegui.statute.field.Field;

/** Seals profiles, opens them again and destroys them, within the transaction of the caller. */
@Singleton
public class ProfileVault {

    private final Vault vault;
    private final BlindIndex index;

    ProfileVault(Vault vault, BlindIndex index) {
        this.vault = vault;
        this.index = index;
    }

    /** The profile of this person of the handler, under the person's data key. */
    public Uni<SealedProfile> seal(UUID subjectId, String handler, Profile profile) {
        var number = index.of(handler, Field.MEMBER_NUMBER.code(), profile.memberNumber());
        return vault.of(handler, subjectId).map(subject -> new SealedProfile(number, encrypted(subject, profile)));
    }

    /** The profile that was sealed for this person; fails when anything in it was sealed for somebody else. */
    public Uni<Profile> open(UUID subjectId, String handler, Map<String, String> fields) {
        return vault.of(handler, subjectId).map(subject -> opened(subject, fields));
    }

    /** These fields of the people's sealed profiles, by person; who has no key left is left out. */
    public Uni<Map<UUID, Map<Field, String>>> openAll(
            String handler, Map<UUID, Map<String, String>> profiles, Collection<Field> fields) {
        return vault.openAll(handler, profiles.keySet()).map(subjects -> {
            var opened = new HashMap<UUID, Map<Field, String>>();
            subjects.forEach((id, subject) -> opened.put(id, opened(subject, profiles.get(id), fields)));
            return opened;
        });
    }

    /** What to look for, to learn whether a member number is taken. */
    public List<byte[]> memberNumberIndexes(String handler, Profile profile) {
        return index.anyOf(handler, Field.MEMBER_NUMBER.code(), profile.memberNumber());
    }

    /** Destroys the person's key: whatever was sealed with it is gone, in every copy. */
    public Uni<Void> destroy(UUID subjectId, String handler) {
        return vault.erase(handler, subjectId);
    }

    private static Map<String, String> encrypted(SubjectVault subject, Profile profile) {
        var fields = new HashMap<String, String>();
        profile.values().forEach((field, value) -> {
            var ciphertext = subject.encrypt(field.code(), value);
            fields.put(field.code(), Base64.getEncoder().encodeToString(ciphertext));
        });
        return fields;
    }

    private static Profile opened(SubjectVault subject, Map<String, String> fields) {
        var known = fields.keySet().stream()
                .map(code -> Field.ofCode(code).orElseThrow())
                .toList();
        return new Profile(opened(subject, fields, known));
    }

    private static Map<Field, String> opened(
            SubjectVault subject, Map<String, String> fields, Collection<Field> wanted) {
        var values = new EnumMap<Field, String>(Field.class);
        for (var field : wanted) {
            var ciphertext = fields.get(field.code());
            if (ciphertext != null) {
                values.put(
                        field, subject.decrypt(field.code(), Base64.getDecoder().decode(ciphertext)));
            }
        }
        return values;
    }
}
