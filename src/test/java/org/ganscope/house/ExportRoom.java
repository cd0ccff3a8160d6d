package org.ganscope.house;

/**
 * The rooms within {@code export} and the arrows between them. What is right in it, in no package
 * below it, is a room of the same name.
 */
enum ExportRoom implements InnerRoom {
    EXPORT("what every kind of file has in common does not depend on which there are"),
    PAGE("a web page does not know that it is one kind of file among others", "export"),
    CODE("a program does not know that it is one kind of file among others", "export"),
    REPORT("a report does not know that it is one kind of file among others", "export"),
    KIND(
            "the list of kinds makes what writes each of them; none knows that it is listed",
            "code",
            "export",
            "page",
            "report");

    private final Arrows arrows;

    ExportRoom(String reason, String... knows) {
        arrows = new Arrows(reason, knows);
    }

    @Override
    public Room within() {
        return Room.EXPORT;
    }

    @Override
    public Arrows arrows() {
        return arrows;
    }

    @Override
    public String in(String root) {
        return this == EXPORT ? around(root) : InnerRoom.super.in(root);
    }
}
