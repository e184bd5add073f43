package org.hegui.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * On a resource method that answers POST with JSON, or with nothing: with the header {@code Idempotency-Key} the request is
 * done once, and answered the same each time that the same actor sends it again. The answer is kept in the transaction of
 * the work, which the method's use cases join.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
