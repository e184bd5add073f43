package org.hegui.platform.event.transport;

import org.jspecify.annotations.Nullable;

/**
 * How a receiver answered.
 *
 * @param status the HTTP status, if there was one
 * @param failure why there was none, if so
 * @param millis how long it took
 */
public record Answer(@Nullable Integer status, @Nullable Failure failure, long millis) {

    /** Why a request had no answer. */
    public enum Failure {
        /** The address is one to which no events are sent, or is not known. */
        TARGET_REFUSED,
        /** No connection, or it broke. */
        CONNECTION_FAILED,
        /** The certificate is not one to trust, or TLS failed otherwise. */
        TLS_FAILED,
        /** It took too long. */
        TIMED_OUT,
        /** Nothing was sent: no key of the subscription can be opened with the service's keyset. */
        KEY_UNREADABLE
    }

    /** Whether the receiver took the event: any 2xx, and nothing else; a redirect is not followed. */
    public boolean accepted() {
        return status != null && status / 100 == 2;
    }
}
