package org.hegui.transfer;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hegui.statute.export.RouteStep;

/** Keeps the steps on the way to a route as one JSON text. */
@Converter
public class TraceConverter implements AttributeConverter<List<RouteStep>, String> {

    private static final TypeReference<List<RouteStep>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<RouteStep> value) {
        return LegalJson.write(value);
    }

    @Override
    public List<RouteStep> convertToEntityAttribute(String column) {
        return LegalJson.read(column, TYPE);
    }
}
