package org.hegui.platform.evidence;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;

/**
 * A legal rule that was relied on.
 *
 * @param rule id of the rule
 * @param version first day in force of the version that was applied; unknown for entries from before versions were kept
 */
public record RuleVersion(
        String rule, @Schema(nullable = true) @Nullable LocalDate version) {

    static RuleVersion of(Reason reason) {
        return new RuleVersion(reason.rule(), reason.version());
    }
}
