package org.hegui.platform.proof.note;

/**
 * A signature line of a note.
 *
 * @param name name of the key
 * @param keyId four bytes that say which key of this name
 * @param signature the signature; 64 bytes when it is Ed25519
 */
public record NoteSignature(String name, byte[] keyId, byte[] signature) {}
