package org.hegui.platform.isolation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a repository whose questions name no handler, for they serve all of them in turn or none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface OfAllHandlers {

    /** Why no question names a handler, such as: seals the entries of all handlers into one tree. */
    String because();
}
