package org.hegui.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method that answers POST and needs no {@code Idempotency-Key}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotIdempotent {

    /** Why sending it twice does no harm, such as {@code "asks and changes nothing"}. */
    String value();
}
