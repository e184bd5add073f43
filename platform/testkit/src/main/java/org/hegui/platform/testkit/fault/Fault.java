package org.hegui.platform.testkit.fault;

import org.hegui.platform.testkit.wire.Call;

/**
 * A request with one thing wrong in it.
 *
 * @param name what is wrong
 * @param call the request, without a token
 */
public record Fault(String name, Call call) {

    /** Stands in the values that are sent, and must not come back. Ends with what is no letter, digit or hyphen. */
    public static final String MARKER = "Zq7Marker9x!";
}
