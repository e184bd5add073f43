package org.hegui.consent.decision.batch;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Some lines of the answer as they are sent. The framework ends each item with a line feed.
 *
 * @param text lines of JSON, the last one without its end
 */
@RegisterForReflection
public record BatchLines(@JsonValue @JsonRawValue String text) {}
