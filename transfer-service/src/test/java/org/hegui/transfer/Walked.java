package org.hegui.transfer;

import static org.hegui.transfer.Given.check;
import static org.hegui.transfer.Given.recipient;
import static org.hegui.transfer.Given.transfer;
import static org.hegui.transfer.peer.Person.WILLING;

import java.util.List;
import java.util.Map;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.walk.WalkedService;

/** What the walks over this service need. */
final class Walked {

    private static final House HOUSE = new House(Tokens.HANDLER_A);

    private Walked() {}

    static WalkedService service() {
        return WalkedService.ofService("/transfer/v1")
                .existing("/recipients/{id}", HOUSE::recipient)
                .existing("/transfers/{id}", () -> HOUSE.draft(described()))
                .existing("/transfers/{id}/submission", () -> HOUSE.assessed(described()))
                .body("createRecipient", () -> recipient("HK"))
                .bodyNamingOwn("createTransfer", Walked::described)
                .bodyNamingOwn(
                        "checkTransfer",
                        () -> check(HOUSE.approved(described()), List.of(WILLING.somebody()), List.of("fullName")));
    }

    private static Map<String, Object> described() {
        return transfer(HOUSE.recipient(), 10);
    }
}
