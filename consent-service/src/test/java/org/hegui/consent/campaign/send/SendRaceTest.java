package org.hegui.consent.campaign.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.campaign.GivenCampaigns.agreed;
import static org.hegui.consent.campaign.GivenCampaigns.campaign;
import static org.hegui.consent.campaign.GivenCampaigns.running;
import static org.hegui.consent.campaign.GivenCampaigns.send;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

/** A message and a refusal of the same moment: the one that is written down first comes first. */
@QuarkusTest
@WithServiceResources
@Applies({"PIPL-15", "AD-43"})
class SendRaceTest {

    private static final int PEOPLE = 60;
    private static final int SENDERS = 3;

    /** Both instants are taken while the person is held, so that their order is that of the commits. */
    private static final String SENT_AFTER_WITHDRAWAL = """
            select s.subject_id from campaign_send s
            join evidence_entry e on e.id = s.id
            join consent w on w.subject_id = s.subject_id and w.status = 'WITHDRAWN'
            where s.campaign_id = ? and e.recorded_at > w.said_at""";

    private static final String SENT_AFTER_OPT_OUT = """
            select s.subject_id from campaign_send s
            join evidence_entry e on e.id = s.id
            join suppression o on o.subject_id = s.subject_id
            where s.campaign_id = ? and e.recorded_at > o.created_at""";

    private String purpose;

    @BeforeEach
    void prepare() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void noMessageIsRecordedAfterAWithdrawalOrAnOptOut() throws Exception {
        var id = running(campaign(purpose));
        var grants = new LinkedHashMap<UUID, UUID>();
        for (var i = 0; i < PEOPLE; i++) {
            var person = UUID.randomUUID();
            grants.put(person, API.create(staff(), "/consents", consent(person, purpose, "GRANTED")));
        }
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var senders = new ArrayList<CompletableFuture<Void>>();
            for (var i = 0; i < SENDERS; i++) {
                senders.add(CompletableFuture.runAsync(() -> sendUntil(over, id, grants.keySet()), threads));
            }
            refuseAll(grants);
            over.set(true);
            CompletableFuture.allOf(senders.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        }
        assertThat(Database.number("select count(distinct subject_id) from campaign_send where campaign_id = ?", id))
                .isPositive();
        assertThat(Database.texts(SENT_AFTER_WITHDRAWAL, id)).isEmpty();
        assertThat(Database.texts(SENT_AFTER_OPT_OUT, id)).isEmpty();
    }

    @Test
    void whoOptsOutAfterTheDecisionIsDecidedOnAnew() throws Exception {
        var id = running(campaign(purpose));
        var person = agreed(purpose);
        send(id, person).then().body("items[0].outcome", is("PERMIT"));
        try (var optOut = Database.asSuperuser();
                var statement =
                        optOut.prepareStatement("update person set opted_out = '[\"SMS\"]' where subject_id = ?");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            optOut.setAutoCommit(false);
            statement.setObject(1, person);
            assertThat(statement.executeUpdate()).isOne();
            var sent = CompletableFuture.supplyAsync(() -> send(id, person), threads);
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> sent.get(1, TimeUnit.SECONDS));
            optOut.commit();
            sent.get(10, TimeUnit.SECONDS)
                    .then()
                    .statusCode(200)
                    .body("items[0].outcome", is("DENY"))
                    .body("items[0].sendId", nullValue());
        }
        assertThat(sends(id)).isOne();
    }

    private static void sendUntil(AtomicBoolean over, UUID campaign, Iterable<UUID> people) {
        var order = new ArrayList<UUID>();
        people.forEach(order::add);
        while (!over.get()) {
            Collections.shuffle(order);
            send(campaign, order.subList(0, PEOPLE / 2).toArray(UUID[]::new))
                    .then()
                    .statusCode(200);
        }
    }

    /** Every other person withdraws, and the rest opt out of the channel. */
    private static void refuseAll(Map<UUID, UUID> grants) {
        var people = List.copyOf(grants.keySet());
        for (var i = 0; i < PEOPLE; i++) {
            var person = people.get(i);
            if (i % 2 == 0) {
                API.post(staff(), "/consents/" + grants.get(person) + "/withdrawal", Map.of("channel", "app"))
                        .then()
                        .statusCode(201);
            } else {
                var body = Map.of("channel", "SMS", "subjectId", person, "reason", "OPT_OUT", "source", "app");
                API.create(staff(), "/suppressions", body);
            }
        }
    }

    private static long sends(UUID campaign) throws SQLException {
        return Database.number("select count(*) from campaign_send where campaign_id = ?", campaign);
    }
}
