package org.hegui.law;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;
import org.hegui.statute.field.Flaw;
import org.hegui.statute.field.MobileNumber;
import org.hegui.statute.field.Parsed;
import org.hegui.statute.field.ResidentId;

/**
 * A number read as one kind of identifier.
 *
 * @param kind the kind
 * @param parsed what became of it
 */
record Reading(Identifier kind, Parsed<?> parsed) {
    /** A number with one of these has the shape of its kind. */
    private static final Set<Flaw> NEARLY =
            EnumSet.of(Flaw.OLD_NUMBER, Flaw.NO_SUCH_DAY, Flaw.FUTURE, Flaw.CHECK, Flaw.NO_PERSON);

    boolean valid() {
        return parsed instanceof Parsed.Valid<?>;
    }

    /** Whether it has the shape but something in it is wrong. */
    boolean nearly() {
        return parsed instanceof Parsed.Invalid<?>(var flaw) && NEARLY.contains(flaw);
    }

    /** What is wrong with it, null when nothing is. */
    @Nullable Flaw flaw() {
        return parsed instanceof Parsed.Invalid<?>(var flaw) ? flaw : null;
    }

    /** The identity number, null when it is none. */
    @Nullable ResidentId residentId() {
        return parsed instanceof Parsed.Valid<?>(ResidentId id) ? id : null;
    }

    /** What more is known of a valid number. */
    @Nullable Text detail() {
        return switch (parsed) {
            case Parsed.Valid<?>(ResidentId id) ->
                switch (id.kind()) {
                    case RESIDENT -> new Text("内地居民", "of a resident of the mainland");
                    case HONG_KONG -> new Text("香港居民居住证", "of a Hong Kong resident with a residence permit");
                    case MACAO -> new Text("澳门居民居住证", "of a Macao resident with a residence permit");
                    case TAIWAN -> new Text("台湾居民居住证", "of a Taiwan resident with a residence permit");
                    case FOREIGNER -> new Text("外国人永久居留身份证", "of a foreigner with permanent residence");
                };
            case Parsed.Valid<?>(MobileNumber number) ->
                number.mainland()
                        ? new Text("内地号码", "of the mainland")
                        : new Text("港澳台号码", "of Hong Kong, Macao or Taiwan");
            default -> null;
        };
    }
}
