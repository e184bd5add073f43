package org.hegui.platform.evidence.commitment;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** The salt of one commitment, encrypted with the data key of the subject. */
@Entity
@Immutable
class EvidenceSalt {

    /**
     * Names a commitment.
     *
     * @param entryId the entry
     * @param name name of the commitment in the entry
     */
    @Embeddable
    record Key(UUID entryId, String name) {}

    @EmbeddedId
    private Key key;

    private String handler;
    private UUID subjectId;
    private byte[] sealedSalt;

    /** For Hibernate. */
    protected EvidenceSalt() {}

    EvidenceSalt(Key key, String handler, UUID subjectId, byte[] sealedSalt) {
        this.key = key;
        this.handler = handler;
        this.subjectId = subjectId;
        this.sealedSalt = sealedSalt.clone();
    }

    UUID subjectId() {
        return subjectId;
    }

    byte[] sealedSalt() {
        return sealedSalt.clone();
    }
}
