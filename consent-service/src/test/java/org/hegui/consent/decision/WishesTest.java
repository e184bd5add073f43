package org.hegui.consent.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.GivenPeople.aged;
import static org.hegui.consent.GivenPeople.failing;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

/** What a person is and chose stands above what they consented to. */
@QuarkusTest
@WithServiceResources
class WishesTest {

    private final UUID customer = aged("ADULT");

    @Test
    @Applies("CPL-29")
    void aRefusedChannelIsRespectedAndOthersStayOpen() throws SQLException {
        var purpose = agreed();
        Asking.chose(customer, "opted_out", "[\"SMS\"]");
        ask("MARKET", purpose)
                .with("channel", "SMS")
                .answer()
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItems("CPL-29", "CPR-24"));
        ask("MARKET", purpose).with("channel", "EMAIL").answer().body("outcome", is("PERMIT"));
        ask("USE", purpose).answer().body("outcome", is("PERMIT"));
    }

    @Test
    @Applies("CPL-29")
    void whoNamesNoChannelIsAskedForItAsSoonAsOneIsRefused() throws SQLException {
        var purpose = agreed();
        ask("MARKET", purpose).answer().body("outcome", is("PERMIT"));
        Asking.chose(customer, "opted_out", "[\"SMS\"]");
        ask("MARKET", purpose)
                .answer()
                .body("outcome", is("DENY"))
                .body("reasons.rule", contains("CPL-29"))
                .body("reasons[0].en", containsString("Say through which one the message goes and ask again."))
                .body("reasons[0].zh", containsString("请写明通过哪个渠道发送后再查询"));
    }

    @Test
    @Applies({"PIPL-24", "ALG-17", "NDSR-42"})
    void withPersonalisationOffAYesIsNotPersonal() throws SQLException {
        var purpose = agreed();
        ask("MARKET", purpose).answer().body("obligations", empty());
        Asking.chose(customer, "personalisation_off", true);
        ask("MARKET", purpose)
                .answer()
                .body("outcome", is("PERMIT"))
                .body("obligations.kind", contains("NOT_PERSONALISED"))
                .body("obligations.rule", contains("PIPL-24"));
        ask("AUTOMATED_DECISION", purpose)
                .answer()
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItems("PIPL-24", "NDSR-42", "ALG-17"));
    }

    @Test
    @Applies("PIPL-24")
    void whoRefusedProgramsIsNotDecidedByOne() throws SQLException {
        var purpose = agreed();
        Asking.chose(customer, "automated_refused", true);
        ask("AUTOMATED_DECISION", purpose)
                .answer()
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItem("PIPL-24"));
        ask("USE", purpose).answer().body("outcome", is("PERMIT"));
    }

    @Test
    @Applies("MIN-36")
    void aMinorsFieldsAreLogged() {
        var teen = aged("TEEN");
        var purpose = activePurpose("CONTRACT");
        Asking.about(teen, "USE", purpose)
                .answer()
                .body("outcome", is("PERMIT"))
                .body("obligations.kind", contains("LOG"))
                .body("obligations[0].fields", contains("fullName", "mobile"))
                .body("obligations[0].rule", is("MIN-36"));
    }

    @Test
    @Applies("PIPL-31")
    void aChildNeedsTheGuardian() {
        Asking.about(aged("CHILD"), "USE", activePurpose("CONSENT"))
                .answer()
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItem("PIPL-31"));
    }

    @Test
    void nothingIsDecidedWhileNobodyTellsTheAge() {
        var purpose = activePurpose("CONTRACT");
        var question = Asking.about(failing("down"), "USE", purpose).body();
        assertProblem(API.post(staff(), "/decisions", question), 503, "peer-unavailable")
                .body("detail", containsString("customer-service"));
    }

    private Asking ask(String act, String purpose) {
        return Asking.about(customer, act, purpose);
    }

    private String agreed() {
        var purpose = activePurpose("CONSENT");
        API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        return purpose;
    }
}
