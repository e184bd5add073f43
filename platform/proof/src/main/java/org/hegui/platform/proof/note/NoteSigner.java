package org.hegui.platform.proof.note;

/** Signs notes with one Ed25519 key. The key may be held elsewhere: only the signature comes back. */
public interface NoteSigner {

    /** The key as others verify with it: its name, its id and the public key. */
    NoteVerifier verifier();

    /** The 64 bytes of the Ed25519 signature (RFC 8032) of these bytes. */
    byte[] sign(byte[] text);
}
