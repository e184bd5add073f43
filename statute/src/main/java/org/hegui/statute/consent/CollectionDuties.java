package org.hegui.statute.consent;

import static org.hegui.statute.Effect.REQUIRES;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;

/** How consent to some fields is asked for, and what must be offered beside it (NTM-13, FACE-1). */
final class CollectionDuties {
    private CollectionDuties() {}

    static void add(HandlingFacts facts, HandlingReasons reasons) {
        addItemByItem(facts, reasons);
        addFaces(facts, reasons);
    }

    private static void addItemByItem(HandlingFacts facts, HandlingReasons reasons) {
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
            if (item(field) != null) {
                return true;
            }
        }
        return false;
    }

    /** The item under which NTM-13 wants consent to the field asked for by itself; null when it may stand with others. */
    static @Nullable FieldClass item(Field field) {
        return switch (field.fieldClass()) {
            case S_BIO, S_MED, S_FIN, S_LOC -> field.fieldClass();
            default -> field == Field.GPS_POINT || field == Field.LIVE_LOCATION ? FieldClass.S_LOC : null;
        };
    }

    private static void addFaces(HandlingFacts facts, HandlingReasons reasons) {
        if (AssessmentRule.faces(facts)) {
            reasons.addIfInForce(
                    "FACE-1",
                    REQUIRES,
                    "须提供不使用人脸识别的替代方式，并尽可能只在设备上存储。",
                    "Offer a way without face recognition, and store on the device where possible.");
        }
    }
}
