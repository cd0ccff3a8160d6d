package org.ganscope.export.page;

import org.ganscope.export.SettingGroup;
import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that the script of a page knows of a run, as members of one JSON object. */
final class PageData {
    /** Of the data; the script belongs to the page and knows no other. */
    private static final int FORMAT = 1;

    private final Recording recording;
    private final List<Keyframe> keyframes;
    private final Optional<Scenario> scenario;
    private final GanConfig start;

    PageData(Recording recording, PlannedRun plan) {
        this.recording = recording;
        keyframes = recording.keyframes();
        scenario = plan.scenario().flatMap(Scenarios::find);
        start = recording.run().start();
    }

    /** The name of the run: that of its scenario, or of its data. */
    String title() {
        return scenario.map(Scenario::title)
                .orElseGet(() -> Text.of("choice.target." + start.target().kind().key()));
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("program", Text.of("app.name"));
        members.put("version", Text.of("app.version"));
        members.put("format", FORMAT);
        members.put("title", title());
        members.put("seed", start.seed());
        members.put("words", PageWords.all());
        members.put("scenes", recording.scenes().stream().map(Scene::members).toList());
        addKeyframes(members);
        PageCharts.addTo(members, recording);
        members.put("settings", PageSettings.groups(SettingGroup.of(start, scenario)));
        members.put("changes", PageSettings.changes(recording.end()));
        members.put("notes", PageNotes.of(recording));
        addNetworks(members);
        return members;
    }

    private void addKeyframes(Map<String, Object> members) {
        PageStory story = new PageStory(keyframes, scenario);
        members.put("verdicts", story.members());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("step", keyframes.stream().map(each -> each.snapshot().step()).toList());
        all.put("scene", keyframes.stream().map(Keyframe::scene).toList());
        all.put("verdict", story.numbers());
        float[] origins = new float[keyframes.size()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = (float) keyframes.get(i).origin();
        }
        all.put("origin", PackedTable.ofRow(NumberForm.SINGLE, origins));
        addTable(all, "model", NumberForm.HALF, Keyframe::model);
        boolean isLine = start.dataDimension() == 1;
        addTable(all, "optimal", isLine ? NumberForm.HALF : NumberForm.SHARE, Keyframe::optimal);
        addTable(all, "shares", NumberForm.HALF, Keyframe::shares);
        members.put("keyframes", all);
    }

    private void addTable(
            Map<String, Object> members,
            String name,
            NumberForm form,
            Function<Keyframe, float[]> part) {
        int columns = keyframes.stream().mapToInt(each -> part.apply(each).length).max().orElse(0);
        if (columns > 0) {
            List<float[]> rows =
                    keyframes.stream()
                            .map(part)
                            .map(row -> row.length == columns ? row : unknown(columns))
                            .toList();
            members.put(name, PackedTable.of(form, rows));
        }
    }

    /** A keyframe of a game that has none of these values. */
    private static float[] unknown(int columns) {
        float[] row = new float[columns];
        Arrays.fill(row, Float.NaN);
        return row;
    }

    private void addNetworks(Map<String, Object> members) {
        WeightForm form = new WeightForm(keyframes);
        Map<String, Object> networks = new LinkedHashMap<>();
        networks.put("generator", network(form.generator(), Snapshot::generator));
        networks.put("discriminator", network(form.discriminator(), Snapshot::discriminator));
        members.put("networks", networks);
    }

    private Map<String, Object> network(
            NumberForm form, Function<Snapshot, NetworkWeights> player) {
        List<NetworkWeights> frozen =
                keyframes.stream().map(Keyframe::snapshot).map(player).toList();
        NetworkShape shape = frozen.getFirst().shape();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("widths", widths(shape));
        members.put("activation", shape.activation().key());
        members.put(
                "weights",
                PackedTable.of(form, frozen.stream().map(NetworkWeights::toArray).toList()));
        return members;
    }

    private static List<Integer> widths(NetworkShape shape) {
        List<Integer> widths = new ArrayList<>();
        widths.add(shape.inputs());
        widths.addAll(shape.hidden());
        widths.add(shape.outputs());
        return widths;
    }
}
