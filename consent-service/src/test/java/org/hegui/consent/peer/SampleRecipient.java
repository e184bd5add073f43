package org.hegui.consent.peer;

import java.util.UUID;

/** A recipient of the stand-in for transfer-service: which one is asked about decides how it answers. */
public enum SampleRecipient {
    /** Another handler in the mainland. */
    PROVIDED,
    /** Handles on our behalf. */
    ENTRUSTED,
    /** Decides together with us. */
    JOINT,
    /** Another handler abroad. */
    ABROAD,
    /** On the list of PIPL-42. */
    RESTRICTED,
    /** Does not exist. */
    UNKNOWN,
    /** Makes the peer fail. */
    BREAKING,
    /** Makes the peer close the connection. */
    UNREACHABLE;

    /** Id of the recipient. */
    public UUID id() {
        return UUID.fromString("01990000-0000-7000-8000-00000000000" + ordinal());
    }

    static SampleRecipient of(String id) {
        return values()[id.charAt(id.length() - 1) - '0'];
    }
}
