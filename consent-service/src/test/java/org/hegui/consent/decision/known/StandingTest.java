package org.hegui.consent.decision.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.newVersion;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.purposeId;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** The row that decisions read is what the history comes to, in whatever order the history was written. */
@QuarkusTest
@WithServiceResources
class StandingTest {

    private static final int HISTORIES = 60;

    private String code;
    private UUID purpose;
    private UUID notice;

    @BeforeEach
    void aPurpose() {
        code = activePurpose("CONSENT");
        purpose = purposeId(code);
        notice = UUID.fromString(
                API.get(pipo(), "/purposes/" + purpose).then().extract().path("noticeId"));
    }

    @Test
    void whatIsKeptIsWhatTheHistoryLeavesToSay() throws SQLException {
        var epochs = epochs();
        var random = new Random(20261130);
        for (var i = 0; i < HISTORIES; i++) {
            // Given
            var person = UUID.randomUUID();
            var history = SaidRecord.history(random, epochs);
            var written = new ArrayList<>(history);
            Collections.shuffle(written, random);
            // When
            for (var record : SaidRecord.grantsFirst(written)) {
                record.insert(person, purpose, notice);
            }
            // Then
            assertThat(kept(person)).as("history %d: %s", i, history).isEqualTo(SaidRecord.remaining(history));
        }
    }

    @Test
    void aHistoryThatIsWrittenAtOnceIsKeptTheSame() throws SQLException {
        var epochs = epochs();
        var random = new Random(7);
        // Given
        var people = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var histories =
                people.stream().map(_ -> SaidRecord.history(random, epochs)).toList();
        // When
        SaidRecord.insertAll(people, histories, purpose, notice);
        // Then
        for (var i = 0; i < people.size(); i++) {
            assertThat(kept(people.get(i))).isEqualTo(SaidRecord.remaining(histories.get(i)));
        }
    }

    @Test
    void whatThePurposeSaysNowIsItsActiveVersion() throws SQLException {
        var line = "select version from purpose_now where code = ?";
        epochs();
        assertThat(Database.texts(line, code))
                .containsExactly(Database.texts(
                                "select version_line(v) from purpose_version v"
                                        + " join purpose p on p.active_version_id = v.id where p.code = ?",
                                code)
                        .getFirst());
        API.change(pipo(), "/purposes/" + purpose + "/retirement").then().statusCode(200);
        assertThat(Database.texts(line, code)).containsExactly("");
    }

    /** The versions of the purpose by epoch: the first, and one whose method is another. */
    private List<UUID> epochs() throws SQLException {
        var changed = contents(purpose);
        changed.put("method", "read by a machine");
        newVersion(purpose, changed);
        var versions =
                Database.texts("select id from purpose_version where purpose_id = ? order by consent_epoch", purpose);
        return versions.stream().map(UUID::fromString).toList();
    }

    private static List<UUID> kept(UUID person) throws SQLException {
        return Trail.read(Database.texts("select trail from standing where subject_id = ?", person)
                        .getFirst())
                .stream()
                .map(TrailEntry::consentId)
                .toList();
    }
}
