package org.hegui.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** Days and, written {@code from/to} with both included, spans of days. */
    Set<LocalDate> days(String key) {
        var days = new TreeSet<LocalDate>();
        for (var text : texts(key)) {
            var span = text.split("/", 2);
            var last = LocalDate.parse(span[span.length - 1]);
            LocalDate.parse(span[0]).datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private List<?> list(String key) {
        if (entries.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(where + ": " + key + " is not a list");
    }
}
