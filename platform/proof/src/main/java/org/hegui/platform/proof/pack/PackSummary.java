package org.hegui.platform.proof.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.NotIJson;
import org.hegui.platform.proof.note.Checkpoint;

/** What stands in a pack, for people who read no JSON. */
final class PackSummary {
    private static final String UNKNOWN = "?";

    private final PackHead head;
    private final Checkpoint checkpoint;
    private final Map<String, Long> actions = new TreeMap<>();
    private @Nullable Instant earliest;
    private @Nullable Instant latest;
    private long entries;

    PackSummary(PackHead head, Checkpoint checkpoint) {
        this.head = head;
        this.checkpoint = checkpoint;
    }

    /** Counts an entry, even one that somebody has spoiled: that is for the verifier to say. */
    void count(PackEntry entry) {
        entries++;
        var json = read(entry.entry());
        actions.merge(text(json, "action"), 1L, Long::sum);
        var recordedAt = instant(text(json, "recordedAt"));
        if (recordedAt == null) {
            return;
        }
        earliest = earliest == null || recordedAt.isBefore(earliest) ? recordedAt : earliest;
        latest = latest == null || recordedAt.isAfter(latest) ? recordedAt : latest;
    }

    long entries() {
        return entries;
    }

    String zh() {
        var lines = new ArrayList<String>();
        lines.add("证据包");
        lines.add("");
        lines.add("个人信息处理者：" + head.handler());
        lines.add("服务：" + head.service());
        lines.add("范围：" + scope("全部记录", "个人 ", "对象 ", "自 ", "至（不含） "));
        lines.add("生成时间：" + head.madeAt());
        lines.add("记录数：" + entries);
        lines.add("记录时间：" + (earliest == null ? "无" : earliest + " 至 " + latest));
        lines.add("检查点：" + checkpoint.origin() + "，共 " + checkpoint.size() + " 条，根哈希 " + root());
        lines.add("");
        lines.add("各类操作的记录数：");
        actions.forEach((action, count) -> lines.add("  " + count + "  " + action));
        lines.add("");
        lines.add("签名公钥（请向该个人信息处理者另行索取并核对，不要只相信本包所列）：");
        keys(lines);
        lines.add("");
        lines.add("验证方法（无需联网，也无需该服务）：");
        lines.add("  ./suite verify-evidence 本文件.zip --key 公钥");
        lines.add("格式见 docs/evidence-pack.md：每条记录均有到检查点的 RFC 9162 包含证明，检查点由上述公钥签名。");
        return String.join("\n", lines) + "\n";
    }

    String en() {
        var lines = new ArrayList<String>();
        lines.add("Evidence pack");
        lines.add("");
        lines.add("Handler of personal information: " + head.handler());
        lines.add("Service: " + head.service());
        lines.add("Scope: " + scope("all entries", "subject ", "object ", "from ", "to before "));
        lines.add("Made at: " + head.madeAt());
        lines.add("Entries: " + entries);
        lines.add("Recorded: " + (earliest == null ? "none" : earliest + " to " + latest));
        lines.add("Checkpoint: " + checkpoint.origin() + " at " + checkpoint.size() + " entries, root " + root());
        lines.add("");
        lines.add("Entries by action:");
        actions.forEach((action, count) -> lines.add("  " + count + "  " + action));
        lines.add("");
        lines.add("Public keys (ask the handler for them by another way and compare; don't trust this list alone):");
        keys(lines);
        lines.add("");
        lines.add("To verify, without the network and without the service:");
        lines.add("  ./suite verify-evidence THIS-FILE.zip --key KEY");
        lines.add(
                "The format is described in docs/evidence-pack.md: each entry has an RFC 9162 inclusion proof to the");
        lines.add("checkpoint, and the checkpoint is signed by a key above.");
        return String.join("\n", lines) + "\n";
    }

    private String root() {
        return Base64.getEncoder().encodeToString(checkpoint.rootHash());
    }

    private String scope(String all, String subject, String object, String from, String to) {
        var scope = head.scope();
        var parts = new ArrayList<String>();
        add(parts, subject, scope.subjectId());
        add(parts, object, scope.objectId());
        add(parts, from, scope.from());
        add(parts, to, scope.to());
        return parts.isEmpty() ? all : String.join(", ", parts);
    }

    private static void add(List<String> parts, String label, @Nullable Object value) {
        if (value != null) {
            parts.add(label + value);
        }
    }

    private void keys(List<String> lines) {
        for (var key : head.keys()) {
            lines.add("  " + key.vkey());
            lines.add("    SHA-256 " + key.fingerprint());
        }
    }

    private static @Nullable JsonNode read(String entry) {
        try {
            return CanonicalJson.read(entry);
        } catch (NotIJson spoiled) {
            return null;
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException spoiled) {
            return null;
        }
    }

    private static String text(@Nullable JsonNode json, String name) {
        var text = json == null ? null : json.path(name).textValue();
        return text == null ? UNKNOWN : text.replaceAll("\\p{Cntrl}", UNKNOWN);
    }
}
