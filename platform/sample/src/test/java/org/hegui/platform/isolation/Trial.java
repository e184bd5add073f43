package org.hegui.platform.isolation;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import org.hegui.platform.peer.TokenEndpoint;

/** Two connections for everybody, so that each goes from handler to handler; a trusted edge; and a token endpoint. */
public class Trial implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.reactive.max-size", "2", "hegui.identity.edge-country-header", "X-Edge-Country");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TokenEndpoint.class));
    }
}
