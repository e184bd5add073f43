package org.hegui.platform.evidence.key;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How the ledger is sealed, by which keys, and where its checkpoints go. */
@ConfigMapping(prefix = "hegui.evidence")
public interface EvidenceConfig {

    /**
     * Tink JSON keyset of Ed25519 private keys. The primary one signs checkpoints; the public halves of all are shown, so
     * that what an older one signed still verifies. Mounted as a secret, readable by us only, and read again when it
     * changes: a new key is enabled in every replica before it becomes primary (ADR 009).
     */
    Optional<Path> keysetFile();

    /** Tink JSON keyset (MAC, HMAC-SHA-256) that marks each row as written by the service. Rotated in the same way. */
    Optional<Path> markKeysetFile();

    /** Name of the ledger in its checkpoints (C2SP tlog-checkpoint origin), and of its keys. Never changes. */
    String origin();

    /** Time between two looks for entries to be sealed. */
    @WithDefault("1s")
    Duration sealEvery();

    /** The most entries that one checkpoint adds. */
    @WithDefault("5000")
    @Min(1) int sealBatch();

    /** Time between two audits of the whole ledger. */
    @WithDefault("24h")
    Duration auditEvery();

    /** Time from the start of the service to its first audit. */
    @WithDefault("1h")
    Duration auditAfterStart();

    /** Where checkpoints are kept out of reach of whoever rules the database. */
    Anchor anchor();

    /** Where checkpoints are kept out of reach of whoever rules the database. */
    interface Anchor {

        /** Address to which the newest checkpoint is posted as text/plain; 2xx means that it is kept. */
        Optional<URI> url();

        /** File to which the newest checkpoint is appended. */
        Optional<Path> file();

        /** Time between two checkpoints that are handed out, at the least. */
        @WithDefault("1m")
        Duration every();
    }
}
