package org.hegui.benchmark.ledger;

/** One transaction with evidence and the same without, as its caller sees it; sealing goes on beside. */
record AppendFigures(Calls calls, Report report) {

    private static final int TIMES = 2000;

    void measure() {
        var staff = Calls.staff();
        report.head("a transaction, over HTTP");
        var plain = Times.ofBoth(TIMES, () -> calls.yardstick(staff, 0), () -> calls.yardstick(staff, 1));
        report.both("a row without evidence (yardstick)", plain[0], "the row with an entry", plain[1]);
        var committing = Times.ofBoth(TIMES / 2, () -> calls.yardstick(staff, 0), () -> calls.note(staff));
        report.both(
                "a row without evidence (yardstick)",
                committing[0],
                "the row with an entry, a commitment and a new data key",
                committing[1]);
    }
}
