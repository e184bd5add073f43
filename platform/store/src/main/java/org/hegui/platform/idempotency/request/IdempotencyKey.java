package org.hegui.platform.idempotency.request;

import java.util.List;
import java.util.regex.Pattern;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/** What a caller sends in {@code Idempotency-Key}. Quotes around it, which the IETF draft asks for, are no part of it. */
public record IdempotencyKey(String text) {

    /** The header that holds it. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

    /**
     * The key in the values of the header.
     *
     * @throws Refusal (400) unless it is one value of 1 to 255 visible ASCII characters
     */
    public static IdempotencyKey of(List<String> values) {
        var sent = values.getFirst();
        var quoted = QUOTED.matcher(sent);
        var text = quoted.matches() ? quoted.group(1) : sent;
        if (values.size() > 1 || !FORM.matcher(text).matches()) {
            var rule = "must be sent once, with 1 to 255 visible ASCII characters";
            throw Refusal.ofFields(List.of(new Violation(HEADER, rule)));
        }
        return new IdempotencyKey(text);
    }

    @Override
    public String toString() {
        return "IdempotencyKey[…]";
    }
}
