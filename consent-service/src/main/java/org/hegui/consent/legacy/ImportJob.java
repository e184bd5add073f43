package org.hegui.consent.legacy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.row.LegacyRow;
import org.hegui.consent.legacy.row.RowFormat;
import org.hegui.platform.identity.Actor;

/**
 * The work on one file.
 *
 * @param importId the import
 * @param run id of this work
 * @param actor who sent the file
 * @param format how its rows are written
 * @param source code of the system from which they come
 * @param noticeId the notice to which the statements are pinned
 * @param noticeSince when that was published; null when people were shown an older text
 * @param facts what the provenance of each row begins with
 */
public record ImportJob(
        UUID importId,
        UUID run,
        Actor actor,
        RowFormat format,
        String source,
        UUID noticeId,
        @Nullable Instant noticeSince,
        Map<String, String> facts) {

    /** The work on a file that was sent to this import. */
    public static ImportJob of(ConsentImport of, UUID run, Actor actor, RowFormat format, @Nullable Instant published) {
        var facts = new TreeMap<String, String>();
        facts.put("importId", of.id().toString());
        facts.put("source", of.source());
        facts.put("collectedBy", of.provenance().collectedBy());
        facts.put("provenanceHash", of.provenance().documentHash());
        if (of.noticeHash() != null) {
            facts.put("noticeHash", of.noticeHash());
        }
        var since = of.noticeHash() == null ? published : null;
        return new ImportJob(of.id(), run, actor, format, of.source(), of.noticeId(), since, facts);
    }

    /** Whose rows they are. */
    public String handler() {
        return actor.handler();
    }

    /** Where the statement of a row comes from. */
    public Map<String, String> provenance(long line, LegacyRow row) {
        var all = new TreeMap<>(facts);
        all.put("line", Long.toString(line));
        all.put("saidAt", row.saidAt().toString());
        if (row.evidenceHash() != null) {
            all.put("evidenceHash", row.evidenceHash());
        }
        return all;
    }

    /** Ids only. */
    @Override
    public String toString() {
        return "ImportJob[" + importId + " " + run + "]";
    }
}
