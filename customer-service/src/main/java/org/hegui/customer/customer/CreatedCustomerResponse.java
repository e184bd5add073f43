package org.hegui.customer.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer who was just created.
 *
 * @param id id by which all services know the customer
 * @param status whether the profile may be used
 * @param createdAt when the customer was created, UTC
 * @param evidenceId the entry of the ledger that proves it
 */
public record CreatedCustomerResponse(UUID id, CustomerStatus status, Instant createdAt, UUID evidenceId) {}
