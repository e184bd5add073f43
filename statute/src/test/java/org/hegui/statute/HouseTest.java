package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Keeps the module plain: what it imports, what it reads, that its numbers are used and its tests counted. */
class HouseTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern PROPERTY = Pattern.compile("^\\s*@Property\\b", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("^\\s*@(?:Parameterized)?Test\\b", Pattern.MULTILINE);

    @Test
    void onlyTheJdkAndNullnessAnnotationsAreImported() {
        assertThat(sources(SOURCES))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(imports(source))
                        .allMatch(name -> name.startsWith("java.")
                                || name.startsWith("org.hegui.statute.")
                                || name.startsWith("org.jspecify.annotations.")
                                || name.startsWith("org.yaml.snakeyaml.")));
    }

    @Test
    void onlyOneClassKnowsYaml() {
        var users = sources(SOURCES).stream()
                .filter(source -> text(source).contains("org.yaml"))
                .map(source -> source.getFileName().toString());
        assertThat(users).containsExactly("DataFiles.java");
    }

    @Test
    void nothingAsksTheClockOrTheMachine() {
        assertThat(sources(SOURCES))
                .allSatisfy(source -> assertThat(text(source))
                        .doesNotContain(".now()", "currentTimeMillis", "nanoTime", "System.get", "new Random"));
    }

    @Test
    void everyThresholdNamedHasAValue() {
        var known = Statute.load().thresholds().names();
        var named = thresholdsNamed(known);
        assertThat(named)
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(known)
                        .anyMatch(threshold -> threshold.equals(name) || threshold.startsWith(name + ".")));
    }

    @Test
    void everyThresholdIsUsed() {
        var named = thresholdsNamed(Statute.load().thresholds().names());
        assertThat(Statute.load().thresholds().names())
                .allSatisfy(threshold ->
                        assertThat(named).anyMatch(name -> threshold.equals(name) || threshold.startsWith(name + ".")));
    }

    /** Texts in code that begin like a number of the law; an indicator names the beginning of several. */
    private static Set<String> thresholdsNamed(Set<String> known) {
        var groups = new TreeSet<String>();
        known.forEach(name -> groups.add(name.substring(0, name.indexOf('.'))));
        var named = Pattern.compile("\"((?:" + String.join("|", groups) + ")\\.[a-z.-]+)\"");
        var names = new TreeSet<String>();
        sources(SOURCES)
                .forEach(source -> named.matcher(text(source)).results().forEach(name -> names.add(name.group(1))));
        return names;
    }

    @Test
    void everyThresholdNamesARuleOfTheCatalogue() throws IOException {
        var data = Files.readString(Path.of("src/main/resources/org/hegui/statute/thresholds.yaml"));
        var rules = new ArrayList<String>();
        Pattern.compile("rule: ([^,]+),").matcher(data).results().forEach(rule -> rules.add(rule.group(1)));
        assertThat(rules).hasSameSizeAs(Statute.load().thresholds().names());
        assertThat(Statute.load().ids()).containsAll(rules);
    }

    /** The report of a class counts the tests of one engine only. */
    @Test
    void noTestClassMixesEngines() {
        assertThat(sources(TESTS))
                .filteredOn(source -> has(PROPERTY, source))
                .isNotEmpty()
                .filteredOn(source -> has(TEST, source))
                .isEmpty();
    }

    private static boolean has(Pattern annotation, Path source) {
        return annotation.matcher(text(source)).find();
    }

    private static List<String> imports(Path source) {
        return IMPORT.matcher(text(source))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
