package org.hegui.statute.handling;

import static org.hegui.statute.Effect.REQUIRES;

import org.hegui.statute.ReasonList;
import org.hegui.statute.consent.grant.SeparateItem;
import org.hegui.statute.purpose.LegalBasis;

/** How consent to some fields is asked for, and what must be offered beside it (NTM-13, FACE-1). */
final class CollectionDuties {
    private CollectionDuties() {}

    static void add(HandlingFacts facts, ReasonList reasons) {
        addItemByItem(facts, reasons);
        addFaces(facts, reasons);
    }

    private static void addItemByItem(HandlingFacts facts, ReasonList reasons) {
        if (facts.basis() == LegalBasis.CONSENT && asksItemByItem(facts)) {
            reasons.addIfInForce(
                    "NTM-13",
                    REQUIRES,
                    "生物特征、医疗健康、金融账户、行踪等信息须逐项取得同意，不得一次概括授权、默认授权或者捆绑。",
                    "Ask item by item for biometrics, health, finance and location; no blanket, default or bundled "
                            + "consent.");
        }
    }

    private static boolean asksItemByItem(HandlingFacts facts) {
        for (var field : facts.categories()) {
            if (SeparateItem.of(field) != null) {
                return true;
            }
        }
        return false;
    }

    private static void addFaces(HandlingFacts facts, ReasonList reasons) {
        if (AssessmentRule.faces(facts)) {
            reasons.addIfInForce(
                    "FACE-1",
                    REQUIRES,
                    "须提供不使用人脸识别的替代方式，并尽可能只在设备上存储。",
                    "Offer a way without face recognition, and store on the device where possible.");
        }
    }
}
