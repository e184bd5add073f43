package org.hegui.platform.evidence.ledger.fault;

/** What can be wrong with a ledger to which something was done behind the service's back. */
public enum Fault {
    /** The row of an entry or of its leaf is gone. */
    DELETED("条目或其在树中的位置已被删除。", "The entry, or its place in the tree, was deleted."),

    /** The text differs from what was sealed. */
    CHANGED("条目内容与封存时不同。", "The entry reads otherwise than when it was sealed."),

    /** The leaf isn't the one that the service wrote at its place. */
    REORDERED("该位置上的条目不是封存时的条目。", "Another entry stands at this place than the one that was sealed there."),

    /** The mark of the entry isn't the service's. */
    FORGED("该条目不是由本服务写入的。", "The entry was not written by the service."),

    /** The columns and the text of an entry differ. */
    MISFILED("用于检索条目的列与条目内容不一致。", "The columns by which the entry is found don't say what its text says."),

    /** The entry has no leaf, and none is coming. */
    NOT_QUEUED("条目既未封存，也不在待封存队列中。", "The entry is neither sealed nor waiting to be."),

    /** The entry has its leaf, and somebody put it into the queue once more. */
    QUEUED_TWICE("条目已经封存，却又被放入待封存队列。", "The entry is sealed, and was put into the queue to be sealed once more."),

    /** A stored hash, or the number of them, is wrong. */
    TREE_CHANGED("树中保存的哈希与其叶子不符。", "A stored hash of the tree is not that of the leaves below it."),

    /** A checkpoint isn't what was signed, or is of another tree. */
    CHECKPOINT_CHANGED("检查点与树不符，或不是由账本密钥签署。", "A checkpoint is not of this tree, or no key of the ledger signed it."),

    /** A checkpoint that was there is gone, or has another root: the end was cut off, or the tree was made anew. */
    ROLLED_BACK(
            "曾经存在的检查点已不存在或已改变：账本被截短、恢复到较早状态或被重建。",
            "A checkpoint that was there is gone or is another: the ledger was cut off, put back or made anew.");

    private final String zh;
    private final String en;

    Fault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is wrong, in simplified Chinese. */
    public String zh() {
        return zh;
    }

    /** What is wrong, in English. */
    public String en() {
        return en;
    }
}
