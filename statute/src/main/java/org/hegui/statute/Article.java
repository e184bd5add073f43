package org.hegui.statute;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands in its law.
 *
 * @param number as cited, for example {@code 15}, {@code 7(2)}, {@code 200–204} or {@code GB/T 45574-2025}
 * @param label how people cite it, for example 第十五条 and Article 15
 */
public record Article(String number, Text label) {
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,4})(?:-([0-9]))?(?:\\(([0-9]{1,2})\\))?");
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,4})–([0-9]{1,4})");
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] UNITS = {"", "十", "百", "千"};

    /** The article with this number; what isn't a number of articles is its own label. */
    public static Article of(String number) {
        return of(number, null);
    }

    /**
     * The article with this number.
     *
     * @param zh how it is cited in Chinese; null to derive it, with a bracketed number as an item (项)
     */
    static Article of(String number, @Nullable String zh) {
        var parts = NUMBERED.matcher(number);
        if (!parts.matches()) {
            return new Article(number, zh == null ? unnumbered(number) : new Text(zh, number));
        }
        return new Article(
                number,
                new Text(zh == null ? zh(parts.group(1), parts.group(2), parts.group(3)) : zh, "Article " + number));
    }

    /** A span of articles, or what is its own label. */
    private static Text unnumbered(String number) {
        var span = SPAN.matcher(number);
        return span.matches()
                ? new Text(zh(span.group(1), null, null) + "至" + zh(span.group(2), null, null), "Articles " + number)
                : new Text(number, number);
    }

    private static String zh(String article, @Nullable String inserted, @Nullable String item) {
        return "第" + numeral(article) + "条"
                + (inserted == null ? "" : "之" + numeral(inserted))
                + (item == null ? "" : "第（" + numeral(item) + "）项");
    }

    /** A number below ten thousand in Chinese characters; ten is 十 and not 一十. */
    private static String numeral(String digits) {
        var number = Integer.toString(Integer.parseInt(digits));
        var words = new StringBuilder();
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(i) - '0';
            var unit = UNITS[number.length() - 1 - i];
            var gap = words.isEmpty() || words.charAt(words.length() - 1) == '零';
            words.append(digit == 0 ? (gap ? "" : DIGITS[0]) : DIGITS[digit] + unit);
        }
        var text = words.toString();
        var rounded = text.endsWith(DIGITS[0]) ? text.substring(0, text.length() - 1) : text;
        return rounded.startsWith("一十") ? rounded.substring(1) : rounded;
    }
}
