package org.hegui.platform.vault;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hegui.platform.vault.cipher.FieldCipher;

/** The wrapped data key of one subject of a handler. Without the row nothing of the subject can be read any more. */
@Entity
@IdClass(SubjectKey.Key.class)
public class SubjectKey {

    /**
     * Whose key it is.
     *
     * @param handler the handler
     * @param subjectId the person
     */
    public record Key(String handler, UUID subjectId) implements Serializable {}

    @Id
    private String handler;

    @Id
    private UUID subjectId;

    private byte[] wrappedKey;

    @Enumerated(EnumType.STRING)
    private FieldCipher cipher;

    private String kekId;
    private boolean bindsHandler;
    private Instant createdAt;

    /** For Hibernate. */
    protected SubjectKey() {}

    SubjectKey(Key key, KeyEncryption.Wrapped wrapped, FieldCipher cipher, Instant now) {
        this.handler = key.handler();
        this.subjectId = key.subjectId();
        this.wrappedKey = wrapped.bytes();
        this.kekId = wrapped.keyId();
        this.cipher = cipher;
        this.bindsHandler = true;
        this.createdAt = now;
    }

    /** Whose key it is. */
    public Key key() {
        return new Key(handler, subjectId);
    }

    byte[] wrappedKey() {
        return wrappedKey;
    }

    FieldCipher cipher() {
        return cipher;
    }

    String kekId() {
        return kekId;
    }

    boolean bindsHandler() {
        return bindsHandler;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The same data key, wrapped by another key-encryption key. */
    void rewrap(KeyEncryption.Wrapped wrapped) {
        wrappedKey = wrapped.bytes();
        kekId = wrapped.keyId();
    }
}
