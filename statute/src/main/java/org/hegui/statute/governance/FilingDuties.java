package org.hegui.statute.governance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/** What is filed with the cyberspace administration: stored faces, algorithms, and who represents a foreign handler. */
record FilingDuties(Duties duties) implements DutyTable {
    private static final Text LAUNCH = new Text("算法备案", "Filing of the algorithm");
    private static final Text CHANGE = new Text("算法备案变更", "Change of the filing");
    private static final Text END = new Text("算法备案注销", "End of the filing");

    @Override
    public List<Line> lines() {
        return List.of(
                new Line("FACE-1", this::faces),
                new Line("ALG-24", this::launch),
                new Line("ALG-24", this::change),
                new Line("ALG-24", this::end),
                new Line("PIPL-53", this::representative),
                new Line("NDSR-26", this::representativeReport));
    }

    private GovernanceDuty faces(HandlerFacts facts) {
        var limit = duties.number("held.faces.filing");
        var days = duties.number("held.faces.report");
        var from = duties.sinceInForce("FACE-1", facts.dates().facesReached());
        return duties.reaches(facts.held().faces(), "held.faces.filing")
                ? duties.on(
                                "FACE-1",
                                "存储的人脸信息达到 " + limit + " 人，须在 " + days + " 个工作日内向省级以上网信部门备案。",
                                "Faces of " + limit + " people are stored: filed with the provincial cyberspace "
                                        + "administration or above within " + days + " working days.")
                        .due(duties.workingDays("FACE-1", from, "held.faces.report"))
                        .asking(new Text("人脸信息备案", "filing of stored faces"))
                : duties.off(
                        "FACE-1", "存储的人脸信息未达 " + limit + " 人。", "Faces of fewer than " + limit + " people are stored.");
    }

    private GovernanceDuty launch(HandlerFacts facts) {
        var days = duties.number("algorithm.filing");
        return facts.profile().opinionAlgorithm()
                ? duties.on(
                                "ALG-24",
                                "具有舆论属性或者社会动员能力，须在提供服务之日起 " + days + " 个工作日内备案。",
                                "It can shape opinion or mobilise society: filed within " + days
                                        + " working days of the launch.")
                        .titled(LAUNCH)
                        .due(duties.workingDays("ALG-24", facts.dates().algorithmLaunched(), "algorithm.filing"))
                        .asking(LAUNCH)
                : outside(LAUNCH);
    }

    private GovernanceDuty change(HandlerFacts facts) {
        return later(facts, CHANGE, facts.dates().algorithmChanged(), "algorithm.change");
    }

    private GovernanceDuty end(HandlerFacts facts) {
        return later(facts, END, facts.dates().algorithmEnded(), "algorithm.end");
    }

    private GovernanceDuty later(HandlerFacts facts, Text title, @Nullable LocalDate day, String number) {
        if (!facts.profile().opinionAlgorithm()) {
            return outside(title);
        }
        var days = duties.number(number);
        return day == null
                ? duties.off("ALG-24", title, "尚未发生。", "It hasn't happened.")
                : duties.on("ALG-24", "须在 " + days + " 个工作日内办理。", "It is done within " + days + " working days.")
                        .titled(title)
                        .due(duties.workingDays("ALG-24", day, number))
                        .asking(title);
    }

    private GovernanceDuty representative(HandlerFacts facts) {
        return facts.profile().foreign()
                ? duties.on(
                                "PIPL-53",
                                "境外处理者须在境内设立专门机构或者指定代表，并报送其名称、联系方式。",
                                "A handler abroad establishes an entity or appoints a representative in China, and "
                                        + "reports its name and contact.")
                        .asking(
                                new Text("境内专门机构或者代表", "entity or representative in China"),
                                new Text("名称或者姓名、联系方式", "its name and contact"))
                : domestic("PIPL-53");
    }

    private GovernanceDuty representativeReport(HandlerFacts facts) {
        return facts.profile().foreign()
                ? duties.on(
                                "NDSR-26",
                                "向所在地设区的市级网信部门报送。",
                                "It is reported to the prefecture-level cyberspace administration.")
                        .asking(new Text("名称或者姓名、联系方式", "its name and contact"))
                : domestic("NDSR-26");
    }

    private GovernanceDuty domestic(String rule) {
        return duties.off(rule, "处理者在境内。", "The handler is established in China.");
    }

    private GovernanceDuty outside(Text title) {
        return duties.off("ALG-24", title, "不具有舆论属性或者社会动员能力。", "It can neither shape opinion nor mobilise society.");
    }
}
