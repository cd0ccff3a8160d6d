package org.ganscope.data.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A choice by weights")
class DiscreteSamplerTest {
    @Test
    void isTheFirstThingWhoseShareReachesBeyond() {
        RandomStream random = new RandomStream(1);
        for (int round = 0; round < 200; round++) {
            double[] weights = new double[1 + random.nextInt(50)];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = random.nextInt(3) == 0 ? Math.exp(20 * random.nextDouble()) : 0;
            }
            weights[random.nextInt(weights.length)] = 1;
            DiscreteSampler chances = new DiscreteSampler(weights);
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            for (int i = 0; i < 200; i++) {
                double u = i == 0 ? 0 : i == 1 ? Math.nextDown(1.0) : random.nextDouble();
                int k = 0;
                double upTo = weights[0];
                while (u >= upTo / sum) {
                    k++;
                    upTo += weights[k];
                }
                assertEquals(k, chances.at(u));
                assertTrue(weights[k] > 0);
            }
        }
    }

    @Test
    void needsAWeight() {
        assertThrows(IllegalArgumentException.class, () -> new DiscreteSampler(new double[3]));
    }
}
