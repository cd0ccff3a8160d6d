package org.ganscope.ui.lesson;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.ganscope.lesson.InlineFormula;
import org.ganscope.lesson.LessonBlock;
import org.ganscope.ui.formula.FormulaView;

import java.util.List;

/** Text of a lesson: Markdown as nodes of the window. */
final class ProseView extends VBox {
    private static final String BULLET = "•";

    ProseView(LessonBlock.Prose prose) {
        this(prose.nodes());
    }

    private ProseView(List<org.commonmark.node.Node> blocks) {
        getStyleClass().add("prose");
        setMinSize(0, USE_PREF_SIZE);
        blocks.forEach(block -> getChildren().add(view(block)));
    }

    private static ProseView of(org.commonmark.node.Node parent) {
        return new ProseView(LessonBlock.children(parent));
    }

    private static Node view(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> styled(flow(heading), "prose-heading");
            case ListBlock list -> list(list);
            case BlockQuote quote -> styled(of(quote), "prose-quote");
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case ThematicBreak _ -> new Separator();
            default -> flow(block);
        };
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static Node code(String text) {
        Label label = new Label(text.stripTrailing());
        label.setWrapText(true);
        return styled(label, "prose-code");
    }

    private static Node list(ListBlock list) {
        VBox rows = new VBox();
        rows.getStyleClass().add("prose-list");
        int number =
                list instanceof OrderedList ordered
                        ? java.util.Objects.requireNonNullElse(ordered.getMarkerStartNumber(), 1)
                        : 0;
        for (org.commonmark.node.Node item : LessonBlock.children(list)) {
            String sign = list instanceof BulletList ? BULLET : number++ + ".";
            Label marker = new Label(sign);
            marker.getStyleClass().add("prose-marker");
            marker.setMinWidth(Label.USE_PREF_SIZE);
            ProseView text = of(item);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(marker, text);
            row.setMinSize(0, USE_PREF_SIZE);
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static TextFlow flow(org.commonmark.node.Node parent) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        append(flow, parent, "");
        return flow;
    }

    private static void append(TextFlow flow, org.commonmark.node.Node parent, String style) {
        for (org.commonmark.node.Node inline : LessonBlock.children(parent)) {
            switch (inline) {
                case org.commonmark.node.Text text -> add(flow, text.getLiteral(), style);
                case Emphasis emphasis -> append(flow, emphasis, "strong");
                case StrongEmphasis strong -> append(flow, strong, "strong");
                case Code code -> add(flow, code.getLiteral(), "prose-word");
                case InlineFormula formula ->
                        flow.getChildren().add(new FormulaView(formula.tex(), false));
                case SoftLineBreak _ -> add(flow, " ", style);
                case HardLineBreak _ -> add(flow, "\n", style);
                default -> append(flow, inline, style);
            }
        }
    }

    private static void add(TextFlow flow, String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add("prose-text");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        flow.getChildren().add(text);
    }
}
