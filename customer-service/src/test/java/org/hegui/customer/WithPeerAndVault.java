package org.hegui.customer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;

import org.hegui.platform.testkit.VaultTestKeys;

/** Goes beside {@code @WithServiceResources}: a consent-service that answers as told, and keys for the vault. */
@QuarkusTestResource(ConsentServiceStub.class)
@QuarkusTestResource(VaultTestKeys.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithPeerAndVault {}
