package org.hegui.statute.handling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.statute.RuleBook;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;

/** What goes with a yes. */
record PermitDuties(RuleBook rules) {

    List<PermitDuty> of(HandlingFacts facts, Wishes wishes) {
        var duties = new ArrayList<PermitDuty>(2);
        mask(facts, duties);
        log(facts, duties);
        if (wishes.personalisationOff() && (facts.act() == Act.MARKET || facts.act() == Act.USE)) {
            duties.add(new PermitDuty(DutyKind.NOT_PERSONALISED, Set.of(), "PIPL-24"));
        }
        return duties;
    }

    /** What is taken from the person isn't shown to anybody yet. */
    private static void mask(HandlingFacts facts, List<PermitDuty> duties) {
        if (facts.act() == Act.COLLECT) {
            return;
        }
        var masked = fields(facts, true);
        if (!masked.isEmpty()) {
            duties.add(new PermitDuty(DutyKind.MASK, masked, "PIPL-51"));
        }
    }

    /** Sensitive fields are logged, and of a minor all of them. */
    private void log(HandlingFacts facts, List<PermitDuty> duties) {
        if (facts.circumstances().age().minor() && rules.inForce("MIN-36")) {
            duties.add(new PermitDuty(DutyKind.LOG, facts.categories(), "MIN-36"));
            return;
        }
        var logged = fields(facts, false);
        if (!logged.isEmpty()) {
            duties.add(new PermitDuty(DutyKind.LOG, logged, "PIPL-51"));
        }
    }

    private static Set<Field> fields(HandlingFacts facts, boolean highlyProtectedToo) {
        Set<Field> chosen = Set.of();
        for (var field : facts.categories()) {
            var own = facts.circumstances().age().classOf(field);
            if (own.sensitive() || highlyProtectedToo && own == FieldClass.HIGH_PROTECTION) {
                chosen = chosen.isEmpty() ? EnumSet.noneOf(Field.class) : chosen;
                chosen.add(field);
            }
        }
        return chosen;
    }
}
