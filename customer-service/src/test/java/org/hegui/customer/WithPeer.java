package org.hegui.customer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;

/** Goes beside {@code @WithServiceResources}: a consent-service that answers as told. */
@QuarkusTestResource(ConsentServiceDouble.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithPeer {}
