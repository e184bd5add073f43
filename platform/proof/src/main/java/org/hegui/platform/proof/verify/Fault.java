package org.hegui.platform.proof.verify;

/** What can be wrong with a pack. The names don't change: programs may rely on them. */
public enum Fault {
    BROKEN_ZIP("文件不是完整的 ZIP。", "The file isn't a whole ZIP."),
    MISSING_FILE("包内缺少文件。", "A file is missing from the pack."),
    UNEXPECTED_FILE("包内有清单以外的文件，或者文件重复。", "The pack has a file that isn't in its manifest, or has it twice."),
    TOO_LARGE("文件或者一行超过了上限。", "A file or a line is larger than a pack may have."),
    MALFORMED_FILE("文件格式不正确。", "The file isn't in the form that it should have."),
    CHANGED_FILE("文件与已签名的清单不符。", "The file isn't the one that the signed manifest names."),
    UNTRUSTED_SIGNATURE(
            "没有该日志受信任公钥的有效签名。如果该公钥已轮换，请同时给出旧公钥。",
            "No trusted key of this log has signed it. If the key has been rotated, give the older one too."),
    WRONG_CHECKPOINT(
            "检查点不属于清单所列的日志，或者次序不正确。",
            "The checkpoint is of another log than the manifest says, or stands in the wrong order."),
    INCONSISTENT_CHECKPOINTS(
            "检查点与前一检查点不一致：日志被改写过。", "The checkpoint doesn't continue the one before: the log was rewritten."),
    KEPT_CHECKPOINT_FOREIGN(
            "用于比对的检查点不属于该日志，或者没有受信任公钥的有效签名。",
            "The checkpoint to compare with isn't of this log, or no trusted key has signed it."),
    KEPT_CHECKPOINT_MISSING(
            "包内没有与所给检查点大小相同的检查点：请向该服务索取含有它的证据包（checkpoint=大小）。",
            "The pack has no checkpoint of the size of the one given: ask the service for a pack with it (checkpoint=SIZE)."),
    KEPT_CHECKPOINT_DIFFERS(
            "包内同样大小的检查点与所给的检查点不同：日志被改写过。",
            "The pack's checkpoint of that size is another than the one given: the log was rewritten."),
    ENTRY_MALFORMED("记录所在行的格式不正确。", "The line of the entry isn't in the form that it should have."),
    ENTRY_MISSING("缺少这条记录，或者它不在应在的位置。", "The entry is missing, or doesn't stand where it should."),
    ENTRY_UNEXPECTED("这条记录不在已签名的清单之内。", "The entry isn't among those that the signed manifest lists."),
    ENTRY_DOUBLED("这条记录重复出现。", "The entry is there twice."),
    ENTRY_OUT_OF_ORDER("这条记录的次序不正确。", "The entry stands behind a later one."),
    ENTRY_NOT_CANONICAL("记录不是规范 JSON（RFC 8785）。", "The entry isn't canonical JSON (RFC 8785)."),
    ENTRY_MISMATCH(
            "记录自身的编号或者处理者与所在行或者清单不符。", "The entry's own id or handler isn't that of its line or of the manifest."),
    ENTRY_OUT_OF_SCOPE("记录不在清单所列的范围之内。", "The entry isn't within the scope that the manifest states."),
    ENTRY_NOT_PROVEN(
            "记录或者它的证明被改动过：算不出检查点的根哈希。",
            "The entry or its proof was changed: they don't lead to the root of the checkpoint.");

    private final String zh;
    private final String en;

    Fault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** A sentence in Chinese. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
