package org.hegui.consent.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.consent.purpose.SampleContents.ordinary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.hegui.platform.problem.Refusal;

/** Which moves a version may make, and what stands for its contents. */
class PurposeVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void theHashFollowsWhatIsToBeAssessedInWhateverOrder() {
        var hash = ordinary().build().hash();
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        assertThat(ordinary().noticeId(UUID.randomUUID()).build().hash()).isEqualTo(hash);
        assertThat(ordinary().justification("other").build().hash()).isNotEqualTo(hash);
        assertThat(ordinary().recipients(ids).build().hash())
                .isNotEqualTo(hash)
                .isEqualTo(ordinary().recipients(ids.reversed()).build().hash());
    }

    @Test
    void aVersionIsWrittenThenReliedOnThenSuperseded() {
        var purpose = new Purpose("handler", "code", NOW);
        var version = new PurposeVersion(purpose, 1, ordinary().build(), NOW);
        version.change(ordinary().method("printed").build());
        assertThat(version.contents().method()).isEqualTo("printed");
        version.activate(3, NOW);
        assertThat(version.consentEpoch()).isEqualTo(3);
        assertThat(version.activatedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> version.change(ordinary().build())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> version.activate(4, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> version.discard(NOW)).isInstanceOf(Refusal.class);
        version.supersede(NOW.plusSeconds(1));
        assertThat(version.endedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void nothingHappensToARetiredPurpose() {
        var purpose = new Purpose("handler", "code", NOW);
        purpose.retire(NOW);
        assertThat(purpose.retiredAt()).isEqualTo(NOW);
        assertThatThrownBy(purpose::change).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> purpose.retire(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> purpose.activate(
                        new PurposeVersion(purpose, 1, ordinary().build(), NOW), NOW))
                .isInstanceOf(Refusal.class);
    }
}
