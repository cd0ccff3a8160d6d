package org.ganscope.house;

/**
 * The rooms within {@code data} and {@code gan} and the arrows between them. What lies right in one
 * of the two, in no package below it, is a room that is called as it is.
 */
enum EngineRoom implements InnerRoom {
    DATA(Room.DATA, "what every distribution can do does not depend on which there are"),
    LINE(Room.DATA, "a formula on the line knows nothing of the plane", "data"),
    PLANE(Room.DATA, "a formula over the plane knows nothing of the line", "data"),
    OWN(
            Room.DATA,
            "what you bring along is turned into densities that are sought on the line",
            "data",
            "line"),
    KIND(
            Room.DATA,
            "the list of targets makes all of them; none knows that it is listed",
            "data",
            "line",
            "own",
            "plane"),
    LOSS(Room.GAN, "a loss is a formula of scores and does not know who trains with it"),
    GAN(Room.GAN, "the trainer takes a configuration as it is, whoever has set it", "loss"),
    SETTING(Room.GAN, "a setting reads and changes the values of a configuration", "gan", "loss");

    private final Room within;
    private final Arrows arrows;

    EngineRoom(Room within, String reason, String... knows) {
        this.within = within;
        arrows = new Arrows(reason, knows);
    }

    @Override
    public Room within() {
        return within;
    }

    @Override
    public Arrows arrows() {
        return arrows;
    }

    @Override
    public String in(String root) {
        return name().equals(within.name()) ? around(root) : InnerRoom.super.in(root);
    }
}
