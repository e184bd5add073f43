package org.hegui.platform.isolation;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Two connections for everybody, so that each goes from handler to handler. */
public class SmallPool implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.reactive.max-size", "2");
    }
}
