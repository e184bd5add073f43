package org.hegui.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.pack.PackScope;
import org.hegui.platform.proof.verify.PackReport;

/** A report for people. */
final class PackText {
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private PackText(Language language) {
        this.language = language;
    }

    static String of(PackReport report, boolean keysOfThePack, Language language) {
        var text = new PackText(language);
        if (keysOfThePack) {
            text.warn(report.keys());
        }
        switch (report) {
            case PackReport.Verified verified -> text.write(verified, keysOfThePack);
            case PackReport.Refused refused -> text.write(refused);
        }
        return String.join(System.lineSeparator(), text.lines);
    }

    /** What of a scope was asked for, by name. */
    static Map<String, String> scope(PackScope scope) {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "subjectId", scope.subjectId());
        put(parts, "objectId", scope.objectId());
        put(parts, "from", scope.from());
        put(parts, "to", scope.to());
        return parts;
    }

    private void warn(List<NoteVerifier> keys) {
        line(
                "!!! 未给出 --key：仅以证据包自带的公钥验证。任何人都能用自己的密钥做出这样的包。",
                "!!! No --key was given: only the pack's own keys were trusted, and anybody can make such a pack with keys"
                        + " of their own.");
        line(
                "!!! 请向个人信息处理者另行索取公钥或者指纹，并与下列各项核对：",
                "!!! Ask the handler for the keys or their fingerprints by another way, and compare:");
        keys.forEach(this::key);
        lines.add("");
    }

    private void write(PackReport.Verified verified, boolean keysOfThePack) {
        verdict(keysOfThePack);
        var manifest = verified.manifest();
        row("记录数", "entries", Long.toString(manifest.entries()));
        row("个人信息处理者", "handler", manifest.handler());
        row("服务", "service", manifest.service());
        var scope = scope(manifest.scope());
        row("范围", "scope", scope.isEmpty() ? language.of("全部记录", "all entries") : scope.toString());
        row("生成时间", "made at", manifest.madeAt().toString());
        row("日志", "log", manifest.origin());
        row("检查点", "checkpoints", Integer.toString(verified.checkpoints()));
        line("签名公钥：", "Signed by:");
        verified.signedBy().forEach(this::key);
    }

    private void verdict(boolean keysOfThePack) {
        if (keysOfThePack) {
            line(
                    "证据包自身一致：没有缺少、改动、重复或者多出的记录。是否由该服务签名，取决于上列公钥是否属于它。",
                    "CONSISTENT: no entry is missing, changed, doubled or added. Whether the service signed it depends on"
                            + " whether the keys above are its own.");
        } else {
            line(
                    "验证通过：证据包与该服务签名时一致，没有缺少、改动、重复或者多出的记录。",
                    "VERIFIED: the pack is as the service signed it; no entry is missing, changed, doubled or added.");
        }
    }

    private void write(PackReport.Refused refused) {
        var what = new StringBuilder(language.of("验证未通过：", "REFUSED: "));
        if (refused.index() != null) {
            what.append(language.of("第 " + refused.index() + " 号记录", "entry " + refused.index()));
            if (refused.id() != null) {
                what.append(language.of("（编号 ", " (id ")).append(Printable.of(refused.id()));
                what.append(language.of("）", ")"));
            }
            what.append(language.of("，", ", "));
        }
        if (refused.file() != null) {
            what.append(Printable.of(refused.file())).append(language.of("：", ": "));
        }
        lines.add(what + language.of(refused.fault().zh(), refused.fault().en()));
        if (refused.index() != null) {
            line("此前的记录均已通过验证。", "The entries before it are right.");
        }
    }

    private void key(NoteVerifier key) {
        lines.add("  " + Printable.of(key.vkey()));
        lines.add("    SHA-256 " + key.fingerprint());
    }

    private void row(String zh, String en, String value) {
        lines.add("  " + language.of(zh + "：", en + ": ") + Printable.of(value));
    }

    private void line(String zh, String en) {
        lines.add(language.of(zh, en));
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }
}
