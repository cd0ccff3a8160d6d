package org.ganscope.data;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.kind.TargetParameter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The targets that tests go through: every kind as it starts, and at all corners of its parameters.
 */
final class Targets {
    private Targets() {}

    static Stream<TargetConfig> onTheLine() {
        return of(1);
    }

    static Stream<TargetConfig> overThePlane() {
        return of(2);
    }

    private static Stream<TargetConfig> of(int dimension) {
        return Stream.of(TargetKind.values())
                .filter(kind -> kind.dimension() == dimension)
                .flatMap(kind ->
                        Stream.concat(Stream.of(TargetConfig.standard(kind)), corners(kind)));
    }

    private static Stream<TargetConfig> corners(TargetKind kind) {
        List<TargetParameter> parameters = kind.parameters();
        List<TargetConfig> corners = new ArrayList<>();
        for (int corner = 0; corner < 1 << parameters.size(); corner++) {
            TargetConfig config = TargetConfig.standard(kind);
            for (int i = 0; i < parameters.size(); i++) {
                TargetParameter parameter = parameters.get(i);
                boolean high = (corner >> i & 1) == 1;
                config = config.with(i, high ? parameter.high() : parameter.low());
            }
            corners.add(config);
        }
        return corners.stream();
    }

    /** Every parameter at its upper bound. */
    static List<Double> high(TargetKind kind) {
        return kind.parameters().stream().map(TargetParameter::high).toList();
    }
}
