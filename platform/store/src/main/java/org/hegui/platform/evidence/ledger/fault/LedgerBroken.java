package org.hegui.platform.evidence.ledger.fault;

/** The stored tree isn't what was signed: nothing may be built on it, and an audit must look at it. */
public class LedgerBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /** Says what isn't right with the tree, without anybody's data. */
    public LedgerBroken(String what) {
        this(Fault.TREE_CHANGED, what);
    }

    /** What is wrong, as a code and in words. */
    public LedgerBroken(Fault fault, String what) {
        super("The stored tree of the ledger is broken: " + what, null, false, false);
        this.fault = fault;
    }

    /** What kind of thing isn't right. */
    public Fault fault() {
        return fault;
    }
}
