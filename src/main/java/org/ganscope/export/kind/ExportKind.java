package org.ganscope.export.kind;

import org.ganscope.export.Exporter;
import org.ganscope.export.PictureExport;
import org.ganscope.export.PictureFormat;
import org.ganscope.export.PictureLook;
import org.ganscope.export.PictureStyle;
import org.ganscope.export.Pictures;
import org.ganscope.export.TablesExport;
import org.ganscope.export.code.BatchesExport;
import org.ganscope.export.code.CodeExport;
import org.ganscope.export.code.WeightsExport;
import org.ganscope.export.page.PageExport;
import org.ganscope.export.report.ReportExport;
import org.ganscope.text.InputException;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a run can be exported as. To add a kind: an {@link Exporter} and a line here. */
public enum ExportKind {
    /** A web page in which the run still moves. */
    HTML("html", "html", (pictures, look) -> new PageExport()),
    /** Pixels. */
    PNG("png", "png", picture(PictureFormat.PNG)),
    /** Lines and text for web pages and drawing programs. */
    SVG("svg", "svg", picture(PictureFormat.SVG)),
    /** Lines and text for papers. */
    PDF("pdf", "pdf", picture(PictureFormat.PDF)),
    /** A page to read, to print and to hand in. */
    REPORT("report", "html", (pictures, look) -> new ReportExport(pictures)),
    /** A script for PyTorch. */
    PYTORCH("pytorch", "py", (pictures, look) -> CodeExport.SCRIPT),
    /** A Jupyter notebook for PyTorch. */
    NOTEBOOK("notebook", "ipynb", (pictures, look) -> CodeExport.NOTEBOOK),
    /** The batches of the first steps, with which the script compares its losses with ours. */
    BATCHES("batches", "npz", (pictures, look) -> new BatchesExport()),
    /** The weights as arrays for NumPy. */
    NPZ("npz", "npz", (pictures, look) -> WeightsExport.NPZ),
    /** The weights as JSON. */
    JSON("json", "json", (pictures, look) -> WeightsExport.JSON),
    /** A folder with tables. */
    CSV("csv", "", (pictures, look) -> new TablesExport());

    private final String id;
    private final String ending;
    private final BiFunction<Supplier<Pictures>, Look, Exporter> maker;

    ExportKind(String id, String ending, BiFunction<Supplier<Pictures>, Look, Exporter> maker) {
        this.id = id;
        this.ending = ending;
        this.maker = maker;
    }

    /** How pictures are drawn, in kinds that have any. */
    public record Look(PictureLook look, PictureStyle style) {}

    private static BiFunction<Supplier<Pictures>, Look, Exporter> picture(PictureFormat format) {
        return (pictures, as) -> new PictureExport(pictures, as.look(), as.style().in(format));
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** The usual ending of its files, without a dot; empty for a folder. */
    public String ending() {
        return ending;
    }

    /** Whether several files are written into a folder. */
    public boolean isFolder() {
        return ending.isEmpty();
    }

    /** Whether it is a picture, whose look can be chosen. */
    public boolean hasLook() {
        return PictureFormat.of(id).isPresent();
    }

    /**
     * What writes it.
     *
     * @param pictures opened only if pictures of the window are needed
     * @param look of these pictures
     */
    public Exporter exporter(Supplier<Pictures> pictures, Look look) {
        return maker.apply(pictures, look);
    }

    /**
     * The kind with this name.
     *
     * @throws InputException if there is none; the message lists the existing ones
     */
    public static ExportKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new InputException("export.error.kind", ids(), id));
    }

    /** All names, separated by commas. */
    public static String ids() {
        return Arrays.stream(values()).map(ExportKind::id).collect(Collectors.joining(", "));
    }
}
