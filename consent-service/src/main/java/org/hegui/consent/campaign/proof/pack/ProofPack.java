package org.hegui.consent.campaign.proof.pack;

import java.nio.file.Path;

/**
 * A pack that was made.
 *
 * @param file where it lies until it is sent
 * @param sha256 its hash
 */
record ProofPack(Path file, byte[] sha256) {}
