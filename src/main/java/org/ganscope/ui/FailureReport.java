package org.ganscope.ui;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a person can send along when something unforeseen has happened. */
final class FailureReport {
    private FailureReport() {}

    static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        text.append("GANscope, Java ")
                .append(System.getProperty("java.version"))
                .append(", ")
                .append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.arch"))
                .append('\n');
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
