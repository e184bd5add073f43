package org.hegui.consent.purpose.writing;

import static org.hegui.consent.ConsentProblem.PURPOSE_DRAFT_EXISTS;
import static org.hegui.consent.ConsentProblem.PURPOSE_VERSION_IS_ONLY;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.purpose.CurrentPurpose;
import org.hegui.consent.purpose.Purpose;
import org.hegui.consent.purpose.PurposeLookup;
import org.hegui.consent.purpose.PurposeRecords;
import org.hegui.consent.purpose.PurposeStatus;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.PurposeVersionRepository;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;

/** Writes versions of purposes. */
@ApplicationScoped
class PurposeVersionService {

    private final PurposeVersionRepository versions;
    private final PurposeLookup lookup;
    private final LawfulContents lawful;
    private final PurposeRecords records;
    private final Clock clock;

    PurposeVersionService(
            PurposeVersionRepository versions,
            PurposeLookup lookup,
            LawfulContents lawful,
            PurposeRecords records,
            Clock clock) {
        this.versions = versions;
        this.lookup = lookup;
        this.lawful = lawful;
        this.records = records;
        this.clock = clock;
    }

    /** Drafts the next version; one at a time. */
    @WithTransaction
    Uni<PurposeVersion> draft(UUID purposeId, IfMatch ifMatch, PurposeVersionRequest request) {
        var contents = lawful.of(request);
        return lookup.locked(purposeId)
                .invoke(purpose -> ifMatch.require(purpose.lockVersion()))
                .invoke(Purpose::change)
                .call(() -> lookup.notice(contents.noticeId()))
                .call(() -> versions.draft(lookup.handler(), purposeId).invoke(PurposeVersionService::refuseSecond))
                .chain(purpose -> versions.countVersions(lookup.handler(), purposeId)
                        .map(count -> new PurposeVersion(purpose, count.intValue() + 1, contents, clock.instant()))
                        .chain(versions::persistAndFlush)
                        .call(version -> records.drafted(new CurrentPurpose(purpose, version))));
    }

    @WithTransaction
    Uni<PurposeVersion> change(UUID purposeId, int number, IfMatch ifMatch, PurposeVersionRequest request) {
        var contents = lawful.of(request);
        return lookup.locked(purposeId)
                .chain(purpose -> lookup.version(purposeId, number)
                        .invoke(version -> ifMatch.require(version.lockVersion()))
                        .call(() -> lookup.notice(contents.noticeId()))
                        .invoke(version -> version.change(contents))
                        .invoke(purpose::change)
                        .call(versions::flush)
                        .call(version -> records.redrafted(new CurrentPurpose(purpose, version))));
    }

    /** Gives a draft up. The first version can't be: retire the purpose instead. */
    @WithTransaction
    Uni<PurposeVersion> discard(UUID purposeId, int number, IfMatch ifMatch) {
        return lookup.locked(purposeId)
                .chain(purpose -> lookup.version(purposeId, number)
                        .invoke(version -> ifMatch.require(version.lockVersion()))
                        .invoke(version -> refuseOnly(purpose))
                        .invoke(version -> version.discard(clock.instant()))
                        .invoke(purpose::change)
                        .call(versions::flush)
                        .call(version -> records.discarded(new CurrentPurpose(purpose, version))));
    }

    @WithSession
    Uni<PurposeVersion> get(UUID purposeId, int number) {
        return lookup.version(purposeId, number);
    }

    @WithSession
    Uni<Page<PurposeVersion>> list(UUID purposeId, PageRequest page) {
        return lookup.current(purposeId)
                .chain(() -> versions.list(lookup.handler(), purposeId, page))
                .map(found -> Page.of(found, page.limit(), PurposeVersion::id));
    }

    private static void refuseSecond(@Nullable PurposeVersion draft) {
        if (draft != null) {
            throw new Refusal(
                    PURPOSE_DRAFT_EXISTS,
                    "Version " + draft.number() + " is being written; change, activate or discard that one.");
        }
    }

    private static void refuseOnly(Purpose purpose) {
        if (purpose.status() == PurposeStatus.DRAFT) {
            throw new Refusal(
                    PURPOSE_VERSION_IS_ONLY, "It is all that the purpose says; change it, or retire the purpose.");
        }
    }
}
