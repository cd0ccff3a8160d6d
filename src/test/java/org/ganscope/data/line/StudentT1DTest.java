package org.ganscope.data.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentT1DTest {
    @ParameterizedTest
    @ValueSource(doubles = {-50, -3, -1, -0.1, 0, 0.5, 2, 10})
    void oneDegreeOfFreedomIsTheCauchyDistribution(double x) {
        StudentT1D cauchy = new StudentT1D(1, 0.4);
        double t = x / 0.4;
        assertEquals(0.5 + Math.atan(t) / Math.PI, cauchy.cumulative(x), 1e-14);
        assertEquals(1 / (Math.PI * 0.4 * (1 + t * t)), cauchy.density(x), 1e-14);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-50, -3, -1, -0.1, 0, 0.5, 2, 10})
    void twoAndFourDegreesHaveTheirClosedForms(double t) {
        double two = 0.5 + 0.5 * t / Math.sqrt(2 + t * t);
        assertEquals(two, new StudentT1D(2, 1).cumulative(t), 1e-14);
        double r = t / Math.sqrt(1 + t * t / 4);
        double four = 0.5 + 0.375 * r * (1 - r * r / 12);
        assertEquals(four, new StudentT1D(4, 1).cumulative(t), 1e-14);
    }

    @Test
    void tabledQuantilesAreMet() {
        assertEquals(2.5705818356363, new StudentT1D(5, 1).quantile(0.975), 1e-12);
        assertEquals(2.0422724563012, new StudentT1D(30, 1).quantile(0.975), 1e-12);
        assertEquals(6.9645567342832, new StudentT1D(2, 1).quantile(0.99), 1e-12);
        assertEquals(31.820515953773, new StudentT1D(1, 1).quantile(0.99), 1e-11);
    }

    @Test
    void logGammaMeetsFactorialsAndTheRootOfPi() {
        assertEquals(Math.log(120), IncompleteBeta.logGamma(6), 1e-14);
        assertEquals(0.5 * Math.log(Math.PI), IncompleteBeta.logGamma(0.5), 1e-14);
        assertEquals(0, IncompleteBeta.logGamma(1), 1e-14);
        assertEquals(1.2880225246980774, IncompleteBeta.logGamma(0.25), 1e-13);
    }
}
