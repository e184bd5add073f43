package org.hegui.platform.limit;

import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much one request may hold. Wider limits of the HTTP server stand behind these, and answer without a problem. */
@ConfigMapping(prefix = "hegui.limits")
public interface LimitConfig {

    /** Length of the path and the query. */
    @WithDefault("8K")
    MemorySize uri();

    /** Size of all headers together; a token with many roles is some 2 KB. */
    @WithDefault("32K")
    MemorySize headers();

    /** Size of the body. */
    @WithDefault("1M")
    MemorySize body();

    /**
     * Paths whose endpoint reads the body as it comes ({@code StreamedBody}): these bodies may have any size. An asterisk
     * stands for one part of a path.
     */
    Optional<Set<String>> streamed();

    /** How deep objects and arrays of a JSON body may stand in each other. */
    @WithDefault("32")
    @Min(1) int depth();

    /** Items of one JSON array, and fields of one JSON object. */
    @WithDefault("1000")
    @Min(1) int items();

    /** Characters of one JSON string. */
    @WithDefault("200000")
    @Min(1) int string();

    /** Whether the body of a request to this path is read as it comes. */
    default boolean streams(String path) {
        return streamed().orElse(Set.of()).stream().anyMatch(pattern -> PathPattern.matches(pattern, path));
    }
}
