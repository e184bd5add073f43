package org.hegui.law;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.incident.GradeDecision;
import org.hegui.statute.incident.IncidentGrade;
import org.hegui.statute.incident.Obligation;
import org.hegui.statute.incident.ObligationRecipient;
import org.hegui.statute.incident.OpenQuestion;

/** The grade of an incident, and the duties to tell somebody of it. */
record IncidentAnswer(RuleBook book, Instant discovered, GradeDecision decision, List<Obligation> obligations)
        implements Answer {

    @Override
    public Map<String, @Nullable Object> json() {
        return new Json()
                .put("grade", decision.grade())
                .put("gradeLabel", label(decision.grade()))
                .put("discovered", discovered)
                .put("discoveredShanghai", Times.shanghai(discovered))
                .put("asOf", book.date())
                .put(
                        "reasons",
                        decision.reasons().stream()
                                .map(reason -> Cited.json(book, reason))
                                .toList())
                .put("openQuestions", decision.open().stream().map(this::json).toList())
                .put("obligations", obligations.stream().map(this::json).toList())
                .fields();
    }

    @Override
    public void write(Page page) {
        var grade = label(decision.grade());
        var at = Times.instant(discovered);
        page.line("级别：" + grade.zh(), "Grade: " + grade.en() + " (" + grade.zh() + ")");
        page.line("发现：" + at.zh(), "Discovered: " + at.en());
        for (var reason : decision.reasons()) {
            page.row(reason.rule(), page.in(Cited.text(reason)));
        }
        if (!decision.open().isEmpty()) {
            page.gap().line("须由人员判断", "A person has to judge");
        }
        for (var open : decision.open()) {
            page.row(page.in(When.of(open.answerBy(), true)), open.question().rule());
            page.note(page.in(Cited.text(open.question())));
        }
        section(page, true, "须履行", "To do");
        section(page, false, "不适用", "Not to do");
        if (obligations.isEmpty()) {
            page.gap().line("目录中当日没有施行的义务。", "No duty of the catalogue was in force on that day.");
        }
    }

    private void section(Page page, boolean applies, String zh, String en) {
        var rows = obligations.stream().filter(row -> row.applies() == applies).toList();
        if (!rows.isEmpty()) {
            page.gap().line(zh, en);
        }
        for (var row : rows) {
            page.row(page.in(When.of(row.deadline(), applies)), row.rule(), page.in(recipient(row.recipient())));
            page.note(page.in(Cited.text(row.why())));
            if (applies) {
                details(page, row);
            }
        }
    }

    private static void details(Page page, Obligation row) {
        if (!row.contents().isEmpty()) {
            page.note(page.language().of("内容：", "Contents: ") + list(page, row.contents(), item -> item.label()));
        }
        if (!row.channels().isEmpty()) {
            page.note(page.language().of("方式：", "Channels: ") + list(page, row.channels(), way -> way.label()));
        }
    }

    private static <T> String list(Page page, List<T> items, Function<T, Text> label) {
        return items.stream()
                .map(item -> page.in(label.apply(item)))
                .collect(Collectors.joining(page.language().of("；", "; ")));
    }

    private Map<String, @Nullable Object> json(OpenQuestion open) {
        return new Json()
                .put("question", Cited.json(book, open.question()))
                .put("deadline", When.json(open.answerBy()))
                .fields();
    }

    private Map<String, @Nullable Object> json(Obligation row) {
        return new Json()
                .put("rule", row.rule())
                .put("recipient", row.recipient())
                .put("recipientLabel", recipient(row.recipient()))
                .put("applies", row.applies())
                .put("why", Cited.json(book, row.why()))
                .put("deadline", When.json(row.deadline()))
                .put(
                        "contents",
                        row.contents().stream()
                                .map(item -> coded(item.name(), item.rule(), item.label()))
                                .toList())
                .put(
                        "channels",
                        row.channels().stream()
                                .map(way -> coded(way.name(), way.rule(), way.label()))
                                .toList())
                .fields();
    }

    private static Map<String, @Nullable Object> coded(String code, String rule, Text label) {
        return new Json()
                .put("code", code)
                .put("rule", rule)
                .put("zh", label.zh())
                .put("en", label.en())
                .fields();
    }

    private static Text label(IncidentGrade grade) {
        return new Text(grade.zh(), grade.en());
    }

    private static Text recipient(ObligationRecipient recipient) {
        return switch (recipient) {
            case PIPL_AUTHORITY -> new Text("履行个人信息保护职责的部门", "the authority for personal information");
            case INDIVIDUALS -> new Text("个人", "the people concerned");
            case GUARDIANS -> new Text("未成年人的父母或者其他监护人", "parents or guardians of minors");
            case INTERESTED_PARTIES -> new Text("利害关系人", "people and organisations that are harmed");
            case USERS -> new Text("用户", "the users");
            case PROVINCIAL_CAC -> new Text("省级网信部门", "the provincial cyberspace administration");
            case COMPETENT_AUTHORITY -> new Text("有关主管部门", "the competent authority");
            case PROTECTION_DEPARTMENT -> new Text("保护工作部门", "the protection department");
            case CAC_WORK_BODY -> new Text("本单位网信工作机构", "the organ's own cyberspace-work body");
            case POLICE -> new Text("公安机关", "the police");
            case AUDIT_BODY -> new Text("专业审计机构", "a professional audit body");
        };
    }
}
