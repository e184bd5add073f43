package org.hegui.consent.peer;

import java.util.UUID;

/** A transfer of the stand-in for transfer-service: which one is asked about decides how it answers. */
public enum SampleTransfer {
    /** There is one. */
    KNOWN,
    /** Does not exist. */
    UNKNOWN,
    /** Makes the peer fail. */
    BREAKING,
    /** Makes the peer close the connection. */
    UNREACHABLE;

    /** Id of the transfer. */
    public UUID id() {
        return UUID.fromString("01990000-0000-7000-8000-00000000010" + ordinal());
    }

    static SampleTransfer of(String id) {
        return values()[id.charAt(id.length() - 1) - '0'];
    }
}
