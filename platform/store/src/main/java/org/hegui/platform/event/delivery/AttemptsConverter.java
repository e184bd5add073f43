package org.hegui.platform.event.delivery;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

import org.hegui.platform.column.JsonListConverter;

/** Keeps the attempts of a delivery. */
@Converter
class AttemptsConverter extends JsonListConverter<Attempt> {

    AttemptsConverter() {
        super(new TypeReference<List<Attempt>>() {});
    }
}
