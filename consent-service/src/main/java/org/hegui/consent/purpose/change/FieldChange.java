package org.hegui.consent.purpose.change;

import java.util.List;

/**
 * One field in which two versions of a purpose differ.
 *
 * @param field name of the field
 * @param before what the older one says; empty when it says nothing
 * @param after what the newer one says; empty when it says nothing
 */
public record FieldChange(String field, List<String> before, List<String> after) {}
