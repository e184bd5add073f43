package org.hegui.platform.counsel.scope;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a scope as its key. */
@Converter
public class ScopeConverter implements AttributeConverter<Scope, String> {

    @Override
    public String convertToDatabaseColumn(Scope scope) {
        return scope.key();
    }

    @Override
    public Scope convertToEntityAttribute(String column) {
        return Scope.ofKey(column);
    }
}
