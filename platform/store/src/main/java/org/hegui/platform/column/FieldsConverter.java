package org.hegui.platform.column;

import java.util.List;
import java.util.Set;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.field.Field;

/** Keeps a set of fields as their codes, in the order of the catalogue. */
@Converter
public class FieldsConverter implements AttributeConverter<Set<Field>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Field> fields) {
        return String.join(" ", FieldCodes.of(fields));
    }

    @Override
    public Set<Field> convertToEntityAttribute(String column) {
        return column.isEmpty() ? Set.of() : FieldCodes.fields(List.of(column.split(" ")));
    }
}
