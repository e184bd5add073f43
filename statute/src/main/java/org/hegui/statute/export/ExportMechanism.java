package org.hegui.statute.export;

import org.hegui.statute.Text;

/** What makes an export lawful where a mechanism is needed (PIPL-38, NDSR-35). */
public enum ExportMechanism {
    /** A security assessment passed. */
    SECURITY_ASSESSMENT("安全评估", "a security assessment"),
    /** A standard contract in effect and filed. */
    STANDARD_CONTRACT("标准合同", "a standard contract"),
    /** A certificate of personal information protection. */
    CERTIFICATION("个人信息保护认证", "a certification"),
    /** The contract of the Guangdong-Hong Kong-Macao Greater Bay Area. */
    GBA_CONTRACT("粤港澳大湾区标准合同", "a Greater Bay Area contract");

    private final Text label;

    ExportMechanism(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
