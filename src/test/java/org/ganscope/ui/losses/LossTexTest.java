package org.ganscope.ui.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Settings;
import org.ganscope.ui.formula.Formulas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("The losses as formulas")
class LossTexTest {
    private static final List<List<String>> CHOICES =
            List.of(
                    List.of("regularisers.r1=0", "regularisers.r1=0.1"),
                    List.of("regularisers.r2=0", "regularisers.r2=0.00002"),
                    List.of("regularisers.gradientPenalty=0", "regularisers.gradientPenalty=10"),
                    List.of("loss.realLabel=1", "loss.realLabel=0.9"),
                    List.of("loss.flips=0", "loss.flips=0.05"),
                    List.of("discriminator.packing=1", "discriminator.packing=2"),
                    List.of("updates.unrolledSteps=0", "updates.unrolledSteps=5"));

    private static GanConfig with(GanConfig config, String setting) {
        String[] parts = setting.split("=", 2);
        return Settings.of(parts[0]).parse(config, parts[1]);
    }

    private static GanConfig with(Objective objective, String... settings) {
        GanConfig config = GanConfig.standard().withObjective(objective);
        for (String setting : settings) {
            config = with(config, setting);
        }
        return config;
    }

    /** Every combination of what changes a formula. */
    private static List<GanConfig> all(Objective objective) {
        List<GanConfig> all = List.of(GanConfig.standard().withObjective(objective));
        for (List<String> choice : CHOICES) {
            List<GanConfig> more = new ArrayList<>();
            for (GanConfig config : all) {
                choice.stream()
                        .filter(each -> exists(config, each))
                        .forEach(each -> more.add(with(config, each)));
            }
            all = more.isEmpty() ? all : List.copyOf(more);
        }
        return all;
    }

    private static boolean exists(GanConfig config, String setting) {
        return Settings.of(setting.substring(0, setting.indexOf('='))).exists(config);
    }

    private static Stream<Term> terms(GanConfig config) {
        LossTex tex = new LossTex(config);
        return Stream.of(tex.discriminator(), tex.penalised(), tex.generator(), LossTex.value())
                .flatMap(List::stream);
    }

    private static Stream<String> slopes(GanConfig config) {
        LossTex tex = new LossTex(config);
        return Arrays.stream(Player.values()).flatMap(player -> tex.slopes(player).stream());
    }

    @ParameterizedTest
    @EnumSource
    void canBeSetUnderAllSettings(Objective objective) {
        Set<String> formulas =
                all(objective).stream()
                        .flatMap(LossTexTest::terms)
                        .map(Term::tex)
                        .collect(Collectors.toCollection(TreeSet::new));
        all(objective).stream().flatMap(LossTexTest::slopes).forEach(formulas::add);
        assertTrue(formulas.size() > 20, "formulas " + formulas.size());
        for (String tex : formulas) {
            assertEquals(Optional.empty(), Formulas.trouble(tex), tex);
        }
    }

    private static String plain(List<Term> terms) {
        return terms.stream()
                .map(Term::tex)
                .collect(Collectors.joining(" "))
                .replaceAll("\\\\textcolor\\{[a-z]+\\}", "")
                .replaceAll("\\\\mathbb|\\\\left|\\\\right|\\\\,|[{}]", "")
                .replace("\\", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINIMAX | L_D = -E[ln D(x)] -E[ln(1 - D(G(z)))] | L_G = E[ln(1 - D(G(z)))]",
                "NON_SATURATING | L_D = -E[ln D(x)] -E[ln(1 - D(G(z)))] | L_G = -E[ln D(G(z))]",
                "LEAST_SQUARES | L_D = E[(D(x) - 1)^2] +E[D(G(z))^2] | L_G = E[(D(G(z)) - 1)^2]",
                "HINGE | L_D = E[max(01 - D(x))] +E[max(01 + D(G(z)))] | L_G = -E[D(G(z))]",
                "WGAN | L_D = -E[f(x)] +E[f(G(z))] | L_G = -E[f(G(z))]",
                "WGAN_GP | L_D = -E[f(x)] +E[f(G(z))] | L_G = -E[f(G(z))]",
                "RELATIVISTIC | L_D = -E[ln sigma(f(x) - f(G(z)))] "
                        + "| L_G = -E[ln sigma(f(G(z)) - f(x))]"
            })
    void areThoseOfTheGame(Objective objective, String discriminator, String generator) {
        LossTex tex = new LossTex(with(objective));
        assertEquals(discriminator.strip(), plain(tex.discriminator()).replace(",", ""));
        assertEquals(generator.strip(), plain(tex.generator()).replace(",", ""));
    }

    @Test
    void haveTheSettingsInThem() {
        GanConfig config =
                with(
                        Objective.NON_SATURATING,
                        "regularisers.r1=0.1",
                        "loss.realLabel=0.9",
                        "discriminator.packing=2");
        LossTex tex = new LossTex(config);
        assertEquals(
                "L_D = -E[0.9ln D(x_1, x_2) + 0.1ln(1 - D(x_1, x_2))]"
                        + " -E[ln(1 - D(G(z_1), G(z_2)))]",
                plain(tex.discriminator()));
        assertEquals("L_D + R = L_D + tfrac0.12E[|nabla s(x_1, x_2)|^2]", plain(tex.penalised()));
        assertEquals("2\\cdot 10^{-5}", LossTex.number(2e-5));
    }

    @Test
    void haveTheirOwnPenalty() {
        assertTrue(plain(new LossTex(with(Objective.WGAN_GP)).penalised()).contains("10E["));
        assertEquals(List.of(), new LossTex(with(Objective.WGAN)).penalised());
    }
}
