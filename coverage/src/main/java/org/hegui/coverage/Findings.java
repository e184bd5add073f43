package org.hegui.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;

/**
 * What the sources of a project say of rules.
 *
 * @param marks the marks, sorted, each once
 * @param citations what looks like the id of a rule
 */
record Findings(List<Mark> marks, List<Citation> citations) {

    /**
     * Reads all sources below a folder.
     *
     * @param ids ids of the catalogue, by whose beginnings citations are found
     * @throws IllegalStateException when a source can't be parsed
     */
    static Findings below(Path root, Collection<String> ids) {
        var sources = SourceFile.below(root.toAbsolutePath().normalize());
        return sources.isEmpty() ? new Findings(List.of(), List.of()) : parsed(sources, new RuleIds(ids));
    }

    private static Findings parsed(List<SourceFile> sources, RuleIds ids) {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.stream().map(SourceFile::path).toList());
            var task = (JavacTask) compiler.getTask(null, files, problems, List.of("-proc:none"), null, units);
            var trees = task.parse();
            refuseUnparsed(problems);
            return read(sources, trees, Trees.instance(task), ids);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void refuseUnparsed(DiagnosticCollector<JavaFileObject> problems) {
        problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalStateException("can't parse " + problem);
                });
    }

    /** The parser keeps the order of the sources. */
    private static Findings read(
            List<SourceFile> sources, Iterable<? extends CompilationUnitTree> units, Trees trees, RuleIds ids) {
        var marks = new TreeSet<Mark>();
        var citations = new ArrayList<Citation>();
        var next = sources.iterator();
        for (var unit : units) {
            var reader = new SourceReader(next.next(), trees, ids);
            reader.scan(unit, null);
            marks.addAll(reader.marks());
            citations.addAll(reader.citations());
        }
        return new Findings(List.copyOf(marks), List.copyOf(citations));
    }
}
