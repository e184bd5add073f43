package org.hegui.statute.export;

/** The necessities that free an export from any mechanism. Each counts only with an approved necessity memo. */
public enum ExportExemption {
    /** Needed for a contract to which the person is party, XB-5(1). */
    CONTRACT("XB-5(1)", ExportFlow.CONTRACT, "订立、履行个人作为一方当事人的合同确需", "a contract with the person truly needs it"),
    /** Personnel management of employees, XB-5(2); not for customers. */
    HR("XB-5(2)", ExportFlow.HR, "跨境人力资源管理确需", "cross-border personnel management truly needs it"),
    /** Life, health or property in an emergency, XB-5(3). */
    EMERGENCY("XB-5(3)", ExportFlow.EMERGENCY, "紧急情况下保护生命健康和财产安全确需", "an emergency truly needs it"),
    /** A statutory duty or obligation, NDSR-35(6). */
    STATUTORY("NDSR-35(6)", ExportFlow.STATUTORY_DUTY, "履行法定职责或者法定义务确需", "a statutory duty truly needs it");

    private final String rule;
    private final ExportFlow flow;
    private final String zh;
    private final String en;

    ExportExemption(String rule, ExportFlow flow, String zh, String en) {
        this.rule = rule;
        this.flow = flow;
        this.zh = zh;
        this.en = en;
    }

    /** Id of the rule that grants it. */
    public String rule() {
        return rule;
    }

    ExportFlow flow() {
        return flow;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
