package org.hegui.consent.campaign;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hegui.platform.evidence.TextHash;
import org.hegui.platform.proof.CanonicalJson;

/** Keeps the contents as their canonical JSON text (RFC 8785): what is stored is what is hashed and cleared. */
@Converter
public class ContentConverter implements AttributeConverter<CampaignContent, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // what is added later and not said must not change the hash of what was cleared before
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** SHA-256 of the canonical text, in hexadecimal. */
    public static String hash(CampaignContent content) {
        return TextHash.of(text(content));
    }

    /** The canonical text. */
    public static String text(CampaignContent content) {
        return CanonicalJson.of(JSON.valueToTree(content));
    }

    @Override
    public String convertToDatabaseColumn(CampaignContent content) {
        return text(content);
    }

    @Override
    public CampaignContent convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, CampaignContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
