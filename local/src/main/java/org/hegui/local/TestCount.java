package org.hegui.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Sums the reports that Surefire and Failsafe have left below a folder. {@code ./suite test} runs this file as source,
 * so that it counts even when the build has failed.
 */
record TestCount(int passed, int failed, int skipped) {
    private static final TestCount NONE = new TestCount(0, 0, 0);

    /** Prints the sums as the last line; exit code 1 when a test failed or none ran. */
    public static void main(String[] arguments) throws IOException {
        var count = below(Path.of(arguments[0]));
        System.out.println(count);
        System.exit(count.failed > 0 || count.passed == 0 ? 1 : 0);
    }

    static TestCount below(Path folder) throws IOException {
        return reports(folder).stream().map(TestCount::in).reduce(NONE, TestCount::plus);
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(TestCount::isReport).toList();
        }
    }

    private static boolean isReport(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("TEST-")
                && name.endsWith(".xml")
                && file.getParent().toString().matches(".*target" + File.separator + "(surefire|failsafe)-reports");
    }

    private static TestCount in(Path report) {
        try {
            var suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
            var failed = number(suite, "failures") + number(suite, "errors");
            var skipped = number(suite, "skipped");
            return new TestCount(number(suite, "tests") - failed - skipped, failed, skipped);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("can't read " + report, e);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private TestCount plus(TestCount other) {
        return new TestCount(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    @Override
    public String toString() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }
}
