package org.ganscope.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.ganscope.platform.Build;
import org.ganscope.text.Text;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a person can send along when something unforeseen has happened. */
final class FailureReport {
    private FailureReport() {}

    static String of(Throwable failure) {
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
    static void copy(String report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
