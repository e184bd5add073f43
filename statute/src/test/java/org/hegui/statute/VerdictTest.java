package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void verdictWithoutAReasonIsRefused() {
        List<Reason> none = List.of();
        assertThatThrownBy(() -> new Verdict(Outcome.PERMIT, none)).isInstanceOf(IllegalArgumentException.class);
    }
}
