package org.hegui.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the function that applies a rule, the test that shows it, and the endpoint that offers it. The page of legal
 * coverage is generated from these marks; a test refuses an id that the catalogue doesn't have.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.SOURCE)
public @interface Applies {
    /** Ids of rules. */
    String[] value();
}
