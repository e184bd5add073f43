package org.hegui.platform.idempotency.request;

/**
 * A request that may be sent again.
 *
 * @param handler whose rows it concerns
 * @param seal what only its sender can make again
 * @param hash what tells it from other requests with the same key
 */
public record IdempotentRequest(String handler, RequestSeal seal, byte[] hash) {}
