package org.ganscope.house;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test that starts JavaFX. It is skipped, with a sentence that names the packages, where the
 * system lacks what JavaFX draws text with; in continuous integration (CI=true) never.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(WindowCondition.class)
public @interface NeedsWindow {}
