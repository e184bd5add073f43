package org.hegui.platform.testkit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Makes the key that signs the tests' tokens and tells the service to trust it, so that checks are real. */
public final class TestKeys implements QuarkusTestResourceLifecycleManager {

    /** One pair for the whole test run; the other signs tokens that must not be trusted. */
    static final KeyPair TRUSTED = generate();

    static final KeyPair UNTRUSTED = generate();

    @Override
    public Map<String, String> start() {
        var key = Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded());
        return Map.of("quarkus.oidc.public-key", key, "quarkus.oidc.token.issuer", Tokens.ISSUER);
    }

    @Override
    public void stop() {
        // nothing was started
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
