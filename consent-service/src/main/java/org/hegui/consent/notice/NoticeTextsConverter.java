package org.hegui.consent.notice;

import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hegui.statute.notice.NoticeItem;

/** Keeps the items of a notice as one JSON text. */
@Converter
public class NoticeTextsConverter implements AttributeConverter<NoticeTexts, String> {

    private static final TypeReference<Map<NoticeItem, String>> ITEMS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(NoticeTexts texts) {
        try {
            return json.writeValueAsString(texts.items());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public NoticeTexts convertToEntityAttribute(String column) {
        try {
            return new NoticeTexts(json.readValue(column, ITEMS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
