package org.ganscope.house;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A room within a room. */
interface InnerRoom extends Fenced {
    /** The rooms within a room; none if it is not divided. */
    static List<InnerRoom> of(Room room) {
        return Stream.of(EngineRoom.values(), ExportRoom.values(), WindowRoom.values())
                .<InnerRoom>flatMap(Arrays::stream)
                .filter(inner -> inner.within() == room)
                .toList();
    }

    /** The room that this one is in. */
    Room within();

    @Override
    default List<InnerRoom> neighbours() {
        return of(within());
    }

    @Override
    default String around(String root) {
        return root + "." + within().folder();
    }
}
