package org.hegui.consent.assessment;

/** How grave a risk is. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
