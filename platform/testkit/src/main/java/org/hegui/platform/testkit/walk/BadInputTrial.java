package org.hegui.platform.testkit.walk;

import java.util.List;

import org.hegui.platform.testkit.fault.Fault;
import org.hegui.platform.testkit.fault.Faults;
import org.hegui.platform.testkit.fault.Refusals;
import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.openapi.Samples;
import org.hegui.platform.testkit.wire.Call;
import org.hegui.platform.testkit.wire.Wire;

/** Calls one operation with everything that can be wrong, and then with nothing wrong, which must be accepted. */
final class BadInputTrial {

    private final WalkedService service;
    private final Requests requests;
    private final Wire wire;
    private final Tables tables;
    private final Operation operation;

    BadInputTrial(WalkedService service, Requests requests, Wire wire, Tables tables, Operation operation) {
        this.service = service;
        this.requests = requests;
        this.wire = wire;
        this.tables = tables;
        this.operation = operation;
    }

    Findings run() {
        var findings = new Findings(operation.toString());
        var good = good();
        var faults = faults(good);
        var before = tables.state();
        for (var i = 0; i < faults.size(); i++) {
            var fault = faults.get(i);
            var answer = wire.send(fault.call());
            findings.add(fault.name(), Refusals.ofBadInput(answer, fault.name().startsWith("path ")), answer);
            if (answer.succeeded() && !operation.reads()) {
                // what was good before may be taken now, and would hide whether the next fault is seen
                good = good();
                faults = faults(good);
            }
        }
        findings.unlessSame("bad input", before, tables.state());
        var answer = wire.send(good);
        findings.unless(answer.succeeded(), "without a fault it is refused too, so the refusals prove nothing", answer);
        return findings;
    }

    private Call good() {
        return Strangers.with(requests.good(operation), requests.owner(operation));
    }

    private List<Fault> faults(Call good) {
        return Faults.of(operation, good, new Samples(service.values()));
    }
}
