package org.hegui.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxGateTest {

    @ParameterizedTest
    @CsvSource({
        "false, /sandbox/clock, true",
        "false, sandbox/clock, true",
        "false, /sandbox, true",
        "false, /sandboxes, false",
        "false, /notes/sandbox, false",
        "true, /sandbox/clock, false",
        "true, /notes, false"
    })
    void outsideASandboxNothingBelowItsPathExists(boolean sandbox, String path, boolean hidden) {
        assertThat(new SandboxGate(sandbox).isHidden(path)).isEqualTo(hidden);
    }
}
