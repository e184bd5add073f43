package org.hegui.platform.precondition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Strong entity tags made of a version, and the lists of tags in the conditions of a request. Pure. */
public final class EntityTags {

    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e]*\"";
    private static final Pattern LIST = Pattern.compile(TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*");
    private static final Pattern ONE = Pattern.compile(TAG);

    private EntityTags() {}

    /** The tag of what is shown. */
    public static String of(Versioned shown) {
        return of(shown.lockVersion());
    }

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Whether one of the tags is the version's own by strong comparison, in which a weak tag equals nothing. */
    static boolean matchStrongly(String value, long version) {
        return value.strip().equals(ANY) || tags(value).contains(of(version));
    }

    /** Whether one of the tags is the version's own by weak comparison, as {@code If-None-Match} asks for. */
    static boolean matchWeakly(String value, long version) {
        return value.strip().equals(ANY)
                || tags(value).stream()
                        .map(tag -> tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag)
                        .anyMatch(of(version)::equals);
    }

    /** Whether it is {@code *} or a list of tags. */
    static boolean isForm(String value) {
        return value.strip().equals(ANY) || LIST.matcher(value.strip()).matches();
    }

    private static List<String> tags(String value) {
        return ONE.matcher(value).results().map(MatchResult::group).toList();
    }
}
