package org.hegui.consent.campaign.check;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

import org.hegui.platform.column.JsonListConverter;

/** Keeps findings as one JSON text. */
@Converter
public class FindingsConverter extends JsonListConverter<Finding> {

    /** For Hibernate. */
    public FindingsConverter() {
        super(new TypeReference<List<Finding>>() {});
    }
}
