package org.hegui.law;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a command has found out. */
interface Answer {
    /** For programs: names in camelCase that don't change, both languages, null where there is nothing. */
    Map<String, @Nullable Object> json();

    /** For people, in the language of the page. */
    void write(Page page);
}
