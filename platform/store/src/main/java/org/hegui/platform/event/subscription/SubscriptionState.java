package org.hegui.platform.event.subscription;

/** What a subscription is ready for. */
public enum SubscriptionState {
    /** Its address has not answered a ping: nothing is sent. */
    UNVERIFIED,
    /** Events are sent. */
    ACTIVE,
    /** Events are collected and sent when it is resumed. */
    PAUSED
}
