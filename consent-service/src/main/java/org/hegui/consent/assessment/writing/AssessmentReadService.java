package org.hegui.consent.assessment.writing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.Assessment;
import org.hegui.consent.assessment.AssessmentLookup;
import org.hegui.consent.assessment.AssessmentRepository;
import org.hegui.consent.assessment.AssessmentVersion;
import org.hegui.consent.assessment.AssessmentVersionRepository;
import org.hegui.consent.assessment.WrittenAssessment;
import org.hegui.consent.assessment.scope.AssessmentPurpose;
import org.hegui.consent.assessment.scope.AssessmentPurposeRepository;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** Shows assessments. */
@ApplicationScoped
class AssessmentReadService {

    private final AssessmentRepository assessments;
    private final AssessmentVersionRepository versions;
    private final AssessmentPurposeRepository purposes;
    private final AssessmentLookup lookup;

    AssessmentReadService(
            AssessmentRepository assessments,
            AssessmentVersionRepository versions,
            AssessmentPurposeRepository purposes,
            AssessmentLookup lookup) {
        this.assessments = assessments;
        this.versions = versions;
        this.purposes = purposes;
        this.lookup = lookup;
    }

    @WithSession
    Uni<WrittenAssessment> get(UUID id) {
        return lookup.existing(id)
                .chain(assessment -> lookup.newest(assessment).chain(version -> lookup.written(assessment, version)));
    }

    @WithSession
    Uni<WrittenAssessment> get(UUID id, int number) {
        return lookup.existing(id)
                .chain(assessment -> lookup.version(id, number).chain(version -> lookup.written(assessment, version)));
    }

    /** Each as its newest version says. */
    @WithSession
    Uni<Page<WrittenAssessment>> list(PageRequest page) {
        return assessments
                .list(lookup.handler(), page)
                .chain(found -> versions.newest(
                                lookup.handler(),
                                found.stream().map(Assessment::id).toList())
                        .chain(newest -> written(found, newest))
                        .map(written -> inOrder(found, written))
                        .map(written -> Page.of(
                                written, page.limit(), one -> one.assessment().id())));
    }

    @WithSession
    Uni<Page<WrittenAssessment>> versions(UUID id, PageRequest page) {
        return lookup.existing(id)
                .chain(assessment -> versions.list(lookup.handler(), id, page)
                        .chain(found -> written(List.of(assessment), found))
                        .map(written -> Page.of(
                                written, page.limit(), one -> one.version().id())));
    }

    private Uni<List<WrittenAssessment>> written(Collection<Assessment> found, List<AssessmentVersion> theirs) {
        var byId = found.stream().collect(Collectors.toMap(Assessment::id, Function.identity()));
        return purposes.of(
                        lookup.handler(),
                        theirs.stream().map(AssessmentVersion::id).toList())
                .map(all -> theirs.stream()
                        .map(version -> written(byId.get(version.assessmentId()), version, all))
                        .toList());
    }

    private static WrittenAssessment written(
            Assessment assessment, AssessmentVersion version, List<AssessmentPurpose> all) {
        var own = all.stream()
                .filter(assessed -> assessed.assessmentVersionId().equals(version.id()))
                .toList();
        return new WrittenAssessment(assessment, version, own);
    }

    private static List<WrittenAssessment> inOrder(List<Assessment> found, List<WrittenAssessment> written) {
        var byId = written.stream()
                .collect(Collectors.toMap(one -> one.assessment().id(), Function.identity()));
        return found.stream().map(assessment -> byId.get(assessment.id())).toList();
    }
}
