package org.ganscope.ui.timeline;

import org.ganscope.metrics.Finding;
import org.ganscope.session.FindingChange;
import org.ganscope.session.Fork;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.chart.Mark;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened during a run, as marks on its timeline. */
final class TimeMarks {
    private TimeMarks() {}

    static List<TimeMark> of(Snapshot snapshot, Palette palette) {
        List<TimeMark> marks = new ArrayList<>();
        for (Mark mark : ChartSpecs.marks(snapshot)) {
            String words =
                    Text.of(
                            "chart.mark",
                            NumberDisplay.count(mark.step()),
                            mark.what(),
                            mark.from(),
                            mark.to());
            marks.add(
                    new TimeMark(
                            mark.step(), TimeMark.Kind.CHANGE, mark.kind().in(palette), words));
        }
        for (FindingChange change : snapshot.findings()) {
            if (change.before() != Finding.BEGUN) {
                marks.add(of(change, palette));
            }
        }
        snapshot.ways().fork().ifPresent(fork -> marks.add(of(fork, palette)));
        return marks;
    }

    private static TimeMark of(FindingChange change, Palette palette) {
        String words =
                Text.of(
                        "timeline.finding",
                        NumberDisplay.count(change.step()),
                        name(change.after()));
        return new TimeMark(
                change.step(),
                TimeMark.Kind.FINDING,
                isHarm(change.after()) ? palette.warning() : palette.secondary(),
                words);
    }

    private static TimeMark of(Fork fork, Palette palette) {
        return new TimeMark(
                fork.step(),
                TimeMark.Kind.FORK,
                palette.text(),
                Text.of(
                        "timeline.fork",
                        NumberDisplay.count(fork.step()),
                        NumberDisplay.count(fork.end())));
    }

    private static boolean isHarm(Finding finding) {
        return switch (finding) {
            case BEGUN, APART, LEARNING, NEAR, CONVERGED -> false;
            default -> true;
        };
    }

    private static String name(Finding finding) {
        return Text.of("timeline.finding." + finding.name().toLowerCase(Locale.ROOT));
    }
}
