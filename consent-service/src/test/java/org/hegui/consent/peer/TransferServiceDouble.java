package org.hegui.consent.peer;

import java.util.Map;
import java.util.function.Function;

import org.hegui.platform.testkit.peer.PeerAnswer;
import org.hegui.platform.testkit.peer.PeerCall;
import org.hegui.platform.testkit.peer.PeerDouble;

/** Answers as the API document of transfer-service says (see {@link SampleRecipient} and {@link SampleTransfer}). */
public final class TransferServiceDouble extends PeerDouble {

    private static final String RECIPIENT = """
            {"id":"%s","name":"Sample Ltd","country":"CN","overseas":%s,"role":"%s","contact":"privacy@sample.example",
             "restricted":%s,"createdAt":"2026-01-01T00:00:00Z"}""";
    private static final String TRANSFER = """
            {"id":"%s","recipientId":"%s","purpose":"orders","categories":["mobile"],"state":"DRAFT"}""";

    @Override
    protected Map<String, Function<PeerCall, PeerAnswer>> answers() {
        return Map.of(
                "/transfer/v1/recipients/", knowing(TransferServiceDouble::recipient),
                "/transfer/v1/transfers/", knowing(TransferServiceDouble::transfer));
    }

    @Override
    protected Map<String, String> settings(String address) {
        return Map.of("quarkus.rest-client.transfer.url", address);
    }

    private static Function<PeerCall, PeerAnswer> knowing(Function<String, PeerAnswer> answer) {
        return call -> call.hasToken() ? answer.apply(call.lastSegment()) : PeerAnswer.problem(401, "unauthenticated");
    }

    private static PeerAnswer recipient(String id) {
        var recipient = SampleRecipient.of(id);
        return switch (recipient) {
            case PROVIDED, ENTRUSTED, JOINT -> known(id, false, recipient.name(), false);
            case ABROAD -> known(id, true, "PROVIDED", false);
            case RESTRICTED -> known(id, true, "PROVIDED", true);
            case UNKNOWN -> PeerAnswer.problem(404, "recipient-not-found");
            case BREAKING -> PeerAnswer.broken();
            case UNREACHABLE -> PeerAnswer.down();
        };
    }

    private static PeerAnswer known(String id, boolean overseas, String role, boolean restricted) {
        return PeerAnswer.ok(RECIPIENT.formatted(id, overseas, role, restricted));
    }

    private static PeerAnswer transfer(String id) {
        return switch (SampleTransfer.of(id)) {
            case KNOWN -> PeerAnswer.ok(TRANSFER.formatted(id, SampleRecipient.ABROAD.id()));
            case UNKNOWN -> PeerAnswer.problem(404, "transfer-not-found");
            case BREAKING -> PeerAnswer.broken();
            case UNREACHABLE -> PeerAnswer.down();
        };
    }
}
