package org.hegui.transfer;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hegui.statute.field.Field;

/** Keeps a set of fields as their codes, in the order of the catalogue. */
@Converter
public class FieldsConverter implements AttributeConverter<Set<Field>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Field> fields) {
        return fields.stream().sorted().map(Field::code).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Field> convertToEntityAttribute(String column) {
        var fields = EnumSet.noneOf(Field.class);
        Arrays.stream(column.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Field.ofCode(code).orElseThrow())
                .forEach(fields::add);
        return Collections.unmodifiableSet(fields);
    }
}
