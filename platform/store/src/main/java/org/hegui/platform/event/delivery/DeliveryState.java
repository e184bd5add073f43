package org.hegui.platform.event.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** Not yet accepted; attempts go on. */
    PENDING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** Given up; can be delivered again on request. */
    DEAD
}
