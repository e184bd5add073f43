package org.hegui.statute;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the data files of the module. The only class that knows YAML, and the only one that reads anything. */
final class DataFiles {
    private DataFiles() {}

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

    static List<Draft> drafts() {
        return read("drafts.yaml").children("drafts").stream()
                .map(DataFiles::draft)
                .toList();
    }

    static List<YearCalendar> calendars() {
        return calendars(read("calendar.yaml"));
    }

    static List<YearCalendar> calendars(Path file) {
        // whole, for a folder can be opened and is noticed when it is read only
        try (var stream = new ByteArrayInputStream(Files.readAllBytes(file))) {
            return calendars(YamlNode.of(parse(stream, file.toString()), file.toString()));
        } catch (IOException unreadable) {
            throw new IllegalStateException("the data file " + file + " can't be read", unreadable);
        }
    }

    static List<WordList> wordings() {
        return read("wording.yaml").children("lists").stream()
                .map(DataFiles::wordList)
                .toList();
    }

    private static WordList wordList(YamlNode node) {
        var from = node.date("from");
        return new WordList(
                node.text("id"),
                WordUse.valueOf(node.text("use")),
                node.text("rule"),
                "true".equals(node.optionalText("claim")),
                from,
                new Text(node.text("noteZh"), node.text("noteEn")),
                new Text(node.text("remedyZh"), node.text("remedyEn")),
                node.children("terms").stream().map(term -> word(term, from)).toList());
    }

    private static Word word(YamlNode term, LocalDate listed) {
        var own = term.optionalDate("from");
        var basis = WordBasis.valueOf(term.text("basis").toUpperCase(Locale.ROOT));
        return new Word(term.text("zh"), basis, own == null ? listed : own);
    }

    private static List<YearCalendar> calendars(YamlNode file) {
        return file.children("years").stream().map(DataFiles::calendar).toList();
    }

    private static YearCalendar calendar(YamlNode node) {
        return new YearCalendar(Math.toIntExact(node.number("year")), node.days("daysOff"), node.days("makeUpDays"));
    }

    private static Draft draft(YamlNode node) {
        return new Draft(
                node.text("id"),
                new Text(node.text("lawZh"), node.text("lawEn")),
                new Text(node.text("summaryZh"), node.text("summaryEn")),
                node.text("published"),
                Confidence.valueOf(node.text("confidence")),
                node.text("source"));
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
                own(node, law, "source", "source"),
                leftTo(node));
    }

    private static Article article(YamlNode node, String id) {
        var number = node.optionalText("article");
        return Article.of(number == null ? id.substring(id.indexOf('-') + 1) : number, node.optionalText("articleZh"));
    }

    private static @Nullable LeftTo leftTo(YamlNode node) {
        var leftTo = node.optionalText("leftTo");
        return leftTo == null ? null : LeftTo.valueOf(leftTo);
    }

    private static String own(YamlNode node, YamlNode head, String key, String headKey) {
        var own = node.optionalText(key);
        return own == null ? head.text(headKey) : own;
    }

    private static YamlNode read(String name) {
        try (var stream = DataFiles.class.getResourceAsStream(name)) {
            return YamlNode.of(parse(stream, name), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object parse(@Nullable InputStream stream, String name) {
        if (stream == null) {
            throw new IllegalStateException("the data file " + name + " is missing");
        }
        var limits = new LoaderOptions();
        var style = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(style), style, limits, new DatesAsWritten())
                .load(stream);
    }

    /** Leaves dates as the texts they are written as, quoted or not. */
    private static final class DatesAsWritten extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern shape, String firstCharacters, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, shape, firstCharacters, limit);
            }
        }
    }
}
