package org.hegui.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the data files of the module. The only class that knows YAML, and the only one that reads anything. */
final class RuleFiles {
    private RuleFiles() {}

    static List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (var file : read("rules/index.yaml").texts("files")) {
            var law = read("rules/" + file);
            law.children("rules").forEach(node -> rules.add(rule(law, node)));
        }
        return List.copyOf(rules);
    }

    static Map<String, NavigableMap<LocalDate, Long>> thresholds() {
        var thresholds = new HashMap<String, NavigableMap<LocalDate, Long>>();
        for (var node : read("thresholds.yaml").children("thresholds")) {
            if (thresholds.put(node.text("name"), versions(node)) != null) {
                throw new IllegalStateException("threshold " + node.text("name") + " stands twice");
            }
        }
        return thresholds;
    }

    private static NavigableMap<LocalDate, Long> versions(YamlNode node) {
        var versions = new TreeMap<LocalDate, Long>();
        node.children("versions").forEach(version -> versions.put(version.date("from"), version.number("value")));
        return versions;
    }

    /** A rule takes from the head of its file whatever it doesn't say itself. */
    private static Rule rule(YamlNode law, YamlNode node) {
        var id = node.text("id");
        var name = law.child("law");
        return new Rule(
                id,
                new Text(own(node, name, "lawZh", "zh"), own(node, name, "lawEn", "en")),
                article(node, id),
                new Text(node.text("titleZh"), node.text("titleEn")),
                new Text(node.text("dutyZh"), node.text("dutyEn")),
                LocalDate.parse(own(node, law, "from", "from")),
                node.optionalDate("to"),
                Confidence.valueOf(own(node, law, "confidence", "confidence")),
                own(node, law, "source", "source"));
    }

    private static String article(YamlNode node, String id) {
        var article = node.optionalText("article");
        return article == null ? id.substring(id.indexOf('-') + 1) : article;
    }

    private static String own(YamlNode node, YamlNode head, String key, String headKey) {
        var own = node.optionalText(key);
        return own == null ? head.text(headKey) : own;
    }

    private static YamlNode read(String name) {
        try (var stream = RuleFiles.class.getResourceAsStream(name)) {
            return YamlNode.of(parse(stream, name), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object parse(@Nullable InputStream stream, String name) {
        if (stream == null) {
            throw new IllegalStateException("the data file " + name + " is missing");
        }
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
    }
}
