package org.hegui.platform.accept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The media types that a caller reads, from its header {@code Accept} (RFC 9110 §12.5.1). Pure. */
public final class AcceptedTypes {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";

    /** A media range; the asterisk alone is none, but clients in use send it. */
    private static final Pattern RANGE = Pattern.compile("(?:(" + TOKEN + ")/(" + TOKEN + ")|\\*)");

    private static final Pattern PARAMETER = Pattern.compile("(" + TOKEN + ")=(" + TOKEN + "|\"[^\",;\\\\]*+\")");

    /** More digits than the three of the standard are read too. */
    private static final Pattern WEIGHT = Pattern.compile("0?\\.\\d{1,9}|0\\.?|1(?:\\.0{0,9})?");

    private static final String ANY = "*";

    private final List<Range> ranges;

    private AcceptedTypes(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** What the header says; without any range it accepts everything, as if it were not sent. Empty when unreadable. */
    public static Optional<AcceptedTypes> read(String header) {
        var ranges = new ArrayList<Range>();
        for (var element : header.split(",")) {
            if (!element.isBlank()) {
                var range = range(element.split(";", -1));
                if (range.isEmpty()) {
                    return Optional.empty();
                }
                ranges.add(range.get());
            }
        }
        return Optional.of(new AcceptedTypes(ranges));
    }

    /** Whether a type is read: the range that names it most closely decides (RFC 9110 §12.5.1). */
    boolean cover(String type, String subtype) {
        return ranges.isEmpty()
                || ranges.stream()
                        .filter(range -> range.covers(type, subtype))
                        .max(Comparator.comparingInt(Range::closeness).thenComparingDouble(Range::weight))
                        .filter(range -> range.weight() > 0)
                        .isPresent();
    }

    private static Optional<Range> range(String[] parts) {
        var range = RANGE.matcher(parts[0].strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        var weight = 1.0;
        for (var i = 1; i < parts.length; i++) {
            var parameter = PARAMETER.matcher(parts[i].strip());
            if (!parameter.matches()) {
                return Optional.empty();
            }
            if (parameter.group(1).equalsIgnoreCase("q")) {
                if (!WEIGHT.matcher(parameter.group(2)).matches()) {
                    return Optional.empty();
                }
                weight = Double.parseDouble(parameter.group(2));
            }
        }
        return Optional.of(new Range(
                Optional.ofNullable(range.group(1)).orElse(ANY),
                Optional.ofNullable(range.group(2)).orElse(ANY),
                weight));
    }

    private record Range(String type, String subtype, double weight) {

        boolean covers(String otherType, String otherSubtype) {
            return (type.equals(ANY) || type.equalsIgnoreCase(otherType))
                    && (subtype.equals(ANY) || subtype.equalsIgnoreCase(otherSubtype));
        }

        int closeness() {
            return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
        }
    }
}
