package org.hegui.platform.evidence.commitment;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.Commitment;
import org.hegui.platform.vault.SubjectVault;
import org.hegui.platform.vault.Vault;

/** Makes salted commitments and opens them, as long as the subject's data key is there. */
@ApplicationScoped
public class Commitments {

    private final EvidenceSaltRepository salts;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    Commitments(EvidenceSaltRepository salts, Vault vault) {
        this.salts = salts;
        this.vault = vault;
    }

    /**
     * The commitments to these values, by name; keeps their salts.
     *
     * @param subject the customer whom the entry is about
     * @throws IllegalArgumentException when there are values and the entry is about nobody
     */
    public Uni<Map<String, String>> make(
            String handler, UUID entryId, @Nullable UUID subject, Map<String, String> values) {
        if (values.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        if (subject == null) {
            throw new IllegalArgumentException("a commitment needs the subject with whom its salt goes");
        }
        return vault.of(handler, subject).chain(open -> make(open, handler, entryId, values, subject));
    }

    private Uni<Map<String, String>> make(
            SubjectVault open, String handler, UUID entryId, Map<String, String> values, UUID subject) {
        var commitments = new TreeMap<String, String>();
        var kept = new ArrayList<EvidenceSalt>();
        values.forEach((name, value) -> {
            var salt = new byte[Commitment.SALT_LENGTH];
            random.nextBytes(salt);
            commitments.put(name, Commitment.of(salt, value));
            var sealed = open.encrypt(field(entryId, name), Base64.getEncoder().encodeToString(salt));
            kept.add(new EvidenceSalt(new EvidenceSalt.Key(entryId, name), handler, subject, sealed));
        });
        return salts.persist(kept).replaceWith(commitments);
    }

    /** Whether the commitment opens to the value; null when there is none of this name. */
    public Uni<Boolean> opens(String handler, UUID entryId, String name, String commitment, String value) {
        return salts.find(handler, entryId, name)
                .onItem()
                .ifNotNull()
                .transformToUni(salt -> vault.of(handler, salt.subjectId())
                        .map(open -> open.decrypt(field(entryId, name), salt.sealedSalt()))
                        .map(clear -> Commitment.matches(
                                commitment, Base64.getDecoder().decode(clear), value)));
    }

    private static String field(UUID entryId, String name) {
        return "evidence-salt|" + entryId + "|" + name;
    }
}
