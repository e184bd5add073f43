package org.hegui.platform.evidence.ledger;

/** The stored tree isn't what its last checkpoint says: nothing may be built on it, and an audit must look at it. */
public class LedgerBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what isn't right, without anybody's data. */
    public LedgerBroken(String what) {
        super("The stored tree of the ledger is broken: " + what, null, false, false);
    }
}
