package org.hegui.platform.problem;

/**
 * One field that breaks its rule.
 *
 * @param field path of the field in the request, for example {@code categories[0]}
 * @param message what the field must be; never the value that was sent, which may be personal information
 */
public record Violation(String field, String message) {}
