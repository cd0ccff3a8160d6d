package org.ganscope.house;

/** The rooms of the window (packages under {@code ui}) and the arrows between them. */
enum WindowRoom implements InnerRoom {
    THEME("colours and type know nothing of what they dress"),
    OVERLAY("a board over the window does not know what lies on it"),
    FILES("choosing a file knows nothing of what it is for"),
    FORMULA("a formula is set without knowing what it is about"),
    RASTER("pixels know colours and nothing else", "theme"),
    CHART("a chart draws any series, whatever it is of", "raster", "theme"),
    STAGE("what both stages share knows neither", "raster", "theme"),
    WORDS("words are made of keys and numbers: they know no model and no view"),
    MODEL("the models lie below the views: they name charts and see none", "chart", "theme"),
    STAGE1D(
            "the stage of the line knows nothing of the plane",
            "model",
            "stage",
            "raster",
            "theme"),
    STAGE2D(
            "the stage of the plane knows nothing of the line",
            "model",
            "stage",
            "raster",
            "theme"),
    TIMELINE("the time of a run is shown without its pictures", "model", "chart", "theme"),
    COMPARE("what differs between two runs is shown without their pictures", "model", "theme"),
    LOOP("the picture of the game is drawn from the models alone", "model", "theme", "words"),
    SLOW("a step in slow motion is told without its picture", "losses", "model", "theme", "words"),
    CONTROL("settings are changed without a look at a stage", "loop", "model", "theme"),
    LESSON(
            "a page is shown without a look at the stage that it is about",
            "control",
            "formula",
            "model",
            "theme"),
    LOSSES(
            "the formulas of a game are shown without a picture of its run",
            "formula",
            "model",
            "overlay",
            "raster",
            "theme"),
    CHOOSER("a board of scenarios needs no run", "model", "overlay", "raster", "theme"),
    SWEEP(
            "a map of many runs shows none of them",
            "control",
            "files",
            "model",
            "overlay",
            "raster",
            "theme"),
    DRAWING(
            "a sheet makes a target and knows no run",
            "files",
            "model",
            "overlay",
            "raster",
            "stage",
            "theme"),
    IMPORTING(
            "a table becomes a target and knows no run",
            "chooser",
            "control",
            "files",
            "model",
            "overlay",
            "raster",
            "stage",
            "theme"),
    RUN(
            "the view of a run does not know the window that it is in, which may hold two",
            "chart",
            "model",
            "stage1d",
            "stage2d",
            "theme",
            "words"),
    PAPER("what is drawn on paper does not know what it is", "files", "overlay", "raster", "theme"),
    PREDICT(
            "a sketch lies over a plot without knowing whose it is",
            "files",
            "model",
            "raster",
            "theme"),
    SAVING("a run is saved and opened without a look at it", "files", "model", "theme"),
    WINDOW(
            "a window does not know the program that opens it",
            "chooser",
            "compare",
            "control",
            "drawing",
            "files",
            "importing",
            "lesson",
            "losses",
            "model",
            "overlay",
            "paper",
            "predict",
            "run",
            "saving",
            "slow",
            "sweep",
            "theme",
            "timeline",
            "words"),
    PICTURE(
            "a picture of the window needs no program",
            "model",
            "paper",
            "run",
            "sweep",
            "theme",
            "window"),
    APP("the program opens the window", "files", "importing", "model", "saving", "theme", "window");

    private final Arrows arrows;

    WindowRoom(String reason, String... knows) {
        arrows = new Arrows(reason, knows);
    }

    @Override
    public Room within() {
        return Room.UI;
    }

    @Override
    public Arrows arrows() {
        return arrows;
    }
}
