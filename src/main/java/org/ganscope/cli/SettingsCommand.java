package org.ganscope.cli;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.gan.setting.WordsSetting;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/** {@code ganscope settings}: lists every key of a configuration with its allowed values. */
final class SettingsCommand implements Subcommand {
    /** Longer defaults are not written out. */
    private static final int LONGEST = 80;

    private final Terminal terminal;

    SettingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Help.command("settings", Text.of("cli.settings.description"));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        TextTable table = new TextTable();
        Settings.all().forEach(setting -> describe(setting, table));
        terminal.out().println(Text.of("cli.settings.heading"));
        terminal.out().println();
        terminal.out().print(table);
        return ExitStatus.OK;
    }

    private static void describe(Setting setting, TextTable table) {
        List<GanConfig> targets = targets();
        String key = setting.key();
        if (targets.stream().allMatch(setting::exists)) {
            table.add(key, line(setting, GanConfig.standard()));
        } else {
            for (GanConfig config : targets.stream().filter(setting::exists).toList()) {
                table.add(
                        key,
                        Text.of(
                                "cli.settings.target",
                                target().value(config),
                                line(setting, config)));
                key = "";
            }
        }
        String meaning = "setting." + setting.key() + ".tooltip";
        if (Text.has(meaning)) {
            table.add("", Text.of(meaning));
        }
    }

    /** A configuration of each target: a parameter exists only where the target has it. */
    private static List<GanConfig> targets() {
        return target().choices().stream()
                .map(choice -> target().with(GanConfig.standard(), choice))
                .toList();
    }

    private static ChoiceSetting target() {
        return (ChoiceSetting) Settings.of("data.target");
    }

    private static String line(Setting setting, GanConfig config) {
        return Text.of(
                "cli.settings.line",
                values(setting, config),
                standard(setting, config),
                Text.of(setting.rebuilds() ? "cli.settings.rebuilds" : "cli.settings.live"));
    }

    private static String standard(Setting setting, GanConfig config) {
        String standard = setting.format(config);
        if (standard.length() > LONGEST && setting instanceof ListSetting list) {
            return Text.of("cli.settings.long", Integer.toString(list.value(config).size()));
        }
        return standard.isEmpty() ? Text.of("cli.settings.empty") : standard;
    }

    private static String values(Setting setting, GanConfig config) {
        return switch (setting) {
            case ChoiceSetting choice -> String.join(" | ", choice.choices());
            case NumberSetting number -> values(number, number.bounds(config));
            case WordSetting _ -> Text.of("cli.settings.word");
            case WordsSetting words ->
                    Text.of("cli.settings.words", Integer.toString(words.most()));
            case ListSetting list ->
                    Text.of(
                            list.integers() ? "cli.settings.integers" : "cli.settings.numbers",
                            Integer.toString(list.most()),
                            NumberText.format(list.low()),
                            NumberText.format(list.high()));
        };
    }

    private static String values(NumberSetting setting, Range bounds) {
        boolean whole = setting.scale() == NumberSetting.Scale.INTEGER;
        return Text.of(
                whole ? "cli.settings.integer" : "cli.settings.number",
                NumberText.format(bounds.low()),
                NumberText.format(bounds.high()));
    }
}
