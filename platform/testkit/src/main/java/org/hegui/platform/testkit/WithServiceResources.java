package org.hegui.platform.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;

import org.hegui.platform.testkit.key.EventTestKeys;
import org.hegui.platform.testkit.key.EvidenceTestKeys;
import org.hegui.platform.testkit.key.VaultTestKeys;

/**
 * Goes beside {@code @QuarkusTest}: a real PostgreSQL, real token checks, a vault, the keys of a ledger and of events.
 * All such tests share one start.
 */
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(VaultTestKeys.class)
@QuarkusTestResource(EvidenceTestKeys.class)
@QuarkusTestResource(EventTestKeys.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithServiceResources {}
