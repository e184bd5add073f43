package org.hegui.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.Path;

/** Names the field that a problem is about. Names that the caller made up may be personal information: not shown. */
final class SentFields {

    /** Stands for a name that no type of ours has. */
    private static final String UNKNOWN = "?";

    private SentFields() {}

    /** Where reading the body ended. */
    static String path(JsonMappingException e) {
        var names = new ArrayList<String>();
        e.getPath().forEach(part -> names.add(name(part)));
        if (e instanceof UnrecognizedPropertyException && !names.isEmpty()) {
            names.set(names.size() - 1, UNKNOWN);
        }
        return String.join(".", names);
    }

    /** The path without the names of the Java method and of its body parameter, which are no business of the caller. */
    static String path(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var inBody = nodes.size() > 2;
        return IntStream.range(inBody ? 2 : nodes.size() - 1, nodes.size())
                .mapToObj(at -> name(nodes, at))
                .collect(Collectors.joining("."));
    }

    private static String name(JsonMappingException.Reference part) {
        if (part.getFieldName() == null) {
            return "[" + part.getIndex() + "]";
        }
        return isMap(part.getFrom()) ? UNKNOWN : part.getFieldName();
    }

    private static boolean isMap(Object from) {
        return from instanceof Class<?> type ? Map.class.isAssignableFrom(type) : from instanceof Map;
    }

    /** A node shows the key of the map that it is, which the node after it knows. */
    private static String name(List<Path.Node> nodes, int at) {
        var node = nodes.get(at);
        var hasKey = at + 1 < nodes.size() && nodes.get(at + 1).getKey() != null;
        return hasKey ? node.getName() + "[" + UNKNOWN + "]" : node.toString();
    }
}
