package org.hegui.customer.customer;

/** Whether a customer's profile may be used. */
public enum CustomerStatus {
    ACTIVE
}
