package org.hegui.statute.export;

/** One step of the procedure. It is made once for a rule book and makes nothing that isn't part of the answer. */
interface Step {

    /** Whether it gives the route. */
    boolean decides(ExportFacts facts);

    /** What it found when the next step has to be asked. */
    RouteStep passed(ExportFacts facts);

    /** Its answer. */
    Taken decided(ExportFacts facts);
}
