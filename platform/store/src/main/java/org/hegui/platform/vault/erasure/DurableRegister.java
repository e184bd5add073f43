package org.hegui.platform.vault.erasure;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

import org.hegui.platform.vault.Blocking;
import org.hegui.platform.vault.ErasureRegister;
import org.hegui.platform.vault.SubjectKey;
import org.hegui.platform.vault.VaultConfig;

/** The register in its file, and what this replica still has to settle in it. */
@Singleton
class DurableRegister implements ErasureRegister {

    private final RegisterFile file;

    /** Erasures that this replica began; only it knows that their transactions are not lost by a restore. */
    private final Set<SubjectKey.Key> own = ConcurrentHashMap.newKeySet();

    DurableRegister(VaultConfig config) {
        this.file = new RegisterFile(config.erasureRegister()
                .orElseThrow(() -> new IllegalStateException("Set hegui.vault.erasure-register to a file on a volume"
                        + " that is not restored with the database: without it a backup brings the erased back.")));
    }

    @Override
    public Uni<Void> intend(SubjectKey.Key key, Instant at) {
        return append(List.of(new RegisterLine(key, RegisterLine.State.INTENDED, at)))
                .invoke(() -> own.add(key));
    }

    Uni<Void> append(List<RegisterLine> lines) {
        return lines.isEmpty()
                ? Uni.createFrom().voidItem()
                : Blocking.run(() -> {
                    file.append(lines);
                    return null;
                });
    }

    Uni<Map<SubjectKey.Key, RegisterLine>> read() {
        return Blocking.run(file::read);
    }

    /** Fails when the file cannot be appended to. */
    void probe() throws IOException {
        file.append(List.of());
    }

    boolean isOwn(SubjectKey.Key key) {
        return own.contains(key);
    }

    void settled(SubjectKey.Key key) {
        own.remove(key);
    }
}
