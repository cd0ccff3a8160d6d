package org.ganscope.house;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.ganscope.platform.Display;
import org.ganscope.platform.SystemLibrary;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import java.util.List;
import java.util.stream.Collectors;

/** Decides for {@link NeedsWindow}, and reports once per run why tests are skipped. */
final class WindowCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WindowCondition.class))
                .computeIfAbsent("decision", key -> decideAloud(), ConditionEvaluationResult.class);
    }

    private static ConditionEvaluationResult decideAloud() {
        ConditionEvaluationResult decision =
                decide(
                        Display.ofThisMachine().missingForPictures(),
                        Boolean.parseBoolean(System.getenv("CI")));
        if (decision.isDisabled()) {
            System.err.println(decision.getReason().orElseThrow());
        }
        return decision;
    }

    static ConditionEvaluationResult decide(
            List<SystemLibrary> missing, boolean continuousIntegration) {
        if (missing.isEmpty() || continuousIntegration) {
            return enabled("JavaFX can draw");
        }
        return disabled(
                missing.stream()
                        .map(SystemLibrary::debianPackage)
                        .collect(
                                Collectors.joining(
                                        " ", "Window tests are skipped: install ", ".")));
    }
}
