package org.hegui.platform.testkit.fault;

/**
 * A value that a schema does not allow.
 *
 * @param name what is wrong with it
 * @param json as it stands in a JSON body, which may not even be JSON
 * @param text as it stands in a query or header
 */
record BadValue(String name, String json, String text) {

    /** A bad text. */
    static BadValue text(String name, String text) {
        return new BadValue(name, "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"", text);
    }

    /** Something that only JSON can say. */
    static BadValue json(String name, String json) {
        return new BadValue(name, json, "");
    }

    /** A bad number. */
    static BadValue number(String name, String number) {
        return new BadValue(name, number, number);
    }

    /** Whether a query can say it. */
    boolean isText() {
        return !text.isEmpty();
    }
}
