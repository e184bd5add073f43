package org.hegui.platform.proof.verify;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** Ends a check at the first fault. */
final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    @Nullable private final String file;

    @Nullable private final Long index;

    @Nullable private final String id;

    private Refusal(Fault fault, @Nullable String file, @Nullable Long index, @Nullable String id) {
        super(fault.en(), null, false, false);
        this.fault = fault;
        this.file = file;
        this.index = index;
        this.id = id;
    }

    static Refusal ofPack(Fault fault) {
        return new Refusal(fault, null, null, null);
    }

    static Refusal ofFile(Fault fault, String file) {
        return new Refusal(fault, file, null, null);
    }

    static Refusal ofEntry(Fault fault, String file, long index, @Nullable String id) {
        return new Refusal(fault, file, index, id);
    }

    Fault fault() {
        return fault;
    }

    @Nullable String file() {
        return file;
    }

    @Nullable Long index() {
        return index;
    }

    @Nullable String id() {
        return id;
    }
}
