package org.ganscope.ui.paper;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import org.ganscope.ui.theme.Typeface;

import java.awt.Font;
import java.awt.Graphics2D;

/** Writes the words of the window as words, line by line, where the window has them. */
final class TextPainter {
    private final Graphics2D to;

    TextPainter(Graphics2D to) {
        this.to = to;
    }

    void paint(Text text) {
        if (text.getText().isEmpty()) {
            return;
        }
        Outlines.paint(text.getFill())
                .ifPresent(paint -> {
                    to.setPaint(paint);
                    if (!text.getFont().getFamily().equals(Typeface.FAMILY)) {
                        to.fill(Outlines.of(text)); // icons
                    } else if (text.getParent() instanceof TextFlow flow) {
                        inFlow(text, flow);
                    } else {
                        alone(text);
                    }
                });
    }

    private void alone(Text text) {
        LayoutInfo info = text.getLayoutInfo();
        for (int i = 0; i < info.getTextLineCount(); i++) {
            TextLineInfo line = info.getTextLine(i, false);
            String words = text.getText().substring(line.start(), line.end());
            Rectangle2D bounds = line.bounds();
            write(text, words, bounds.getMinX(), bounds.getMinY() + ascent(text));
        }
    }

    /** A text in a flow may begin and end within lines. */
    private void inFlow(Text text, TextFlow flow) {
        int start = 0;
        for (var child : flow.getChildren()) {
            if (child == text) {
                break;
            }
            start += child instanceof Text before ? before.getText().length() : 1;
        }
        int end = start + text.getText().length();
        LayoutInfo info = flow.getLayoutInfo();
        for (int i = 0; i < info.getTextLineCount(); i++) {
            TextLineInfo line = info.getTextLine(i, false);
            int from = Math.max(start, line.start());
            int until = Math.min(end, line.end());
            if (from < until) {
                Rectangle2D caret = info.caretInfoAt(from, true).getSegmentAt(0);
                write(
                        text,
                        text.getText().substring(from - start, until - start),
                        caret.getMinX() - text.getLayoutX(),
                        baseline(text, line) - text.getLayoutY());
            }
        }
    }

    private static double baseline(Text text, TextLineInfo line) {
        double below = line.bounds().getHeight() - text.getLayoutBounds().getHeight();
        return line.bounds().getMinY() + Math.max(0, below) + ascent(text);
    }

    /** From the top of a line to its baseline. */
    private static double ascent(Text text) {
        Text one = new Text("x");
        one.setFont(text.getFont());
        return one.getBaselineOffset();
    }

    private void write(Text text, String words, double x, double baseline) {
        Font font =
                Typeface.forCharts(
                        text.getFont().getSize(), text.getFont().getStyle().contains("Bold"));
        to.setFont(font);
        String shown = words.stripTrailing();
        if (!shown.isEmpty()) {
            to.drawString(shown, (float) x, (float) baseline);
        }
    }
}
