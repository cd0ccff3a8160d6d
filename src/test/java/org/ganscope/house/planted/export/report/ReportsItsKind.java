package org.ganscope.house.planted.export.report;

import org.ganscope.house.planted.export.kind.Kind;

/** A report knows the list of kinds. */
public final class ReportsItsKind {
    public final Kind other;

    public ReportsItsKind(Kind other) {
        this.other = other;
    }
}
