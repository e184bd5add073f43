package org.hegui.consent.assessment;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

import org.hegui.platform.column.JsonListConverter;

/** Keeps risks. */
@Converter
public class RisksConverter extends JsonListConverter<Risk> {

    /** For Hibernate. */
    public RisksConverter() {
        super(new TypeReference<List<Risk>>() {});
    }
}
