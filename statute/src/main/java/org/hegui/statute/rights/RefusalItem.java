package org.hegui.statute.rights;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/** What a refusal of a request has to say (PIPL-50). */
public enum RefusalItem {
    /** The code of the reason, by which refusals are counted and found again. */
    REASON_CODE("reasonCode", "理由代码", "the code of the reason"),
    /** Why the request is refused. */
    REASON("reason", "拒绝的理由", "why the request is refused"),
    /** What the person can do about it; at least that they may sue. */
    REMEDIES("remedies", "救济途径，包括可以向人民法院起诉", "what the person can do, suing included");

    private final String code;
    private final Text label;

    RefusalItem(String code, String zh, String en) {
        this.code = code;
        this.label = new Text(zh, en);
    }

    /** The name used in JSON, for example {@code reasonCode}. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The item with this code; empty for any other text and for null. */
    public static Optional<RefusalItem> ofCode(@Nullable String code) {
        for (var item : values()) {
            if (item.code.equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
