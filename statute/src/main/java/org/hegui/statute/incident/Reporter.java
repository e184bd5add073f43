package org.hegui.statute.incident;

import static org.hegui.statute.incident.ObligationRecipient.CAC_WORK_BODY;
import static org.hegui.statute.incident.ObligationRecipient.POLICE;
import static org.hegui.statute.incident.ObligationRecipient.PROTECTION_DEPARTMENT;
import static org.hegui.statute.incident.ObligationRecipient.PROVINCIAL_CAC;

import java.util.List;

/** Who reports by NCIR-4: the kind of operator decides the recipients and the hours. */
enum Reporter {
    CRITICAL_INFRASTRUCTURE("report.critical-infrastructure.hours", PROTECTION_DEPARTMENT, POLICE),
    CENTRAL_ORGAN("report.central-organ.hours", CAC_WORK_BODY),
    ENTERPRISE("report.operator.hours", PROVINCIAL_CAC);

    private final String hours;
    private final List<ObligationRecipient> recipients;

    Reporter(String hours, ObligationRecipient... recipients) {
        this.hours = hours;
        this.recipients = List.of(recipients);
    }

    /** The Measures don't say which hour holds for an operator that is two of them; the shortest stands. */
    static Reporter of(IncidentFacts.Operator operator) {
        if (operator.criticalInfrastructure()) {
            return CRITICAL_INFRASTRUCTURE;
        }
        return operator.centralOrgan() ? CENTRAL_ORGAN : ENTERPRISE;
    }

    /** Name of the number of hours. */
    String hours() {
        return hours;
    }

    List<ObligationRecipient> recipients() {
        return recipients;
    }
}
