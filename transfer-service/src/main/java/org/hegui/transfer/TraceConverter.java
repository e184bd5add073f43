package org.hegui.transfer;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

import org.hegui.platform.column.JsonListConverter;
import org.hegui.statute.export.RouteStep;

/** Keeps the steps on the way to a route. */
@Converter
public class TraceConverter extends JsonListConverter<RouteStep> {

    /** For Hibernate. */
    public TraceConverter() {
        super(new TypeReference<List<RouteStep>>() {});
    }
}
