package org.hegui.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One mapping of a data file, read with types and with the place of a mistake in the message. */
record YamlNode(Map<?, ?> entries, String where) {

    static YamlNode of(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return new YamlNode(map, where);
        }
        throw new IllegalStateException(where + ": a mapping is expected");
    }

    String text(String key) {
        var value = optionalText(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(where + ": " + key + " is missing");
        }
        return value;
    }

    @Nullable String optionalText(String key) {
        var value = entries.get(key);
        return value == null ? null : value.toString();
    }

    @Nullable LocalDate optionalDate(String key) {
        var value = optionalText(key);
        return value == null ? null : LocalDate.parse(value);
    }

    LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    long number(String key) {
        if (entries.get(key) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException(where + ": " + key + " is not a whole number");
    }

    YamlNode child(String key) {
        return of(entries.get(key), where + "/" + key);
    }

    List<YamlNode> children(String key) {
        var nodes = new ArrayList<YamlNode>();
        for (var item : list(key)) {
            nodes.add(of(item, where + "/" + key + "[" + nodes.size() + "]"));
        }
        return nodes;
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        list(key).forEach(item -> texts.add(String.valueOf(item)));
        return texts;
    }

    private List<?> list(String key) {
        if (entries.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(where + ": " + key + " is not a list");
    }
}
