package org.hegui.transfer.check;

import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.law.Law;
import org.hegui.transfer.peer.Consents;
import org.hegui.transfer.peer.Decision;
import org.hegui.transfer.transfer.EnvelopeRule;
import org.hegui.transfer.transfer.Transfer;
import org.hegui.transfer.transfer.TransferService;

/** Asks consent-service first and holds nothing meanwhile; the gate then decides in one transaction. */
@ApplicationScoped
class CheckService {

    private final TransferService transfers;
    private final Consents consents;
    private final GateService gate;
    private final Law law;

    CheckService(TransferService transfers, Consents consents, GateService gate, Law law) {
        this.transfers = transfers;
        this.consents = consents;
        this.gate = gate;
        this.law = law;
    }

    Uni<CheckResponse> check(CheckRequest request) {
        var question = Question.of(request);
        return transfers
                .get(question.transferId())
                .chain(transfer -> answers(transfer, question))
                .chain(answers -> gate.judge(question, answers));
    }

    /** Nobody is asked about when the transfer itself lets nobody go. */
    private Uni<Map<UUID, Decision>> answers(Transfer transfer, Question question) {
        var rules = law.today();
        var closed = new EnvelopeRule(rules).closed(transfer, question.fields(), rules.date());
        return closed.isEmpty()
                ? consents.mayExport(
                        question.people(), FieldCodes.of(question.fields()), transfer.purpose(), transfer.recipientId())
                : Uni.createFrom().item(Map.of());
    }
}
