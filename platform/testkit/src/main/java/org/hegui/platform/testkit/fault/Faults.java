package org.hegui.platform.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.openapi.Samples;
import org.hegui.platform.testkit.wire.Call;

/** Everything that can be wrong with a request, one thing at a time. */
public final class Faults {

    private Faults() {}

    /** The good request of the operation with one fault each. */
    public static List<Fault> of(Operation operation, Call good, Samples samples) {
        var faults = new ArrayList<>(new BadParameters(good).of(operation));
        operation.body().ifPresent(schema -> {
            try {
                var body = JsonMapper.builder().build().readTree(good.body());
                faults.addAll(new BadBodies(good, body).of(operation));
                faults.addAll(new BadFields(good, samples).of(schema, body));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return faults;
    }
}
