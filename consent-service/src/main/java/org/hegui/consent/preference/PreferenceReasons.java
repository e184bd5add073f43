package org.hegui.consent.preference;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/** The rules that give people their choices. */
@Applies({"PIPL-24", "NDSR-42", "ALG-17", "AD-43", "NTM-16"})
final class PreferenceReasons {

    private PreferenceReasons() {}

    /** Those that are in force. */
    static List<Reason> of(PreferenceKind kind, RuleBook rules) {
        return switch (kind) {
            case PERSONALISATION ->
                reasons(
                        rules,
                        "个人有权关闭个性化推荐，关闭后立即生效。",
                        "People may switch personalisation off, and it is off at once.",
                        "PIPL-24",
                        "NDSR-42",
                        "ALG-17");
            case AUTOMATED_DECISION ->
                reasons(
                        rules,
                        "个人有权拒绝仅由自动化决策作出的决定。",
                        "People may refuse decisions made by automation alone.",
                        "PIPL-24");
            case CHANNEL ->
                reasons(
                        rules,
                        "个人有权拒绝经此渠道发送的商业信息。",
                        "People may refuse commercial messages through a channel.",
                        "AD-43",
                        "NTM-16");
            case TAG ->
                reasons(
                        rules,
                        "个人有权删除针对其个人特征的标签，删除后不得再次添加。",
                        "People may delete tags about themselves, and what was deleted is not put back.",
                        "NDSR-42",
                        "ALG-17");
        };
    }

    private static List<Reason> reasons(RuleBook rules, String zh, String en, String... ids) {
        return Stream.of(ids)
                .filter(rules::inForce)
                .map(id -> rules.reason(id, Effect.REQUIRES, zh, en))
                .toList();
    }
}
