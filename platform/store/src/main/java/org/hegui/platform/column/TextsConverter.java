package org.hegui.platform.column;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Keeps a list of texts, whatever characters are in them. */
@Converter
public class TextsConverter extends JsonListConverter<String> {

    /** For Hibernate. */
    public TextsConverter() {
        super(new TypeReference<List<String>>() {});
    }
}
