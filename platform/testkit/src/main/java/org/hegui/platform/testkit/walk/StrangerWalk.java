package org.hegui.platform.testkit.walk;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation of a service as a stranger: without a token, without the role, and as somebody of another handler.
 * What is of handler A must be hidden (403 or 404), in no list, and unchanged. A service's test extends this class and is a
 * {@code @QuarkusTest} {@code @WithServiceResources}; a new path parameter without a fixture fails it.
 */
public abstract class StrangerWalk {

    /** What exists of handler A. */
    protected abstract WalkedService service();

    @TestFactory
    Stream<DynamicTest> nothingOfAnotherHandlerIsReached() {
        return Walk.over(
                service(),
                (service, requests, wire, tables, operation) ->
                        new StrangerTrial(service, requests, wire, tables, operation).run());
    }
}
