package org.hegui.statute.export;

/** Where a transfer stands in a free-trade-zone or city negative list (XB-6). */
public enum ListPlacement {
    /** The data is not on the list. */
    OUTSIDE(ExportRoute.NO_MECHANISM, ExportFlow.OUTSIDE_LIST),
    /** The data is on the list, below the list's own numbers. */
    BELOW_ITS_THRESHOLDS(ExportRoute.NO_MECHANISM, ExportFlow.BELOW_LIST),
    /** The list's own numbers ask for a standard contract or a certification. */
    STANDARD_CONTRACT_OR_CERTIFICATION(ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION, ExportFlow.COUNTED),
    /** The list's own numbers ask for a security assessment. */
    SECURITY_ASSESSMENT(ExportRoute.SECURITY_ASSESSMENT, ExportFlow.COUNTED);

    private final ExportRoute route;
    private final ExportFlow flow;

    ListPlacement(ExportRoute route, ExportFlow flow) {
        this.route = route;
        this.flow = flow;
    }

    ExportRoute route() {
        return route;
    }

    ExportFlow flow() {
        return flow;
    }
}
