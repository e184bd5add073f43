package org.hegui.statute.export;

/** Where a transfer stands in a free-trade-zone or city negative list (XB-6). */
public enum ListPlacement {
    /** The data is not on the list. */
    OUTSIDE(ExportRoute.NO_MECHANISM),
    /** The data is on the list, below the list's own numbers. */
    BELOW_ITS_THRESHOLDS(ExportRoute.NO_MECHANISM),
    /** The list's own numbers ask for a standard contract or a certification. */
    STANDARD_CONTRACT_OR_CERTIFICATION(ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION),
    /** The list's own numbers ask for a security assessment. */
    SECURITY_ASSESSMENT(ExportRoute.SECURITY_ASSESSMENT);

    private final ExportRoute route;

    ListPlacement(ExportRoute route) {
        this.route = route;
    }

    ExportRoute route() {
        return route;
    }
}
