package org.ganscope.house.planted.data.kind;

import org.ganscope.house.planted.data.loft.LivesInTheLoft;

/** The list of targets leans on a class in no room of the data. */
public final class ListsTheLoft {
    public final LivesInTheLoft other;

    public ListsTheLoft(LivesInTheLoft other) {
        this.other = other;
    }
}
