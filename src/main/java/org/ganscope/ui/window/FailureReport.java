package org.ganscope.ui.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.ganscope.platform.Build;
import org.ganscope.text.Text;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A report of an unexpected failure that you can send. */
public final class FailureReport {
    /** The greatest length of a failure's own message within a sentence. */
    private static final int SHORT = 160;

    private FailureReport() {}

    /** The failure, for one sentence: its own message, else its type. */
    public static String inShort(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        String words = failure.getMessage() == null ? "" : failure.getMessage().strip();
        String first = words.lines().findFirst().orElse("");
        String said = first.isEmpty() ? kind : kind + ", \u201c" + first + "\u201d";
        return said.length() <= SHORT ? said : said.substring(0, SHORT) + "\u2026";
    }

    /** The complete report, for developers. */
    public static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        text.append(Text.of("app.name"))
                .append(' ')
                .append(Text.of("app.version"))
                .append(' ')
                .append(Build.ofThisProgram().commit())
                .append(", Java ")
                .append(System.getProperty("java.version"))
                .append(", ")
                .append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.arch"))
                .append('\n');
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Copies a report to the clipboard. */
    public static void copy(String report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
