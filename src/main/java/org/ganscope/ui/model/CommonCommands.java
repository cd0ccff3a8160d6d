package org.ganscope.ui.model;

import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Command;
import org.ganscope.session.TrainingSession;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Sends each command of one of two runs that are compared to both at once, in the form that suits
 * the other: what moves one moves both, what changes the settings of one does not.
 */
final class CommonCommands {
    private final TrainingSession session;
    private final FramePull first;
    private final FramePull second;
    private final BooleanSupplier isTraining;

    /**
     * @param session of the first run
     * @param isTraining whether both are training, from the user's point of view
     */
    CommonCommands(
            TrainingSession session,
            FramePull first,
            FramePull second,
            BooleanSupplier isTraining) {
        this.session = session;
        this.first = first;
        this.second = second;
        this.isTraining = isTraining;
    }

    /** From now on. */
    void begin() {
        first.setRoute(Optional.of(command -> send(command, first, second)));
        second.setRoute(Optional.of(command -> send(command, second, first)));
    }

    void end() {
        first.setRoute(Optional.empty());
        second.setRoute(Optional.empty());
    }

    private void send(Command command, FramePull one, FramePull other) {
        List<Command> others = counterparts(command, one, other);
        session.together(() -> {
            one.send(command);
            others.forEach(other::send);
        });
    }

    private List<Command> counterparts(Command command, FramePull one, FramePull other) {
        return switch (command) {
            case Command.Play _, Command.Pause _, Command.Step _, Command.StepTo _ ->
                    List.of(command);
            case Command.LookAt _, Command.Return _, Command.Branch _ -> List.of(command);
            case Command.Reset _, Command.Pace _ -> List.of(command);
            case Command.Look _ -> List.of();
            case Command.Exchange _, Command.Part _, Command.Open _ -> List.of(new Command.Pause());
            case Command.Configure configure -> beside(configure, one);
            case Command.GoBack way -> beside(way, other);
            case Command.BringBack _ ->
                    other.snapshot().ways().former().stream()
                            .<Command>map(run -> new Command.BringBack(run.run()))
                            .toList();
        };
    }

    /** Where one run begins anew, the other does too. */
    private List<Command> beside(Command.Configure change, FramePull one) {
        if (Settings.rebuilding(one.expected(), change.config()).isEmpty()) {
            return List.of();
        }
        return isTraining.getAsBoolean()
                ? List.of(new Command.Reset(), new Command.Play())
                : List.of(new Command.Reset());
    }

    /** Where one run goes back to an earlier step, the other does too, with its own settings. */
    private static List<Command> beside(Command.GoBack way, FramePull other) {
        return List.of(new Command.GoBack(way.to().withConfig(other.expected())));
    }
}
