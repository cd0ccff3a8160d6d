package org.ganscope.export.kind;

import org.ganscope.export.Exporter;
import org.ganscope.export.Pictures;
import org.ganscope.export.TablesExport;
import org.ganscope.export.code.BatchesExport;
import org.ganscope.export.code.CodeExport;
import org.ganscope.export.code.WeightsExport;
import org.ganscope.export.page.PageExport;
import org.ganscope.text.InputException;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a run can be exported as. To add a kind: an {@link Exporter} and a line here. */
public enum ExportKind {
    /** A web page in which the run still moves. */
    HTML("html", "html", pictures -> new PageExport()),
    /** A script for PyTorch. */
    PYTORCH("pytorch", "py", pictures -> CodeExport.SCRIPT),
    /** A Jupyter notebook for PyTorch. */
    NOTEBOOK("notebook", "ipynb", pictures -> CodeExport.NOTEBOOK),
    /** The batches of the first steps, with which the script compares its losses with ours. */
    BATCHES("batches", "npz", pictures -> new BatchesExport()),
    /** The weights as arrays for NumPy. */
    NPZ("npz", "npz", pictures -> WeightsExport.NPZ),
    /** The weights as JSON. */
    JSON("json", "json", pictures -> WeightsExport.JSON),
    /** A folder with tables. */
    CSV("csv", "", pictures -> new TablesExport());

    private final String id;
    private final String ending;
    private final Function<Supplier<Pictures>, Exporter> maker;

    ExportKind(String id, String ending, Function<Supplier<Pictures>, Exporter> maker) {
        this.id = id;
        this.ending = ending;
        this.maker = maker;
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

    /**
     * What writes it.
     *
     * @param pictures opened only if pictures of the window are needed
     */
    public Exporter exporter(Supplier<Pictures> pictures) {
        return maker.apply(pictures);
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
