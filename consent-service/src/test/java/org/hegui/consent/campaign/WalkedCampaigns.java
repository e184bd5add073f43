package org.hegui.consent.campaign;

import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.campaign.GivenCampaigns.checked;
import static org.hegui.consent.campaign.GivenCampaigns.cleared;
import static org.hegui.consent.campaign.GivenCampaigns.draft;
import static org.hegui.consent.campaign.GivenCampaigns.marketer;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hegui.platform.proof.Sha256;
import org.hegui.platform.testkit.walk.WalkedService;

/** What the walks need of campaigns and price checks. */
public final class WalkedCampaigns {

    private static final Map<String, Object> PEOPLE = Map.of("subjectIds", List.of(UUID.randomUUID()));

    /** The campaign that was made last: it is written anew under its own code. */
    private static Map<String, Object> campaign = Map.of();

    /** The hash of the pack that was made last. */
    private static String packHash = "ab".repeat(32);

    private WalkedCampaigns() {}

    /** Adds the fixtures to those of the service. */
    public static WalkedService addTo(WalkedService service) {
        return service.existing("/campaigns/{id}", () -> draft(newCampaign()))
                .existing("/campaigns/{id}/clearance", () -> checked(newCampaign()))
                .existing("/campaigns/{id}/start", () -> cleared(newCampaign()))
                .existing("/campaigns/{id}/sends", GivenCampaigns::sent)
                .existing("/campaigns/{id}/proof-pack", GivenCampaigns::sent)
                .existing("/campaigns/{id}/handover", WalkedCampaigns::exported)
                .existing("/price-checks/{id}", () -> API.create(marketer(), "/price-checks", prices()))
                .bodyNamingOwn("createCampaign", WalkedCampaigns::newCampaign)
                .bodyNamingOwn("reviseCampaign", () -> campaign)
                .body("askClearance", () -> Map.of("approver", "COUNSEL"))
                .body("addAudience", () -> PEOPLE)
                .body("askSends", () -> PEOPLE)
                .body("recordHandover", () -> Map.of("carrier", "sample", "packHash", packHash))
                .body("checkPrices", WalkedCampaigns::prices)
                .unwalked("addAudienceLines", "reads lines and no JSON; see AudienceResourceTest");
    }

    private static UUID exported() {
        var id = GivenCampaigns.sent();
        var pack = API.get(marketer(), "/campaigns/" + id + "/proof-pack").asByteArray();
        packHash = HexFormat.of().formatHex(Sha256.of(pack));
        return id;
    }

    private static Map<String, Object> newCampaign() {
        campaign = GivenCampaigns.campaign(activePurpose("CONSENT"));
        return campaign;
    }

    private static Map<String, Object> prices() {
        return Map.of("product", "A", "sameConditions", true, "priceA", 99, "priceB", 99, "consumerKnows", true);
    }
}
