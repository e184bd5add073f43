package org.hegui.consent.purpose.writing;

import static org.hegui.consent.ConsentProblem.PURPOSE_CODE_TAKEN;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

import org.hegui.consent.purpose.CurrentPurpose;
import org.hegui.consent.purpose.Purpose;
import org.hegui.consent.purpose.PurposeLookup;
import org.hegui.consent.purpose.PurposeRecords;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.PurposeVersionRepository;
import org.hegui.consent.purpose.PurposeVersionStatus;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;

/** Describes purposes and retires them. */
@ApplicationScoped
class PurposeService {

    private final PurposeRepository purposes;
    private final PurposeVersionRepository versions;
    private final PurposeLookup lookup;
    private final LawfulContents lawful;
    private final PurposeRecords records;
    private final Clock clock;

    PurposeService(
            PurposeRepository purposes,
            PurposeVersionRepository versions,
            PurposeLookup lookup,
            LawfulContents lawful,
            PurposeRecords records,
            Clock clock) {
        this.purposes = purposes;
        this.versions = versions;
        this.lookup = lookup;
        this.lawful = lawful;
        this.records = records;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CurrentPurpose> create(CreatePurposeRequest request) {
        var contents = lawful.of(request.contents());
        return lookup.notice(contents.noticeId())
                .map(_ -> new Purpose(lookup.handler(), request.code(), clock.instant()))
                .chain(purposes::persistAndFlush)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new Refusal(PURPOSE_CODE_TAKEN, "Choose another code, or use the purpose that has it."))
                .chain(purpose -> versions.persist(new PurposeVersion(purpose, 1, contents, clock.instant()))
                        .map(version -> new CurrentPurpose(purpose, version)))
                .call(records::created);
    }

    /** From its commit on nothing relies on the purpose; a version that is being written is given up. */
    @WithTransaction
    Uni<CurrentPurpose> retire(UUID id, IfMatch ifMatch) {
        return lookup.locked(id)
                .invoke(purpose -> ifMatch.require(purpose.lockVersion()))
                .call(this::endVersions)
                .invoke(purpose -> purpose.retire(clock.instant()))
                .call(purposes::flush)
                .chain(purpose -> lookup.current(purpose.id()))
                .call(records::retired);
    }

    /** A version that was never relied on stays as it was: it shows what the purpose would have been. */
    private Uni<Void> endVersions(Purpose purpose) {
        return versions.live(lookup.handler(), purpose.id())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .invoke(version -> end(purpose, version))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private void end(Purpose purpose, PurposeVersion version) {
        if (version.status() == PurposeVersionStatus.ACTIVE) {
            version.supersede(clock.instant());
        } else if (purpose.isActive()) {
            version.discard(clock.instant());
        }
    }

    @WithSession
    Uni<CurrentPurpose> get(UUID id) {
        return lookup.current(id);
    }

    @WithSession
    Uni<Page<CurrentPurpose>> list(PageRequest page) {
        return purposes.list(lookup.handler(), page).map(found -> Page.of(found, page.limit(), CurrentPurpose::id));
    }
}
