package org.ganscope.house.planted.export.kind;

import org.ganscope.house.planted.export.cellar.LivesInTheCellar;

/** A list leans on a class in no room of the exports. */
public final class ListsTheCellar {
    public final LivesInTheCellar other;

    public ListsTheCellar(LivesInTheCellar other) {
        this.other = other;
    }
}
