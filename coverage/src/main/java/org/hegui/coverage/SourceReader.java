package org.hegui.coverage;

import java.util.ArrayList;
import java.util.List;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/** Reads the marks and the citations of one source. */
final class SourceReader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final SourceFile source;
    private final Trees trees;
    private final RuleIds ids;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    SourceReader(SourceFile source, Trees trees, RuleIds ids) {
        this.source = source;
        this.trees = trees;
        this.ids = ids;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }

    @Override
    public @Nullable Void visitPackage(PackageTree name, @Nullable Void nothing) {
        citeDocumentation(name);
        return super.visitPackage(name, nothing);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        citeDocumentation(type);
        var annotations = new Annotations(type.getModifiers());
        if (!source.isResource()) {
            markClass(annotations);
        }
        return super.visitClass(type, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        citeDocumentation(method);
        var annotations = new Annotations(method.getModifiers());
        if (source.isResource()) {
            markEndpoint(annotations);
        } else {
            markClass(annotations);
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        citeDocumentation(variable);
        return super.visitVariable(variable, nothing);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String text) {
            cite(text, literal);
        }
        return super.visitLiteral(literal, nothing);
    }

    private void markClass(Annotations annotations) {
        var kind = source.isTest() ? MarkKind.TEST : MarkKind.FUNCTION;
        var file = source.path().getFileName().toString();
        var name = file.substring(0, file.length() - ".java".length());
        mark(annotations.applies(), kind, name);
    }

    /** An endpoint has the marks of its method and of its class. */
    private void markEndpoint(Annotations method) {
        if (!(getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type)) {
            return;
        }
        var resource = new Annotations(type.getModifiers());
        method.httpMethod().ifPresent(verb -> {
            var endpoint = verb + " " + source.pathPrefix() + resource.path() + method.path();
            mark(resource.applies(), MarkKind.ENDPOINT, endpoint);
            mark(method.applies(), MarkKind.ENDPOINT, endpoint);
        });
    }

    private void mark(List<String> rules, MarkKind kind, String label) {
        rules.forEach(rule -> marks.add(new Mark(rule, kind, label, source.name())));
    }

    private void citeDocumentation(Tree tree) {
        var documentation = trees.getDocComment(getCurrentPath());
        if (documentation != null) {
            cite(documentation, tree);
        }
    }

    private void cite(String text, Tree tree) {
        var unit = getCurrentPath().getCompilationUnit();
        ids.in(text).forEach(id -> citations.add(new Citation(id, source.name() + ":" + line(unit, tree))));
    }

    private long line(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }
}
