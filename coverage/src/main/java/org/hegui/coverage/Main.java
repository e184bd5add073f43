package org.hegui.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hegui.statute.Statute;

/** Writes the page of legal coverage anew. */
public final class Main {
    /** Where the page stands in the project. */
    static final Path PAGE = Path.of("docs", "legal-coverage.md");

    private Main() {}

    /**
     * Writes the page.
     *
     * @param arguments the folder of the project
     * @throws IOException when the page can't be written
     */
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        Files.writeString(root.resolve(PAGE), page(root, Statute.load()));
    }

    static String page(Path root, Statute statute) {
        var marks = Findings.below(root, statute.ids()).marks();
        return new Page(Coverage.of(statute, marks)).render();
    }
}
