package org.hegui.platform.testkit.walk;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation of a service with everything that can be wrong, as its API document tells. Each call must be
 * answered by a 4xx problem that shows nothing of the inside and nothing of what was sent, and must change no table; and
 * the same call without a fault must be accepted. A service's test extends this class and is a {@code @QuarkusTest}
 * {@code @WithServiceResources}.
 */
public abstract class BadInputWalk {

    /** What exists of handler A, and good bodies. */
    protected abstract WalkedService service();

    @TestFactory
    Stream<DynamicTest> badInputIsRefusedAndChangesNothing() {
        return Walk.over(
                service(),
                (service, requests, wire, tables, operation) ->
                        new BadInputTrial(service, requests, wire, tables, operation).run());
    }
}
