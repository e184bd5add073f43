package org.hegui.statute.export;

import static org.hegui.statute.Effect.REQUIRES;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * What stands whatever the route: notice, separate consent, impact assessment, records and the approved envelope.
 *
 * @param people what stands for personal information
 * @param records what stands for important data in which nothing is personal
 */
record ExportDuties(List<Reason> people, List<Reason> records) {

    static ExportDuties of(RuleBook rules) {
        var people = new ArrayList<Reason>();
        forPeople(rules, people);
        forAssessments(rules, people);
        forRecords(rules, people);
        var records = new ArrayList<Reason>();
        forRecords(rules, records);
        return new ExportDuties(List.copyOf(people), List.copyOf(records));
    }

    List<Reason> of(ExportFacts facts, ExportRoute route) {
        if (route == ExportRoute.DENIED || route == ExportRoute.BLOCKED_FOREIGN_AUTHORITY) {
            return List.of();
        }
        if (facts.personalInformation()) {
            return people;
        }
        return facts.importantData().official() ? records : List.of();
    }

    private static void forPeople(RuleBook rules, List<Reason> duties) {
        add(
                rules,
                duties,
                "PIPL-39",
                REQUIRES,
                "须告知境外接收方的名称、联系方式、目的、方式、种类和行使权利的方式；以同意为依据的，须取得单独同意。",
                "Tell people the overseas recipient's name, contact, purpose, method, categories and how to use "
                        + "their rights; where the basis is consent, get separate consent.");
        add(
                rules,
                duties,
                "CONTEST-1",
                Effect.ASKS_COUNSEL,
                "不以同意为依据时是否需要单独同意存在争议：默认需要，除非律师出具写明依据和目的的意见。",
                "Whether separate consent is needed on another basis is contested: it is, unless a counsel memo "
                        + "names the basis and the purpose.");
    }

    private static void forAssessments(RuleBook rules, List<Reason> duties) {
        var years = rules.number("keep.assessment");
        add(
                rules,
                duties,
                "PIPL-55",
                REQUIRES,
                "出境前须有已批准的个人信息保护影响评估。",
                "An approved impact assessment is needed before the export.");
        add(
                rules,
                duties,
                "PIPL-56",
                REQUIRES,
                "评估报告和处理情况记录须保存至少 " + years + " 年。",
                "The assessment and the processing record are kept for at least " + years + " years.");
        add(
                rules,
                duties,
                "XB-10",
                REQUIRES,
                "无论采用何种机制或者豁免，告知、单独同意（适用时）和影响评估都不能省略。",
                "No mechanism and no exemption replaces notice, separate consent where it applies, and the "
                        + "assessment.");
    }

    private static void forRecords(RuleBook rules, List<Reason> duties) {
        if (rules.inForce("NDSR-12")) {
            var years = rules.number("keep.providing-record");
            add(
                    rules,
                    duties,
                    "NDSR-12",
                    REQUIRES,
                    "向他人提供的处理情况记录须保存至少 " + years + " 年。",
                    "The record of what was provided is kept for at least " + years + " years.");
        }
        add(
                rules,
                duties,
                "NDSR-38",
                REQUIRES,
                "经安全评估的，不得超出批准的目的、方式、范围、种类和规模。",
                "After a security assessment nothing may exceed the approved purpose, method, scope, categories and "
                        + "scale.");
    }

    private static void add(RuleBook rules, List<Reason> duties, String rule, Effect effect, String zh, String en) {
        if (rules.inForce(rule)) {
            duties.add(rules.reason(rule, effect, zh, en));
        }
    }
}
