package org.hegui.statute.field;

/** How strongly a field is protected: PIPL-28 and the categories of GB/T 45574-2025 (STD-45574). */
public enum FieldClass {
    /** Ordinary personal information. */
    GENERAL,
    /** Ordinary by the standard, protected more by our policy: masked and encrypted (CONTEST-10). */
    HIGH_PROTECTION,
    /** Biometric, 生物识别. */
    S_BIO,
    /** Religious belief, 宗教信仰. */
    S_REL,
    /** Specific identity, 特定身份. */
    S_IDN,
    /** Medical health, 医疗健康. */
    S_MED,
    /** Financial account, 金融账户. */
    S_FIN,
    /** Whereabouts, 行踪轨迹. */
    S_LOC,
    /** Everything about a child under 14. */
    S_MIN,
    /** Other sensitive personal information. */
    S_OTH,
    /** About a company, not about a person. */
    NOT_PERSONAL;

    /** Whether it is sensitive personal information in the sense of PIPL-28. */
    public boolean sensitive() {
        return switch (this) {
            case GENERAL, HIGH_PROTECTION, NOT_PERSONAL -> false;
            case S_BIO, S_REL, S_IDN, S_MED, S_FIN, S_LOC, S_MIN, S_OTH -> true;
        };
    }
}
