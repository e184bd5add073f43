package org.hegui.local.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One customer's story through all five services (a to f), each step a real call whose answer is checked. Must be told
 * in order; each telling uses codes of its own, so that it can be told again on the same data.
 */
public final class Story {
    private static final String PIPO = "pipo-a";
    private static final String COUNSEL = "counsel-a";
    private static final String STAFF = "staff-a";
    private static final List<String> DELIVERY = List.of("fullName", "mobile", "postalAddress");

    private final Caller caller;
    private final Logins logins;
    private final Narrator narrator;
    private final String suffix;
    private final Officer officer;
    private final Person person;
    private final String marketing;
    private final String ordering;
    private String subjectId = "";
    private String customer = "";
    private String grantId = "";

    /** A story told to {@code narrator}; {@code suffix} makes its codes unique. */
    public Story(Caller caller, Logins logins, Narrator narrator, String suffix) {
        this.caller = caller;
        this.logins = logins;
        this.narrator = narrator;
        this.suffix = suffix;
        this.person = Person.invented(suffix);
        this.marketing = "marketing-sms-" + suffix;
        this.ordering = "order-fulfilment-" + suffix;
        this.officer = new Officer(caller, narrator, suffix, marketing, ordering);
    }

    /** (a) A notice is published and two purposes are activated; "legitimate interest" is refused. */
    public void purposes() {
        narrator.step("a", "The privacy officer publishes a notice and activates two purposes.");
        officer.preparePurposes();
    }

    /** (b) Staff create the customer; gives the id under which the suite knows them. */
    public String createCustomer() {
        narrator.step("b", "Staff create a customer.");
        var created = post(STAFF, "/customer/v1/customers", Bodies.customer(ordering, person))
                .answers(201);
        subjectId = told(created, "created, every field encrypted").id();
        customer = logins.create("customer-" + suffix, subjectId);
        narrator.saw("The web shop links the customer's log-in to " + subjectId + ".");
        return subjectId;
    }

    /** (c) The customer grants; marketing is permitted and staff read the profile for it. */
    public void grant() {
        narrator.step("c", "The customer agrees to marketing by SMS.");
        grantId = told(
                        post(customer, "/consent/v1/consents", Bodies.grant(subjectId, marketing))
                                .answers(201),
                        "GRANTED")
                .id();
        told(decide("MARKET", marketing).says("/outcome", "PERMIT").cites("AD-43"), "PERMIT");
        told(
                read(marketing, "MARKET").answers(200).says("/fields/mobile/value", "+86" + person.mobile()),
                "mobile shown");
    }

    /** (d) The customer withdraws; marketing stops at once and ordering goes on. */
    public void withdraw() {
        narrator.step("d", "The customer withdraws.");
        var withdrawal = post(customer, "/consent/v1/consents/" + grantId + "/withdrawal", Map.of("channel", "app"));
        told(withdrawal.answers(201).says("/status", "WITHDRAWN"), "WITHDRAWN");
        told(decide("MARKET", marketing).says("/outcome", "DENY").cites("PIPL-15"), "DENY");
        told(read(marketing, "MARKET").answers(403).cites("PIPL-15"), "refused");
        told(decide("USE", ordering).says("/outcome", "PERMIT").cites("PIPL-16"), "PERMIT");
        told(
                read(ordering, "USE").answers(200).says("/fields/postalAddress/value", person.postalAddress()),
                "address shown");
    }

    /** (e) A transfer abroad gets its route; nobody's data go before counsel and privacy officer approved it. */
    public void transfer() {
        narrator.step("e", "Orders are to be delivered by a recipient in Singapore.");
        var recipient = told(
                        post(PIPO, "/transfer/v1/recipients", Bodies.recipient())
                                .answers(201),
                        "registered")
                .id();
        officer.tellOf(recipient);
        var sensitive = Bodies.transfer(recipient, ordering, List.of("fullName", "gpsPoint"), 1);
        told(
                post(STAFF, "/transfer/v1/transfers", sensitive).says("/route", "STANDARD_CONTRACT_OR_CERTIFICATION"),
                "route: standard contract or certification");
        var transfer = told(
                        post(STAFF, "/transfer/v1/transfers", Bodies.transfer(recipient, ordering, DELIVERY, 0))
                                .says("/route", "NO_MECHANISM"),
                        "route: no mechanism")
                .id();
        told(check(transfer).says("/outcome", "DENY"), "DENY, not approved");
        approve("/transfer/v1/transfers/" + transfer);
        told(check(transfer).says("/outcome", "ASK_COUNSEL").cites("PIPL-39"), "no separate consent");
        var consent = Bodies.separateGrant(subjectId, ordering, recipient);
        told(post(customer, "/consent/v1/consents", consent).answers(201), "GRANTED");
        told(check(transfer).says("/outcome", "PERMIT").says("/permittedSubjects/0", subjectId), "PERMIT");
    }

    /** (f) An incident grows to a million people, and its clock starts; infrastructure has a shorter one. */
    public void incident() {
        narrator.step("f", "An incident is discovered, and grows.");
        var discovered = Instant.now().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.SECONDS);
        var incident = told(
                post(PIPO, "/breach/v1/incidents", Bodies.incident(reference("INC"), discovered, 900_000, false))
                        .says("/grade/code", "GENERAL"),
                "一般 general");
        new Clocks(obligations(incident.id())).noneFixed();
        var grown = post(PIPO, "/breach/v1/incidents/" + incident.id() + "/facts", Bodies.facts(1_000_000, false));
        told(grown.says("/grade/code", "RELATIVELY_LARGE"), "较大 relatively large");
        narrator.saw(new Clocks(obligations(incident.id())).due("PROVINCIAL_CAC", discovered, 4));
        var infrastructure = Bodies.incident(reference("CII"), discovered, 1_000_000, true);
        var second = told(
                post(PIPO, "/breach/v1/incidents", infrastructure).says("/grade/code", "RELATIVELY_LARGE"),
                "较大, critical infrastructure");
        narrator.saw(new Clocks(obligations(second.id())).due("PROTECTION_DEPARTMENT", discovered, 1));
    }

    private String reference(String prefix) {
        return prefix + "-" + suffix.toUpperCase(Locale.ROOT);
    }

    private void approve(String transfer) {
        var sections = Map.of(
                "lawfulness", "needed to deliver", "impact", "low", "measures", "encrypted in transit and at rest");
        told(change(PIPO, transfer + "/assessment", sections).says("/state", "ASSESSED"), "ASSESSED");
        var submitted = told(change(STAFF, transfer + "/submission", null).says("/state", "IN_REVIEW"), "IN_REVIEW");
        var review = "/transfer/v1/reviews/" + submitted.text("/reviewId");
        var byCounsel = Map.of("decision", "APPROVE", "as", "COUNSEL", "reasons", "contract reviewed");
        told(post(COUNSEL, review + "/decisions", byCounsel).says("/state", "OPEN"), "one of two approvals");
        var byPipo = Map.of("decision", "APPROVE", "as", "PIPO", "reasons", "assessment holds");
        told(post(PIPO, review + "/decisions", byPipo).says("/state", "APPROVED"), "both approvals");
        told(caller.get(STAFF, transfer).says("/state", "EFFECTIVE"), "EFFECTIVE");
    }

    private Exchange decide(String act, String purpose) {
        return post(STAFF, "/consent/v1/decisions", Bodies.question(subjectId, act, purpose))
                .answers(200);
    }

    private Exchange read(String purpose, String act) {
        return caller.get(STAFF, "/customer/v1/customers/" + subjectId + "?purpose=" + purpose + "&act=" + act);
    }

    private Exchange check(String transfer) {
        var people = Map.of(
                "transferId", transfer,
                "subjectIds", List.of(subjectId),
                "categories", DELIVERY);
        return post(STAFF, "/transfer/v1/checks", people).answers(200);
    }

    private Exchange obligations(String incident) {
        var listed = caller.get(PIPO, "/breach/v1/incidents/" + incident + "/obligations")
                .answers(200);
        return told(listed, listed.answer().path("items").size() + " obligations");
    }

    private Exchange post(String user, String path, Object body) {
        return caller.post(user, path, body);
    }

    private Exchange change(String user, String path, Object body) {
        return caller.change(user, path, body);
    }

    private Exchange told(Exchange exchange, String outcome) {
        narrator.answered(exchange, outcome);
        return exchange;
    }
}
