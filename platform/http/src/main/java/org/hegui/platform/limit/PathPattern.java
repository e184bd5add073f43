package org.hegui.platform.limit;

/** Paths in which one part may be any, written as an asterisk. Pure. */
final class PathPattern {

    private static final String ANY = "*";
    private static final String SLASH = "/";

    private PathPattern() {}

    /** Whether the path is one of this pattern. */
    static boolean matches(String pattern, String path) {
        var wanted = pattern.split(SLASH, -1);
        var parts = path.split(SLASH, -1);
        if (wanted.length != parts.length) {
            return false;
        }
        for (var at = 0; at < parts.length; at++) {
            if (!wanted[at].equals(parts[at]) && (!wanted[at].equals(ANY) || parts[at].isEmpty())) {
                return false;
            }
        }
        return true;
    }
}
