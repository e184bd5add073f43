package org.hegui.platform.vault;

/** The vault cannot do what it must; its message names no subject and no value. */
public class VaultFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The vault cannot do this, for this cause. */
    public VaultFailure(String what, Throwable cause) {
        super("The vault " + what, cause);
    }
}
