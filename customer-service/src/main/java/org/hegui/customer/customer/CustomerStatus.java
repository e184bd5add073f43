package org.hegui.customer.customer;

/** Whether a customer's profile may be used. */
public enum CustomerStatus {
    /** It may, when the law and the purpose permit. */
    ACTIVE,
    /** There is none any more, and none comes back. */
    ERASED
}
