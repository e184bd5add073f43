package org.hegui.customer.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer without the profile.
 *
 * @param id id by which all services know the customer
 * @param status whether the profile may be used
 * @param createdAt when the customer was created, UTC
 */
public record CustomerResponse(UUID id, CustomerStatus status, Instant createdAt) {}
