package org.ganscope.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * Which room within a room a class lives in, for the search for cycles.
 *
 * @param root the package of the house
 */
record RoomsWithin(Room room, String root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return InnerRoom.of(room).stream()
                .filter(inner -> resideInAPackage(inner.in(root)).test(javaClass))
                .findFirst()
                .map(inner -> SliceIdentifier.of(inner.folder()))
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "rooms within " + room.folder();
    }
}
