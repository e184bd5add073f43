package org.hegui.platform.testkit.walk;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.wire.Wire;

/** One test per operation of the running service. */
final class Walk {

    private Walk() {}

    static Stream<DynamicTest> over(WalkedService service, Trial trial) {
        var wire = new Wire(RunningService.address());
        var operations = RunningService.document().operations(service.root());
        if (operations.isEmpty()) {
            throw new AssertionError("The API document has no operation below " + service.root());
        }
        var requests = new Requests(service, operations, wire);
        requests.makeEverything();
        var tables = new Tables(Database::asSuperuser, service.technicalTables());
        return operations.stream()
                .filter(operation -> service.walks(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> trial.of(service, requests, wire, tables, operation)
                                .throwIfAny()))
                .onClose(wire::close);
    }

    /** What is done with one operation. */
    @FunctionalInterface
    interface Trial {

        /** Does it and tells what was found. */
        Findings of(WalkedService service, Requests requests, Wire wire, Tables tables, Operation operation);
    }
}
