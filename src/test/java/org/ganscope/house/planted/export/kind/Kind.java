package org.ganscope.house.planted.export.kind;

import org.ganscope.house.planted.export.OffersItsKind;

/** A kind of file that nobody but the list should know. */
public final class Kind {
    public int answer(OffersItsKind common) {
        return common.hashCode();
    }
}
