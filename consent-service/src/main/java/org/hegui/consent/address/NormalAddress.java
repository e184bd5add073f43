package org.hegui.consent.address;

import org.hegui.statute.field.Field;

/**
 * An address in the form in which it is hashed.
 *
 * @param field what kind of field it is
 * @param value the address; personal information
 */
record NormalAddress(Field field, String value) {

    /** Without the address. */
    @Override
    public String toString() {
        return "NormalAddress[" + field + "]";
    }
}
