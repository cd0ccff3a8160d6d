package org.ganscope.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The fences between the rooms, and between the rooms and the libraries, for any root package. */
final class Fences {
    private static final Map<Fenced, String> PLANTED =
            Map.ofEntries(
                    Map.entry(Room.TEXT, "SpeaksOfNumbers"),
                    Map.entry(Room.PLATFORM, "PeeksAtTheCommandLine"),
                    Map.entry(Room.MATH, "LeansOnTheWindow"),
                    Map.entry(Room.NN, "KnowsTheGame"),
                    Map.entry(Room.DATA, "KnowsTheNetwork"),
                    Map.entry(Room.GAN, "KnowsItsSession"),
                    Map.entry(Room.METRICS, "MeasuresARun"),
                    Map.entry(Room.EXPERIMENT, "SitsInASession"),
                    Map.entry(Room.SESSION, "KnowsTheWindow"),
                    Map.entry(Room.THEORY, "HoldsASession"),
                    Map.entry(Room.VIEW, "AsksThePalette"),
                    Map.entry(Room.LESSON, "DrawsThePhasePlane"),
                    Map.entry(Room.EXPORT, "AsksTheWindow"),
                    Map.entry(Room.CLI, "OpensTheWindow"),
                    Map.entry(Room.UI, "RunsTheCommandLine"),
                    Map.entry(EngineRoom.DATA, "ShapesItsKind"),
                    Map.entry(EngineRoom.LINE, "StretchesItsKind"),
                    Map.entry(EngineRoom.PLANE, "FlattensItsKind"),
                    Map.entry(EngineRoom.OWN, "BringsItsKind"),
                    Map.entry(EngineRoom.KIND, "ListsTheLoft"),
                    Map.entry(EngineRoom.LOSS, "AsksItsSetting"),
                    Map.entry(EngineRoom.GAN, "TrainsItsSetting"),
                    Map.entry(EngineRoom.SETTING, "SetsTheShed"),
                    Map.entry(ExportRoom.EXPORT, "OffersItsKind"),
                    Map.entry(ExportRoom.PAGE, "LeafsThroughItsKind"),
                    Map.entry(ExportRoom.CODE, "ProgramsItsKind"),
                    Map.entry(ExportRoom.REPORT, "ReportsItsKind"),
                    Map.entry(ExportRoom.KIND, "ListsTheCellar"),
                    Map.entry(WindowRoom.THEME, "ColoursTheProgram"),
                    Map.entry(WindowRoom.OVERLAY, "CoversTheProgram"),
                    Map.entry(WindowRoom.FILES, "ChoosesForTheProgram"),
                    Map.entry(WindowRoom.FORMULA, "TypesetsTheProgram"),
                    Map.entry(WindowRoom.RASTER, "PaintsTheProgram"),
                    Map.entry(WindowRoom.CHART, "ChartsTheProgram"),
                    Map.entry(WindowRoom.STAGE, "SharesTheProgram"),
                    Map.entry(WindowRoom.WORDS, "SaysTheProgram"),
                    Map.entry(WindowRoom.MODEL, "ModelsTheProgram"),
                    Map.entry(WindowRoom.STAGE1D, "StretchesTheProgram"),
                    Map.entry(WindowRoom.STAGE2D, "FlattensTheProgram"),
                    Map.entry(WindowRoom.LOOP, "DrawsTheProgram"),
                    Map.entry(WindowRoom.COMPARE, "ComparesTheProgram"),
                    Map.entry(WindowRoom.TIMELINE, "WindsTheProgram"),
                    Map.entry(WindowRoom.PREDICT, "ForetellsTheProgram"),
                    Map.entry(WindowRoom.PAPER, "PrintsTheProgram"),
                    Map.entry(WindowRoom.SAVING, "KeepsTheProgram"),
                    Map.entry(WindowRoom.CONTROL, "SetsTheProgram"),
                    Map.entry(WindowRoom.SWEEP, "MapsTheProgram"),
                    Map.entry(WindowRoom.LESSON, "TeachesTheProgram"),
                    Map.entry(WindowRoom.SLOW, "SlowsTheProgram"),
                    Map.entry(WindowRoom.LOSSES, "ExplainsTheProgram"),
                    Map.entry(WindowRoom.CHOOSER, "OffersTheProgram"),
                    Map.entry(WindowRoom.DRAWING, "SketchesTheProgram"),
                    Map.entry(WindowRoom.IMPORTING, "ImportsTheProgram"),
                    Map.entry(WindowRoom.RUN, "RunsTheProgram"),
                    Map.entry(WindowRoom.WINDOW, "OpensTheProgram"),
                    Map.entry(WindowRoom.PICTURE, "PhotographsTheProgram"),
                    Map.entry(WindowRoom.APP, "LeansOnALooseStage"));

    private static final Map<Room, Planted> PLANTED_WITHIN =
            Map.of(
                    Room.DATA, new Planted("LivesInTheLoft", "ShapesItsKind"),
                    Room.GAN, new Planted("LivesInTheShed", "TrainsItsSetting"),
                    Room.EXPORT, new Planted("LivesInTheCellar", "OffersItsKind"),
                    Room.UI, new Planted("Stage", "Program"));

    /**
     * What breaks the rules of a room that has rooms in it.
     *
     * @param inNoRoom a class in none of these
     * @param inACircle a class of two rooms that know each other
     */
    private record Planted(String inNoRoom, String inACircle) {}

    private Fences() {}

    static List<Rule> of(String root) {
        List<Rule> rules = new ArrayList<>();
        rules.add(everyClassLivesInARoom(root));
        for (Room room : Room.values()) {
            rules.add(arrowsOf(room, root));
        }
        rules.add(noCycles(root));
        for (Room room : Room.values()) {
            if (!InnerRoom.of(room).isEmpty()) {
                rules.addAll(within(room, root));
            }
        }
        rules.add(drawingStaysInTheWindow(root));
        rules.add(jsonStaysAtTheFiles(root));
        rules.add(picocliStaysInTheCommandLine(root));
        rules.add(theEngineNeedsOnlyEjml(root));
        rules.add(picturesNeedOnlyEjml(root));
        rules.add(textAndPlatformNeedOnlyTheJdk(root));
        return List.copyOf(rules);
    }

    private static Rule everyClassLivesInARoom(String root) {
        return new Rule(
                "every class but Main lives in a room",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .haveSimpleNameNotEndingWith("package-info")
                        .and()
                        .doNotHaveFullyQualifiedName(root + ".Main")
                        .should()
                        .resideInAnyPackage(Fenced.in(root, Arrays.asList(Room.values())))
                        .because("a room that the fences do not know would not be fenced"),
                "LivesInTheAttic");
    }

    private static Rule arrowsOf(Fenced room, String root) {
        return new Rule(
                room.in(root) + " keeps to its arrows",
                noClasses()
                        .that()
                        .resideInAPackage(room.in(root))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(room.around(root) + "..")
                                        .and(resideOutsideOfPackages(room.mayUse(root))))
                        .allowEmptyShould(true)
                        .because(room.arrows().reason()),
                PLANTED.get(room));
    }

    private static Rule noCycles(String root) {
        return new Rule(
                "no cycles between rooms",
                slices().matching(root + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .because("rooms that know each other are one room"),
                "RunsTheCommandLine");
    }

    private static List<Rule> within(Room room, String root) {
        Planted planted = PLANTED_WITHIN.get(room);
        List<Rule> rules = new ArrayList<>();
        rules.add(everyClassLivesInARoomWithin(room, root, planted.inNoRoom()));
        for (InnerRoom inner : InnerRoom.of(room)) {
            rules.add(arrowsOf(inner, root));
        }
        rules.add(noCyclesWithin(room, root, planted.inACircle()));
        return rules;
    }

    private static Rule everyClassLivesInARoomWithin(Room room, String root, String planted) {
        return new Rule(
                "every class of " + room + " lives in a room of it",
                classes()
                        .that()
                        .resideInAPackage(room.in(root))
                        .and()
                        .haveSimpleNameNotEndingWith("package-info")
                        .should()
                        .resideInAnyPackage(Fenced.in(root, InnerRoom.of(room)))
                        .allowEmptyShould(true)
                        .because("a room that the fences do not know would not be fenced"),
                planted);
    }

    private static Rule noCyclesWithin(Room room, String root, String planted) {
        return new Rule(
                "no cycles within " + room,
                slices().assignedFrom(new RoomsWithin(room, root))
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .because("rooms that know each other are one room"),
                planted);
    }

    private static Rule drawingStaysInTheWindow(String root) {
        return new Rule(
                "only ui draws",
                outsideOf(root, Room.UI.in(root))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..",
                                "com.sun.javafx..",
                                "org.jfree..",
                                "org.kordamp..",
                                "atlantafx..",
                                "java.awt..",
                                "javax.swing..")
                        .allowEmptyShould(true)
                        .because("everything but the window must run where nothing can be drawn"),
                "PaintsByItself");
    }

    private static Rule jsonStaysAtTheFiles(String root) {
        return new Rule(
                "Jackson stays where files are read and written",
                outsideOf(
                                root,
                                root + ".session.file..",
                                Room.LESSON.in(root),
                                Room.EXPORT.in(root),
                                Room.CLI.in(root))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml..")
                        .allowEmptyShould(true)
                        .because("the form of a file is no business of what it describes"),
                "WritesItsOwnFile");
    }

    private static Rule picocliStaysInTheCommandLine(String root) {
        return new Rule(
                "picocli stays in the command line",
                outsideOf(root, Room.CLI.in(root))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("picocli..")
                        .allowEmptyShould(true)
                        .because("options are the command line's business"),
                "ParsesOptions");
    }

    private static Rule theEngineNeedsOnlyEjml(String root) {
        return new Rule(
                "the engine needs only EJML",
                noClasses()
                        .that()
                        .resideInAnyPackage(Fenced.in(root, Room.ENGINE))
                        .and()
                        .resideOutsideOfPackage(root + ".session.file..")
                        .should()
                        .dependOnClassesThat(outsideTheHouseAnd(root, "org.ejml.."))
                        .allowEmptyShould(true)
                        .because("a GAN must train in a JVM with only EJML on the class path"),
                "WritesItsOwnFile");
    }

    private static Rule picturesNeedOnlyEjml(String root) {
        return new Rule(
                "pictures need only EJML",
                noClasses()
                        .that()
                        .resideInAPackage(Room.VIEW.in(root))
                        .should()
                        .dependOnClassesThat(outsideTheHouseAnd(root, "org.ejml.."))
                        .allowEmptyShould(true)
                        .because("the same frames feed the window, files and a web page"),
                "KnowsJavaFx");
    }

    private static Rule textAndPlatformNeedOnlyTheJdk(String root) {
        return new Rule(
                "text and platform need only the JDK",
                noClasses()
                        .that()
                        .resideInAnyPackage(Room.TEXT.in(root), Room.PLATFORM.in(root))
                        .should()
                        .dependOnClassesThat(outsideTheHouseAnd(root))
                        .allowEmptyShould(true)
                        .because("they must be able to say what is missing when libraries are"),
                "SpeaksOfMatrices");
    }

    private static GivenClassesConjunction outsideOf(String root, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(packages);
    }

    /** Classes of no room, the JDK, the null marks or one of these packages. */
    private static DescribedPredicate<JavaClass> outsideTheHouseAnd(
            String root, String... packages) {
        List<String> allowed =
                new ArrayList<>(List.of(root + "..", "java..", "jdk..", "org.jspecify.."));
        allowed.addAll(List.of(packages));
        return resideOutsideOfPackages(allowed.toArray(String[]::new));
    }
}
