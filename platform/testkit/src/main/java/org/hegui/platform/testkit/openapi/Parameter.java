package org.hegui.platform.testkit.openapi;

/**
 * A parameter of an operation.
 *
 * @param name its name
 * @param in {@code path}, {@code query} or {@code header}
 * @param required whether it must be sent
 * @param schema what it may be
 */
public record Parameter(String name, String in, boolean required, Schema schema) {}
