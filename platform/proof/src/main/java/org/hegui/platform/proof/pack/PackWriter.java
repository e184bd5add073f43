package org.hegui.platform.proof.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.hegui.platform.proof.note.NoteSigner;

/**
 * Writes an evidence pack while its entries are being read, in memory that doesn't grow with them. Only
 * {@link #finish()} makes a pack of it: what is closed before is no ZIP that verifies.
 */
public final class PackWriter implements Closeable {

    /**
     * Begins a pack.
     *
     * @param out where it goes; closed with the writer
     * @param head what is known of it
     * @param signers the ledger's keys in use, which sign the manifest
     */
    public PackWriter(OutputStream out, PackHead head, List<? extends NoteSigner> signers) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes the next entry.
     *
     * @throws IllegalArgumentException when its index isn't above that of the one before
     */
    public void entry(PackEntry entry) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes the summaries and the signed manifest; the number of entries. */
    public long finish() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
