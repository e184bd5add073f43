package org.hegui.consent.campaign.proof.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.proof.MadePackService;
import org.hegui.platform.evidence.proof.CheckpointResponse;
import org.hegui.platform.evidence.proof.ProofService;
import org.hegui.platform.evidence.proof.ProvenEntry;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.proof.Sha256;
import org.hegui.statute.marketing.SmsProofRule;

/** Makes packs on a worker thread: a thousand recipients are in memory at a time, and the file lies on the disk. */
@ApplicationScoped
class ProofPacks {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final UUID FIRST = new UUID(0, 0);

    private final ProofPackService packs;
    private final MadePackService made;
    private final ProofService proofs;
    private final HandlerScope scope;
    private final Law law;

    ProofPacks(ProofPackService packs, MadePackService made, ProofService proofs, HandlerScope scope, Law law) {
        this.packs = packs;
        this.made = made;
        this.proofs = proofs;
        this.scope = scope;
        this.law = law;
    }

    /**
     * The pack of what was allowed so far. Its hash is kept once the file is whole and before anybody reads of it: who holds a
     * pack finds it known, and a pack that could not be kept is given to nobody.
     *
     * @param actor who asks for it
     * @param campaign the campaign
     * @param size size of the checkpoint to which the proofs lead; the newest one when null
     */
    ProofPack make(Actor actor, UUID campaign, @Nullable Long size) {
        var head = await(actor.handler(), () -> packs.head(actor.handler(), campaign));
        var checkpoint = checkpoint(size);
        try {
            var path = Files.createTempFile("proof-pack", ".zip");
            try {
                var pack = written(path, head, checkpoint);
                await(
                        actor.handler(),
                        () -> made.keep(actor, campaign, HexFormat.of().formatHex(pack.sha256())));
                return pack;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProofPack written(Path path, PackHead head, @Nullable CheckpointResponse checkpoint) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(path), Sha256.digest())) {
            write(head, checkpoint, new PackFile(out, head.time()));
            return new ProofPack(path, out.getMessageDigest().digest());
        }
    }

    private void write(PackHead head, @Nullable CheckpointResponse checkpoint, PackFile zip) throws IOException {
        try (zip) {
            var writer = new PackWriter(head, new SmsProofRule(law.today()), zip);
            writer.begin(checkpoint);
            for (var notice : notices(head)) {
                writer.notice(notice);
            }
            zip.begin(PackWriter.RECIPIENTS);
            eachPage(head, page -> recipients(head, checkpoint, writer, page));
            zip.end(PackWriter.RECIPIENTS);
            zip.begin(PackWriter.INCOMPLETE);
            eachPage(head, page -> others(writer, page));
            zip.end(PackWriter.INCOMPLETE);
            writer.finish();
        }
    }

    private void recipients(
            PackHead head, @Nullable CheckpointResponse checkpoint, PackWriter writer, List<PackRow> page)
            throws IOException {
        var proven = proven(
                head, checkpoint, page.stream().filter(writer::isComplete).toList());
        for (var row : page) {
            writer.recipient(row, proven);
        }
    }

    private static void others(PackWriter writer, List<PackRow> page) throws IOException {
        for (var row : page) {
            writer.other(row);
        }
    }

    /** What is done with each page. */
    private interface PageWork {
        void with(List<PackRow> page) throws IOException;
    }

    private void eachPage(PackHead head, PageWork work) throws IOException {
        var after = FIRST;
        var more = head.last().isPresent();
        while (more) {
            var from = after;
            var page = await(
                    head.handler(),
                    () -> packs.page(
                            head.handler(),
                            head.campaign().id(),
                            from,
                            head.last().orElseThrow()));
            work.with(page);
            more = page.size() == ProofPackService.PAGE;
            after = page.isEmpty() ? after : page.getLast().sendId();
        }
    }

    private List<String> notices(PackHead head) {
        return head.last()
                .map(last -> await(
                        head.handler(),
                        () -> packs.notices(head.handler(), head.campaign().id(), last)))
                .orElse(List.of());
    }

    private Map<UUID, ProvenEntry> proven(PackHead head, @Nullable CheckpointResponse checkpoint, List<PackRow> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.of(row.sendId(), evidence(row)))
                .filter(Objects::nonNull)
                .toList();
        if (checkpoint == null || ids.isEmpty()) {
            return Map.of();
        }
        return proofs.proven(head.handler(), ids, checkpoint.size()).await().atMost(PATIENCE).stream()
                .collect(Collectors.toMap(ProvenEntry::id, Function.identity()));
    }

    private static @Nullable UUID evidence(PackRow row) {
        return row.consent() == null ? null : row.consent().evidenceId();
    }

    /** None while nothing is sealed; refused when one was asked for that isn't there. */
    private @Nullable CheckpointResponse checkpoint(@Nullable Long size) {
        try {
            return proofs.checkpoint(size).await().atMost(PATIENCE);
        } catch (Refusal e) {
            if (size == null) {
                return null;
            }
            throw e;
        }
    }

    private <T> T await(String handler, Supplier<Uni<T>> work) {
        return scope.of(handler, work).await().atMost(PATIENCE);
    }
}
