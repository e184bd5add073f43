package org.hegui.platform.column;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

import org.hegui.statute.Reason;

/** Keeps legal reasons. */
@Converter
public class ReasonsConverter extends JsonListConverter<Reason> {

    /** For Hibernate. */
    public ReasonsConverter() {
        super(new TypeReference<List<Reason>>() {});
    }
}
