package org.ganscope.house;

import java.util.List;
import java.util.Locale;

/** A room, of the house or within one of its rooms, and whom of the rooms beside it it may know. */
interface Fenced {
    String name();

    Arrows arrows();

    /** The rooms beside it, itself among them. */
    List<? extends Fenced> neighbours();

    /** The package that holds it and its neighbours in the house with this root. */
    String around(String root);

    /** The package of this room, with everything below it, in ArchUnit's notation. */
    default String in(String root) {
        return around(root) + "." + folder() + "..";
    }

    /** The packages of its neighbours that classes of this room may use, itself among them. */
    default String[] mayUse(String root) {
        return neighbours().stream()
                .filter(other -> other == this || arrows().knows().contains(other.folder()))
                .map(other -> other.in(root))
                .toArray(String[]::new);
    }

    default String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String[] in(String root, List<? extends Fenced> rooms) {
        return rooms.stream().map(room -> room.in(root)).toArray(String[]::new);
    }
}
