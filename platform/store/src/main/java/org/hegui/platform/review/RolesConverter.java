package org.hegui.platform.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps roles as {@code /PIPO/COUNSEL/}, so that one of them can be searched for. */
@Converter
public class RolesConverter implements AttributeConverter<List<ReviewRole>, String> {

    @Override
    public String convertToDatabaseColumn(List<ReviewRole> roles) {
        return roles.stream().map(ReviewRole::name).collect(Collectors.joining("/", "/", "/"));
    }

    @Override
    public List<ReviewRole> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split("/"))
                .filter(name -> !name.isEmpty())
                .map(ReviewRole::valueOf)
                .toList();
    }
}
