package org.hegui.platform.evidence.audit;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an audit of the whole ledger found.
 *
 * @param whole whether entries, leaves, tree, checkpoints and signatures all agree
 * @param auditedAt when it began; what came later was not looked at
 * @param leaves sealed entries that were looked at
 * @param waiting entries that wait to be sealed
 * @param checkpoints checkpoints that were looked at
 * @param failure the first thing that is wrong
 */
public record AuditReport(
        boolean whole,
        Instant auditedAt,
        long leaves,
        long waiting,
        long checkpoints,
        @Schema(nullable = true) @Nullable Failure failure) {

    /**
     * The first thing that is wrong.
     *
     * @param fault code of what is wrong
     * @param leafIndex place in the tree, if it has one
     * @param entryId the entry; not shown when it is another handler's
     * @param zh what is wrong, in simplified Chinese
     * @param en what is wrong, in English
     */
    public record Failure(
            String fault,
            @Schema(nullable = true) @Nullable Long leafIndex,
            @Schema(nullable = true) @Nullable UUID entryId,
            String zh,
            String en) {

        static Failure of(Finding found, String reader) {
            var other = found.handler() != null && !found.handler().equals(reader);
            return new Failure(
                    found.fault().name(),
                    found.leafIndex(),
                    other ? null : found.entryId(),
                    found.fault().zh(),
                    found.fault().en());
        }
    }
}
