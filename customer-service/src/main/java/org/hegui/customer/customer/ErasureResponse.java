package org.hegui.customer.customer;

import java.util.UUID;

/**
 * That a customer's information is erased.
 *
 * @param id id by which all services know the customer
 * @param status {@code ERASED}
 */
public record ErasureResponse(UUID id, CustomerStatus status) {

    static ErasureResponse of(Customer customer) {
        return new ErasureResponse(customer.id(), customer.status());
    }
}
