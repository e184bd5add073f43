package org.hegui.platform.limit;

import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.problem.Refusal;

/** Says whether a JSON text may be read, before anything is made of it. */
@ApplicationScoped
public class JsonGuard {

    private final JsonLimits json;

    JsonGuard(LimitConfig limits) {
        this.json = new JsonLimits(limits.depth(), limits.items(), limits.string());
    }

    /**
     * Lets a text pass that is within the limits.
     *
     * @throws Refusal (400) when it holds what cannot be kept, or too much
     * @throws com.fasterxml.jackson.core.JacksonException when it is no JSON
     */
    public void check(byte[] text) throws IOException {
        json.fault(text).ifPresent(fault -> {
            throw new Refusal(MALFORMED_BODY, fault);
        });
    }
}
