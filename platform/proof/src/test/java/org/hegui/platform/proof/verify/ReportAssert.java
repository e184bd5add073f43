package org.hegui.platform.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** Compares a report with the refusal that it should be. */
final class ReportAssert {
    private ReportAssert() {}

    static void assertEntryRefused(PackReport report, Fault fault, long index, @Nullable String id) {
        assertThat(report).isInstanceOfSatisfying(PackReport.Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.file()).isEqualTo("entries.ndjson");
            assertThat(refused.index()).isEqualTo(index);
            assertThat(refused.id()).isEqualTo(id);
        });
    }

    static void assertRefused(PackReport report, Fault fault, @Nullable String file) {
        assertThat(report).isInstanceOfSatisfying(PackReport.Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.file()).isEqualTo(file);
            assertThat(refused.index()).isNull();
        });
    }
}
