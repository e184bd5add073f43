package org.hegui.platform.counsel.scope;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hegui.platform.evidence.TextHash;

/**
 * What a question is about, and how far an answer reaches: names with a code each, such as purpose and recipient. Holds
 * no personal information.
 *
 * @param codes the codes by name, in the order of the names
 */
public record Scope(SortedMap<String, String> codes) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,32}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

    /** Copies the codes; refuses names and values that are no codes. */
    public Scope {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        codes.forEach((name, code) -> {
            if (!NAME.matcher(name).matches() || !CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("a scope holds names and codes only");
            }
        });
    }

    /** A scope of one name; add others with {@link #with}. */
    public static Scope of(String name, String code) {
        return new Scope(new TreeMap<>()).with(name, code);
    }

    /** A scope of these codes. */
    public static Scope of(Map<String, String> codes) {
        return new Scope(new TreeMap<>(codes));
    }

    /**
     * The scope with this key.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Scope ofKey(String key) {
        var codes = new TreeMap<String, String>();
        Arrays.stream(key.split(";")).map(pair -> pair.split("=", 2)).forEach(pair -> {
            if (pair.length != 2 || codes.put(pair[0], pair[1]) != null) {
                throw new IllegalArgumentException("no key of a scope");
            }
        });
        return new Scope(codes);
    }

    /** The same narrowed by one more name. What is not a code, such as free text, is taken by its hash. */
    public Scope with(String name, String value) {
        var more = new TreeMap<>(codes);
        more.put(name, CODE.matcher(value).matches() ? value : "sha256:" + TextHash.of(value));
        return new Scope(more);
    }

    /** The canonical text, such as {@code purpose=orders;recipient=R1}: equal scopes have equal keys. */
    public String key() {
        return codes.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Whether an answer of this scope reaches a question of that one: it names nothing that the question does not. */
    public boolean covers(Scope asked) {
        return asked.codes().entrySet().containsAll(codes.entrySet());
    }
}
