package org.ganscope.house;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param name its text in the test's report
 * @param check the rule itself, with its reason
 * @param plantedAt simple name of the class under {@code house.planted} that breaks it
 */
record Rule(String name, ArchRule check, String plantedAt) {
    @Override
    public String toString() {
        return name;
    }
}
