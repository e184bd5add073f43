package org.hegui.consent.person;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many ids as one parameter, so that a statement is the same text whatever their number. */
public final class IdList {

    /** The SQL that reads the parameter {@code :ids}. */
    public static final String SQL = "cast(cast(:ids as text) as uuid[])";

    private IdList() {}

    /** The value of the parameter. */
    public static String of(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
