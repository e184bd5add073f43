package org.hegui.gateway;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A service behind the gateway. There are no others, and nothing else is passed on. */
public enum Peer {
    CONSENT,
    CUSTOMER,
    BREACH,
    TRANSFER;

    /** The service with this code, if there is one. */
    public static Optional<Peer> ofCode(String code) {
        return Stream.of(values()).filter(peer -> peer.code().equals(code)).findAny();
    }

    /** Short name, such as {@code consent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Path below which everything belongs to the service, the same here and there. */
    public String prefix() {
        return "/" + code() + "/v1";
    }
}
