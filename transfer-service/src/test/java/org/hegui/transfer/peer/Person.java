package org.hegui.transfer.peer;

import java.util.UUID;

/** What consent-service does when it is asked about somebody. The kind is written into the id. */
public enum Person {
    /** Gave separate consent to the recipient. */
    WILLING,
    /** Did not. */
    UNWILLING,
    /** Is a case for counsel. */
    CONTESTED,
    /** The purpose does not exist. */
    UNKNOWN_PURPOSE,
    /** The peer fails. */
    BREAKING,
    /** The peer answers too late. */
    SLOW,
    /** The peer closes the connection. */
    UNREACHABLE;

    /** Somebody of this kind whom no other test knows. */
    public UUID somebody() {
        return new UUID(0x7000L | ((long) ordinal() << 56), UUID.randomUUID().getLeastSignificantBits());
    }

    static Person of(String subjectId) {
        return values()[(int) (UUID.fromString(subjectId).getMostSignificantBits() >>> 56)];
    }
}
