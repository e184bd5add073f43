package org.hegui.consent.peer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;

/** Goes beside {@code @WithServiceResources}: a transfer-service that answers as told. */
@QuarkusTestResource(TransferServiceDouble.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithTransferService {}
