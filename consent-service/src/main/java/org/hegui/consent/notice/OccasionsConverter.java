package org.hegui.consent.notice;

import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hegui.statute.notice.NoticeOccasion;

/** Keeps the occasions of a notice as a JSON list of their codes. */
@Converter
public class OccasionsConverter implements AttributeConverter<Set<NoticeOccasion>, String> {

    private static final TypeReference<EnumSet<NoticeOccasion>> OCCASIONS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(Set<NoticeOccasion> occasions) {
        try {
            return json.writeValueAsString(occasions);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<NoticeOccasion> convertToEntityAttribute(String column) {
        try {
            return Collections.unmodifiableSet(json.readValue(column, OCCASIONS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
