package org.hegui.consent.campaign.proof.pack;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.proof.CheckpointResponse;
import org.hegui.platform.evidence.proof.ProvenEntry;
import org.hegui.platform.proof.CanonicalJson;
import org.hegui.statute.marketing.SmsProofRule;

/** Writes a pack in the order of its files; the recipients come page by page. */
final class PackWriter {

    static final String RECIPIENTS = "recipients.ndjson";
    static final String INCOMPLETE = "incomplete.ndjson";
    private static final String CHECKPOINT = "checkpoint.txt";
    private static final String FORMAT = "hegui-consent-proof/1";

    private final PackHead head;
    private final SmsProofRule rule;
    private final PackFile file;
    private long complete;
    private long incomplete;

    PackWriter(PackHead head, SmsProofRule rule, PackFile file) {
        this.head = head;
        this.rule = rule;
        this.file = file;
    }

    void begin(@Nullable CheckpointResponse checkpoint) throws IOException {
        file.add("README.zh.txt", PackTexts.chinese(head.campaign().content()));
        file.add("README.en.txt", PackTexts.english(head.campaign().content()));
        if (checkpoint != null) {
            file.add(CHECKPOINT, checkpoint.note());
        }
    }

    /** Adds the text of a notice, given as a JSON object. */
    void notice(String json) throws IOException {
        var notice = CanonicalJson.read(json);
        file.add(PackLines.notice(UUID.fromString(notice.path("id").asText())), CanonicalJson.of(notice) + "\n");
    }

    /** Adds a recipient to the file of those whose proof is complete, if it is. */
    void recipient(PackRow row, Map<UUID, ProvenEntry> proven) throws IOException {
        var consent = row.consent();
        if (consent != null && isComplete(row)) {
            file.line(PackLines.complete(row, consent, proven));
            complete++;
        }
    }

    /** Adds a recipient to the file of the others, if it is one. */
    void other(PackRow row) throws IOException {
        if (!isComplete(row)) {
            file.line(PackLines.incomplete(row, rule.missing(row.items())));
            incomplete++;
        }
    }

    boolean isComplete(PackRow row) {
        return rule.complete(row.items());
    }

    void finish() throws IOException {
        file.add("manifest.json", CanonicalJson.of(manifest()) + "\n");
    }

    private ObjectNode manifest() {
        var content = head.campaign().content();
        var clearance = head.clearance();
        var manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("format", FORMAT).put("recipients", complete).put("incomplete", incomplete);
        manifest.putObject("campaign")
                .put("id", head.campaign().id().toString())
                .put("code", head.campaign().code())
                .put("channel", content.channel().name())
                .put("kind", content.kind().name())
                .put("purpose", content.purpose())
                .put("contentHash", head.campaign().contentHash());
        manifest.putObject("sender")
                .put("handler", head.handler())
                .put("identity", content.senderIdentity())
                .put("contact", content.senderContact());
        manifest.putObject("clearance")
                .put("id", clearance.id().toString())
                .put("contentHash", clearance.contentHash())
                .put("approver", clearance.approver())
                .put("clearedAt", clearance.clearedAt().toString())
                .put("validFrom", clearance.validFrom().toString())
                .put("validUntil", clearance.validUntil().toString());
        var commitment = PackTexts.commitment(content);
        manifest.putObject("commitment").put("zh", commitment.zh()).put("en", commitment.en());
        var files = manifest.putObject("files");
        file.hashes().forEach(files::put);
        return manifest;
    }
}
