package org.ganscope.ui.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.ganscope.platform.Build;
import org.ganscope.text.Text;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a person can send along when something unforeseen has happened. */
public final class FailureReport {
    /** As much of a failure's own words as one sentence bears. */
    private static final int SHORT = 160;

    private FailureReport() {}

    /** What happened, for one sentence: the failure's own words, else its kind. */
    public static String inShort(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        String words = failure.getMessage() == null ? "" : failure.getMessage().strip();
        String first = words.lines().findFirst().orElse("");
        String said = first.isEmpty() ? kind : kind + ", \u201c" + first + "\u201d";
        return said.length() <= SHORT ? said : said.substring(0, SHORT) + "\u2026";
    }

    /** All of it, for whoever mends it. */
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

    /** Puts a report where a person can paste it from. */
    public static void copy(String report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
