package org.ganscope.export.report;

import static org.ganscope.export.Html.escaped;

import org.ganscope.export.Html;
import org.ganscope.export.SettingGroup;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.words.Verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/** The text of a report. */
final class ReportPage {
    private static final String FOLDER = "/org/ganscope/export/report/";

    /** An element into which the reader types. */
    private static final String TYPED = " contenteditable=\"true\" role=\"textbox\"";

    private final Report report;
    private final StringBuilder page = new StringBuilder();

    private ReportPage(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        return new ReportPage(report).text();
    }

    private String text() {
        String style = resource("report.css");
        String script = resource("report.js");
        String title = Text.of("report.title", report.title());
        add("<!DOCTYPE html>");
        add("<html lang=\"en\">");
        add("<head>");
        add("<meta charset=\"utf-8\">");
        add(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">"
                        .formatted(Html.policy(style, script)));
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        add("<title>" + escaped(title + " · " + Text.of("app.name")) + "</title>");
        add("<style>" + style + "</style>");
        add("</head>");
        add("<body>");
        add("<main>");
        head(title);
        moments();
        charts();
        settings();
        changes();
        repeat();
        notes();
        add("</main>");
        add("<script>" + script + "</script>");
        add("</body>");
        add("</html>");
        return page.toString();
    }

    private void add(String line) {
        page.append(line).append('\n');
    }

    private void heading(String key) {
        add("<h2>" + escaped(Text.of(key)) + "</h2>");
    }

    private void head(String title) {
        add("<header>");
        add("<h1>" + escaped(title) + "</h1>");
        add(
                "<p class=\"facts\">"
                        + escaped(
                                Text.of(
                                        "report.facts",
                                        NumberDisplay.count(report.steps()),
                                        Long.toString(report.seed()),
                                        Text.of("app.version")))
                        + "</p>");
        add("<p>" + escaped(differences()) + "</p>");
        add(
                ("<p class=\"by\"><span>%s</span> <span class=\"typed\""
                                + TYPED
                                + " aria-label=\"%s\"></span></p>")
                        .formatted(
                                escaped(Text.of("report.name")), escaped(Text.of("report.name"))));
        add("<p class=\"tools\"><button id=\"save\">" + escaped(Text.of("report.save")));
        add("</button> <button id=\"print\">" + escaped(Text.of("report.print")) + "</button></p>");
        add("</header>");
    }

    /** What differs from the scenario, in a sentence. */
    private String differences() {
        String changed =
                report.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(SettingGroup.Row::isChanged)
                        .map(row -> row.name() + " " + row.value())
                        .collect(Collectors.joining("; "));
        if (report.scenario().isEmpty()) {
            return Text.of("report.own");
        }
        return changed.isEmpty()
                ? Text.of("report.same", report.scenario())
                : Text.of("report.differs", report.scenario(), changed);
    }

    private void moments() {
        heading("report.moments");
        for (Report.Moment moment : report.moments()) {
            String step = Text.of("report.step", NumberDisplay.count(moment.step()));
            add("<figure>");
            add("<figcaption><h3>" + escaped(step) + "</h3>");
            verdict(moment.verdict());
            add("</figcaption>");
            picture(moment.stage(), Text.of("report.stage", NumberDisplay.count(moment.step())));
            add("</figure>");
        }
    }

    private void verdict(Verdict verdict) {
        add("<p><strong>" + escaped(verdict.lead()) + "</strong> " + escaped(verdict.text()));
        if (!verdict.why().isEmpty()) {
            add("<br><span class=\"why\">" + escaped(verdict.why()) + "</span>");
        }
        add("</p>");
    }

    private void picture(byte[] svg, String words) {
        add(
                "<img alt=\"%s\" src=\"data:image/svg+xml;base64,%s\">"
                        .formatted(escaped(words), Base64.getEncoder().encodeToString(svg)));
    }

    private void charts() {
        heading("report.charts");
        add("<figure class=\"charts\">");
        picture(report.charts(), Text.of("report.charts"));
        add("</figure>");
    }

    private void settings() {
        heading("report.settings");
        add("<div class=\"groups\">");
        for (SettingGroup group : report.groups()) {
            add("<table><caption>" + escaped(group.title()) + "</caption>");
            for (SettingGroup.Row row : group.rows()) {
                add(
                        "<tr%s><th scope=\"row\">%s</th><td>%s</td></tr>"
                                .formatted(
                                        row.isChanged() ? " class=\"changed\"" : "",
                                        escaped(row.name()),
                                        escaped(row.value())));
            }
            add("</table>");
        }
        add("</div>");
    }

    private void changes() {
        if (report.changes().isEmpty()) {
            return;
        }
        heading("report.changes");
        add("<ul>");
        for (Report.Change change : report.changes()) {
            add(
                    "<li>"
                            + escaped(
                                    Text.of(
                                            "report.change",
                                            NumberDisplay.count(change.step()),
                                            change.words()))
                            + "</li>");
        }
        add("</ul>");
    }

    private void repeat() {
        heading("report.repeat");
        if (report.line().isEmpty()) {
            add("<p>" + escaped(Text.of("report.repeat.file")) + "</p>");
            return;
        }
        add("<p>" + escaped(Text.of("report.repeat.text")) + "</p>");
        add("<p class=\"line\"><code>" + escaped(report.line()) + "</code></p>");
    }

    private void notes() {
        heading("report.notes");
        add(
                ("<div class=\"typed notes\""
                                + TYPED
                                + " aria-multiline=\"true\" aria-label=\"%s\"></div>")
                        .formatted(escaped(Text.of("report.notes"))));
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            // browsers hash lines that end with a line feed alone
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
