package org.hegui.transfer.peer;

/** The peer answered that it failed. */
class ConsentServiceFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
