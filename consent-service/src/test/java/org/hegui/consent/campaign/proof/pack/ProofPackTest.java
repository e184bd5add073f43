package org.hegui.consent.campaign.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.campaign.GivenCampaigns.agreed;
import static org.hegui.consent.campaign.GivenCampaigns.campaign;
import static org.hegui.consent.campaign.GivenCampaigns.draft;
import static org.hegui.consent.campaign.GivenCampaigns.marketer;
import static org.hegui.consent.campaign.GivenCampaigns.running;
import static org.hegui.consent.campaign.GivenCampaigns.send;
import static org.hegui.consent.campaign.GivenCampaigns.unproven;
import static org.hegui.consent.campaign.GivenCampaigns.with;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.Sha256;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.tree.InclusionProof;
import org.hegui.platform.proof.tree.TreeHash;
import org.hegui.platform.testkit.EvidenceAssert;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
class ProofPackTest {

    private String purpose;

    @BeforeEach
    void prepare() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    @Applies({"SMS-21", "PIPL-14", "PIPL-69"})
    void thePackProvesWhatEachRecipientAgreedTo() throws IOException {
        var id = running(campaign(purpose));
        var people = List.of(agreed(purpose), agreed(purpose));
        send(id, people.toArray(UUID[]::new)).then().statusCode(200);
        var files = sealed(id, 2);
        var manifest = CanonicalJson.read(text(files, "manifest.json"));
        assertThat(manifest.path("recipients").asInt()).isEqualTo(2);
        assertThat(manifest.path("incomplete").asInt()).isZero();
        assertThat(manifest.path("campaign").path("id").asText()).isEqualTo(id.toString());
        assertThat(manifest.path("clearance").path("approver").asText()).isEqualTo("handler-a-counsel");
        assertThat(manifest.path("commitment").path("zh").asText()).contains("示例零售");
        manifest.path("files")
                .properties()
                .forEach(file -> assertThat(HexFormat.of().formatHex(Sha256.of(files.get(file.getKey()))))
                        .isEqualTo(file.getValue().asText()));
        var recipients = lines(files, "recipients.ndjson");
        assertThat(recipients)
                .extracting(line -> line.path("subjectId").asText())
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(UUID::toString).toList());
        for (var recipient : recipients) {
            var said = recipient.path("consent");
            assertThat(said.path("said").asText()).isEqualTo("GRANTED");
            assertThat(said.path("language").asText()).isEqualTo("zh-CN");
            assertThat(said.path("channel").asText()).isEqualTo("app");
            var notice = CanonicalJson.read(text(files, said.path("textShown").asText()));
            assertThat(notice.path("hash").asText())
                    .isEqualTo(said.path("noticeHash").asText());
            assertThat(notice.path("zh").toString()).contains("示例");
            proves(recipient.path("sendProof"), text(files, "checkpoint.txt"));
        }
    }

    @Test
    void theSameSendsAndCheckpointMakeTheSamePack() throws IOException {
        var id = running(campaign(purpose));
        send(id, agreed(purpose)).then().statusCode(200);
        var size = checkpoint(text(sealed(id, 1), "checkpoint.txt")).size();
        var first = pack(id, "?checkpoint=" + size);
        assertThat(pack(id, "?checkpoint=" + size).asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(first.asByteArray())) + ":");
    }

    @Test
    void aRecipientWhoseProofLacksSomethingIsNotAmongTheOthers() throws IOException, SQLException {
        var body = with(campaign(purpose), "channel", "EMAIL");
        body.put("subject", Map.of("zh", "广告：会员日"));
        var id = running(body);
        var person = unproven(purpose);
        send(id, person).then().body("items[0].outcome", is("PERMIT"));
        var files = unzip(pack(id, "").asByteArray());
        assertThat(lines(files, "recipients.ndjson")).isEmpty();
        var missing = lines(files, "incomplete.ndjson").getFirst();
        assertThat(missing.path("subjectId").asText()).isEqualTo(person.toString());
        assertThat(StreamSupport.stream(missing.path("missing").spliterator(), false)
                        .map(item -> item.path("item").asText()))
                .contains("evidence");
    }

    @Test
    void whatWasNotClearedHasNoPack() {
        assertProblem(
                API.get(marketer(), "/campaigns/" + draft(campaign(purpose)) + "/proof-pack"),
                404,
                "clearance-not-found");
        assertProblem(
                API.get(marketer(), "/campaigns/" + UUID.randomUUID() + "/proof-pack"), 404, "campaign-not-found");
    }

    @Test
    @Applies("SMS-21")
    void theHandoverToTheProviderIsWrittenDown() {
        var id = running(campaign(purpose));
        send(id, agreed(purpose)).then().statusCode(200);
        var body = Map.of("carrier", "示例通信", "packHash", hash(pack(id, "")));
        API.post(marketer(), "/campaigns/" + id + "/handover", body)
                .then()
                .statusCode(201)
                .body("evidenceId", notNullValue());
        API.get(marketer(), "/campaigns/" + id + "/handovers")
                .then()
                .body("items", hasSize(1))
                .body("items[0].carrier", is("示例通信"));
        EvidenceAssert.about(API, id).of("campaign.proofs-handed-over");
    }

    @Test
    @Applies("SMS-21")
    void onlyAPackThatWasMadeOfTheCampaignIsHandedOver() {
        var id = running(campaign(purpose));
        send(id, agreed(purpose)).then().statusCode(200);
        var other = running(campaign(purpose));
        assertProblem(handOver(id, "ab".repeat(32)), 409, "proof-pack-unknown");
        var made = hash(pack(id, ""));
        assertProblem(handOver(other, made), 409, "proof-pack-unknown");
        pack(id, "");
        handOver(id, made).then().statusCode(201).body("packHash", is(made));
        EvidenceAssert.about(API, id).of("campaign.proof-pack-made");
    }

    private static Response handOver(UUID campaign, String hash) {
        var body = Map.of("carrier", "示例通信", "packHash", hash);
        return API.post(marketer(), "/campaigns/" + campaign + "/handover", body);
    }

    private static String hash(Response pack) {
        return HexFormat.of().formatHex(Sha256.of(pack.asByteArray()));
    }

    private static void proves(JsonNode proof, String checkpointText) {
        var checkpoint = checkpoint(checkpointText);
        var hashes = StreamSupport.stream(proof.path("hashes").spliterator(), false)
                .map(hash -> Base64.getDecoder().decode(hash.asText()))
                .toList();
        var leaf = TreeHash.leaf(proof.path("entry").asText().getBytes(UTF_8));
        assertThat(new InclusionProof(proof.path("leafIndex").asLong(), checkpoint.size(), hashes)
                        .proves(leaf, checkpoint.rootHash()))
                .isTrue();
    }

    private static Checkpoint checkpoint(String note) {
        return Checkpoint.parse(SignedNote.parse(note).text());
    }

    /** The pack once all of its sends are sealed, which takes a second or two. */
    private static Map<String, byte[]> sealed(UUID id, int sends) {
        return await().atMost(Duration.ofSeconds(15))
                .until(() -> unzip(pack(id, "").asByteArray()), files -> sealedSends(files) == sends);
    }

    private static long sealedSends(Map<String, byte[]> files) {
        return lines(files, "recipients.ndjson").stream()
                .filter(line -> line.path("sendProof").path("state").asText().equals("SEALED"))
                .count();
    }

    private static Response pack(UUID id, String query) {
        var response = API.get(marketer(), "/campaigns/" + id + "/proof-pack" + query);
        response.then().statusCode(200).contentType("application/zip");
        return response;
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }

    private static List<JsonNode> lines(Map<String, byte[]> files, String name) {
        return text(files, name).lines().map(CanonicalJson::read).toList();
    }
}
