package org.hegui.coverage;

import java.util.List;
import java.util.Optional;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;

/** The annotations of one class or method, by simple name, with their texts as written. */
record Annotations(ModifiersTree modifiers) {
    private static final List<String> HTTP_METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    /** Ids of the rules that {@code @Applies} names; none without it. */
    List<String> applies() {
        return texts("Applies");
    }

    /** The path of {@code @Path}, beginning with a slash and not ending with one; empty without it. */
    String path() {
        var path = texts("Path").stream().findFirst().orElse("").replaceAll("^/|/$", "");
        return path.isEmpty() ? "" : "/" + path;
    }

    /** The HTTP method that a method of a resource answers. */
    Optional<String> httpMethod() {
        return HTTP_METHODS.stream().filter(method -> find(method).isPresent()).findFirst();
    }

    private List<String> texts(String annotation) {
        return find(annotation).map(Annotations::texts).orElse(List.of());
    }

    private Optional<? extends AnnotationTree> find(String name) {
        return modifiers.getAnnotations().stream()
                .filter(annotation -> simpleName(annotation.getAnnotationType()).equals(name))
                .findFirst();
    }

    private static String simpleName(Tree type) {
        return switch (type) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree qualified -> qualified.getIdentifier().toString();
            default -> type.toString();
        };
    }

    private static List<String> texts(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .flatMap(argument -> values(argument).stream())
                .map(value -> text(value, annotation))
                .toList();
    }

    private static List<? extends ExpressionTree> values(ExpressionTree argument) {
        return switch (argument) {
            case AssignmentTree named -> values(named.getExpression());
            case NewArrayTree list -> list.getInitializers();
            default -> List.of(argument);
        };
    }

    private static String text(ExpressionTree value, AnnotationTree annotation) {
        if (value instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return text;
        }
        throw new IllegalStateException(annotation + " must name its texts themselves, not a constant");
    }
}
