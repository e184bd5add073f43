package org.hegui.statute.handling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.statute.Text;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;
import org.hegui.statute.person.AgeGroup;

/** Where the law asks for more than general consent, and how to get it. The most particular stand first. */
enum StrongerConsent {
    CHILD(
            "PIPL-31",
            ConsentKind.GUARDIAN,
            new Text("监护人已同意处理儿童信息。", "The guardian has agreed to the child's information being handled."),
            new Text(
                    "涉及不满十四周岁儿童的信息，需要父母或其他监护人同意。请向监护人取得同意后再办理。",
                    "This is information about a child under 14. Ask a parent or guardian for consent first.")),
    SENSITIVE(
            "PIPL-29",
            ConsentKind.SEPARATE,
            new Text("客户已就敏感个人信息单独同意。", "The customer has separately agreed to the sensitive information."),
            new Text(
                    "涉及敏感个人信息，一般同意不够。请向客户说明必要性和影响，并就这些信息取得单独同意。",
                    "This is sensitive information and general consent is not enough. Explain why it is needed and "
                            + "what it means, and ask the customer for separate consent.")),
    WRITTEN(
            "PIPL-32",
            ConsentKind.WRITTEN,
            new Text("客户已书面同意。", "The customer has agreed in writing."),
            new Text(
                    "征信等信息依其他法律需要书面同意。请取得客户的书面同意后再办理。",
                    "Another law asks for consent in writing for credit information. Get the customer's written "
                            + "consent first.")),
    PROVIDE(
            "PIPL-23",
            ConsentKind.SEPARATE,
            new Text("客户已单独同意提供给该接收方。", "The customer has separately agreed to this recipient."),
            new Text(
                    "向其他处理者提供，需要客户针对该接收方的单独同意。请告知接收方名称、联系方式、目的、方式和种类后取得单独同意。",
                    "Handing this to another company needs separate consent for that recipient. Tell the customer "
                            + "its name, contact, purpose, method and categories, and ask.")),
    EXPORT(
            "PIPL-39",
            ConsentKind.SEPARATE,
            new Text("客户已单独同意向该境外接收方提供。", "The customer has separately agreed to this overseas recipient."),
            new Text(
                    "向境外提供，需要客户针对该境外接收方的单独同意。请告知其名称、联系方式、目的、方式、种类和行使权利的方式后取得单独同意。",
                    "Sending this abroad needs separate consent that names the overseas recipient. Tell the customer "
                            + "its name, contact, purpose, method, categories and how to use rights there, and ask.")),
    PUBLISH(
            "PIPL-25",
            ConsentKind.SEPARATE,
            new Text("客户已单独同意公开。", "The customer has separately agreed to publication."),
            new Text(
                    "公开个人信息需要客户单独同意。请取得单独同意，或者先对内容脱敏。",
                    "Publishing this needs the customer's separate consent. Ask for it, or mask the content first.")),
    PUBLIC_PLACE(
            "PIPL-26",
            ConsentKind.SEPARATE,
            new Text("客户已单独同意将公共场所采集的信息用于此目的。", "The customer has separately agreed to this use."),
            new Text(
                    "公共场所采集的图像和身份识别信息只能用于维护公共安全。用于其他目的需要客户单独同意。",
                    "What cameras and recognition collect in public places serves public security only. Any other use "
                            + "needs the customer's separate consent."));

    private static final List<StrongerConsent> ALL = List.of(values());
    private static final Set<Field> CREDIT = Set.of(Field.CREDIT_SCORE, Field.CREDIT_REPORT);

    private final String rule;
    private final ConsentKind kind;
    private final Text met;
    private final Text missing;

    StrongerConsent(String rule, ConsentKind kind, Text met, Text missing) {
        this.rule = rule;
        this.kind = kind;
        this.met = met;
        this.missing = missing;
    }

    /** All that the handling needs, the most particular first. */
    static List<StrongerConsent> neededFor(HandlingFacts facts) {
        var needed = new ArrayList<StrongerConsent>();
        for (var candidate : ALL) {
            if (candidate.neededBy(facts)) {
                needed.add(candidate);
            }
        }
        return needed;
    }

    String rule() {
        return rule;
    }

    Text met() {
        return met;
    }

    Text missing() {
        return missing;
    }

    ConsentKind kind() {
        return kind;
    }

    /** Whether a counsel memo on CONTEST-1 can lift it where the basis is not consent. */
    boolean liftable() {
        return this == SENSITIVE || this == PROVIDE || this == EXPORT;
    }

    /** The fields that need it; the same set when all of them do. */
    Set<Field> categories(HandlingFacts facts) {
        var all = facts.categories();
        var wanted = count(facts);
        if (wanted == 0 || wanted == all.size()) {
            return wanted == 0 ? Set.of() : all;
        }
        var chosen = EnumSet.noneOf(Field.class);
        for (var field : all) {
            if (wants(field, facts.circumstances().age())) {
                chosen.add(field);
            }
        }
        return chosen;
    }

    /** Whether a granted record has the strength. A guardian's consent names the child's fields and so is specific. */
    boolean met(ConsentFacts consent) {
        return consent.kind() == kind && (!namesRecipient() || consent.recipient() != null);
    }

    boolean namesRecipient() {
        return this == PROVIDE || this == EXPORT;
    }

    private boolean neededBy(HandlingFacts facts) {
        return switch (this) {
            case CHILD, SENSITIVE, WRITTEN -> count(facts) > 0;
            case PROVIDE -> facts.provided();
            case EXPORT -> facts.act() == Act.EXPORT;
            case PUBLISH -> facts.act() == Act.PUBLISH;
            case PUBLIC_PLACE -> facts.circumstances().publicPlace();
        };
    }

    private int count(HandlingFacts facts) {
        var count = 0;
        for (var field : facts.categories()) {
            count += wants(field, facts.circumstances().age()) ? 1 : 0;
        }
        return count;
    }

    /** A field that is a child's needs the guardian's consent, and so isn't sensitive for another reason. */
    private boolean wants(Field field, AgeGroup age) {
        return switch (this) {
            case CHILD -> age.classOf(field) == FieldClass.S_MIN;
            case SENSITIVE -> age.classOf(field).sensitive() && age.classOf(field) != FieldClass.S_MIN;
            case WRITTEN -> CREDIT.contains(field);
            case PROVIDE, EXPORT, PUBLISH, PUBLIC_PLACE -> true;
        };
    }
}
