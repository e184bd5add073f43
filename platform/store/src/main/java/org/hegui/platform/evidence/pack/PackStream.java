package org.hegui.platform.evidence.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

import jakarta.ws.rs.core.StreamingOutput;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.NoteSigner;
import org.hegui.platform.proof.pack.PackHead;
import org.hegui.platform.proof.pack.PackWriter;

/**
 * Writes a pack while it is read: a thousand entries are in memory at a time, and the next are only read when the receiver has
 * taken these. Runs on a worker thread.
 */
final class PackStream implements StreamingOutput {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PackService packs;
    private final NoteSigner signer;
    private final PackHead head;
    private final long size;

    PackStream(PackService packs, NoteSigner signer, PackHead head) {
        this.packs = packs;
        this.signer = signer;
        this.head = head;
        this.size = Checkpoint.parse(head.checkpoints().getLast().text()).size();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (var writer = new PackWriter(out, head, List.of(signer))) {
            var after = -1L;
            var last = false;
            while (!last) {
                var page = packs.page(head.handler(), head.scope(), after, size)
                        .await()
                        .atMost(PATIENCE);
                for (var entry : page.entries()) {
                    writer.entry(entry);
                    after = entry.index();
                }
                last = page.last();
            }
            writer.finish();
        }
    }
}
