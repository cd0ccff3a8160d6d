package org.ganscope.export.page;

import org.ganscope.lesson.Scenario;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.view.words.DiagnosisWords;
import org.ganscope.view.words.DivergenceExplanation;
import org.ganscope.view.words.Verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The verdicts on a run, keyframe by keyframe; each is written once. */
final class PageStory {
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    PageStory(List<Keyframe> keyframes, Optional<Scenario> scenario) {
        for (Keyframe keyframe : keyframes) {
            Verdict verdict = verdict(keyframe.snapshot(), scenario);
            if (!verdicts.contains(verdict)) {
                verdicts.add(verdict);
            }
            numbers.add(verdicts.indexOf(verdict));
        }
    }

    /** The number of the verdict of each keyframe. */
    List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    /** The verdicts as members of JSON objects. */
    List<Map<String, Object>> members() {
        return verdicts.stream().map(PageStory::members).toList();
    }

    private static Verdict verdict(Snapshot snapshot, Optional<Scenario> scenario) {
        if (snapshot.state() == SessionState.DIVERGED) {
            return DivergenceExplanation.of(snapshot);
        }
        if (snapshot.step() == 0) {
            return new Verdict(
                    Verdict.Mood.NOTE,
                    Text.of("page.begin"),
                    scenario.map(Scenario::watch).orElse(""));
        }
        return DiagnosisWords.of(snapshot);
    }

    private static Map<String, Object> members(Verdict verdict) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("mood", verdict.mood().name().toLowerCase(Locale.ROOT));
        members.put("lead", verdict.lead());
        members.put("text", verdict.text());
        members.put("why", verdict.why());
        return members;
    }
}
