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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happened during a run, as marks on its timeline. */
final class TimeMarks {
    private TimeMarks() {}

    /** Those of one run or of two that are compared, in the order of their steps. */
    static List<TimeMark> of(Snapshot first, Optional<Snapshot> second, Palette palette) {
        TimeMark.Whose whose = second.isPresent() ? TimeMark.Whose.FIRST : TimeMark.Whose.ALONE;
        List<TimeMark> marks = new ArrayList<>(of(whose, first, palette));
        second.ifPresent(run -> marks.addAll(of(TimeMark.Whose.SECOND, run, palette)));
        marks.sort(Comparator.comparingLong(TimeMark::step));
        return marks;
    }

    private static List<TimeMark> of(TimeMark.Whose whose, Snapshot snapshot, Palette palette) {
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
                            whose,
                            mark.step(),
                            TimeMark.Kind.CHANGE,
                            mark.kind().in(palette),
                            whose.said(words)));
        }
        for (FindingChange change : snapshot.findings()) {
            if (change.before() != Finding.BEGUN) {
                marks.add(of(whose, change, palette));
            }
        }
        snapshot.ways().fork().ifPresent(fork -> marks.add(of(whose, fork, palette)));
        return marks;
    }

    private static TimeMark of(TimeMark.Whose whose, FindingChange change, Palette palette) {
        String words =
                Text.of(
                        "timeline.finding",
                        NumberDisplay.count(change.step()),
                        name(change.after()));
        return new TimeMark(
                whose,
                change.step(),
                TimeMark.Kind.FINDING,
                isHarm(change.after()) ? palette.warning() : palette.secondary(),
                whose.said(words));
    }

    private static TimeMark of(TimeMark.Whose whose, Fork fork, Palette palette) {
        return new TimeMark(
                whose,
                fork.step(),
                TimeMark.Kind.FORK,
                palette.text(),
                whose.said(
                        Text.of(
                                "timeline.fork",
                                NumberDisplay.count(fork.step()),
                                NumberDisplay.count(fork.end()))));
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
