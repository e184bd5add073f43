package org.hegui.transfer;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hegui.statute.Reason;

/** Keeps legal reasons as one JSON text. */
@Converter
public class ReasonsConverter implements AttributeConverter<List<Reason>, String> {

    private static final TypeReference<List<Reason>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Reason> value) {
        return LegalJson.write(value);
    }

    @Override
    public List<Reason> convertToEntityAttribute(String column) {
        return LegalJson.read(column, TYPE);
    }
}
