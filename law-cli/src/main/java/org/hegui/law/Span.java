package org.hegui.law;

import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

import org.hegui.statute.Text;
import org.hegui.statute.time.ClockKind;

/**
 * A length of legal time after a day, or before it.
 *
 * @param before whether it lies before
 * @param length from 1 to 99999
 * @param clock what it counts
 */
record Span(boolean before, int length, ClockKind clock) {
    private static final Pattern SHAPE = Pattern.compile("([+−-])([0-9]{1,5})(wd|h|d|m|y)");

    /** A length of time in words. */
    static Text text(ClockKind clock, int length) {
        return switch (clock) {
            case HOURS -> new Text(length + " 小时", length + (length == 1 ? " hour" : " hours"));
            case WORKING_DAYS -> new Text(length + " 个工作日", length + (length == 1 ? " working day" : " working days"));
            case CALENDAR_DAYS -> new Text(length + " 日", length + (length == 1 ? " day" : " days"));
            case MONTHS -> new Text(length + " 个月", length + (length == 1 ? " month" : " months"));
            case YEARS -> new Text(length + " 年", length + (length == 1 ? " year" : " years"));
            case IMMEDIATELY -> new Text("立即", "at once");
            case DATE -> new Text("按日期", "on a date");
        };
    }

    /** Reads {@code +10wd}, {@code -60wd}, {@code +4h}, {@code +30d}, {@code +6m}, {@code +3y}. */
    static final class Converter implements ITypeConverter<Span> {
        @Override
        public Span convert(String text) {
            var parts = SHAPE.matcher(text);
            if (!parts.matches() || Integer.parseInt(parts.group(2)) == 0) {
                throw new BadInput(
                        "须为 +10wd（工作日）、-60wd、+4h（小时）、+30d（日）、+6m（月）或者 +3y（年）这样的期间，数字为 1 到 99999。",
                        "it takes a length from 1 to 99999 such as +10wd (working days), -60wd, +4h, +30d, +6m or +3y.");
            }
            var span = new Span(!parts.group(1).equals("+"), Integer.parseInt(parts.group(2)), clock(parts.group(3)));
            if (span.before && span.clock != ClockKind.WORKING_DAYS && span.clock != ClockKind.MONTHS) {
                throw new BadInput(
                        "向前只计算到期前的工作日（-60wd）和月（-6m）。",
                        "backwards only working days (-60wd) and months (-6m) before an expiry are counted.");
            }
            return span;
        }

        private static ClockKind clock(String unit) {
            return switch (unit) {
                case "wd" -> ClockKind.WORKING_DAYS;
                case "h" -> ClockKind.HOURS;
                case "d" -> ClockKind.CALENDAR_DAYS;
                case "m" -> ClockKind.MONTHS;
                default -> ClockKind.YEARS;
            };
        }
    }

    /** Writes a hyphen before a digit as a minus sign, because an argument with a hyphen would be taken for an option. */
    static final class Minus implements IParameterPreprocessor {
        private static final Pattern NEGATIVE = Pattern.compile("-[0-9].*");

        @Override
        public boolean preprocess(Stack<String> left, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
            left.replaceAll(text -> NEGATIVE.matcher(text).matches() ? "−" + text.substring(1) : text);
            return false;
        }
    }
}
