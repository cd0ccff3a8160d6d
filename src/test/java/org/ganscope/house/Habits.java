package org.ganscope.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/** What no class, or no class of the engine, may do, for any root package. */
final class Habits {
    /** Functions whose last bit the machine may choose; sqrt, fma, rint and the like are exact. */
    private static final Set<String> INEXACT =
            Set.of(
                    "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh",
                    "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

    /** EJML's elementwise functions, which call those of java.lang.Math. */
    private static final Set<String> INEXACT_IN_EJML =
            Set.of("elementExp", "elementLog", "elementPower");

    private Habits() {}

    static List<Rule> of(String root) {
        return List.of(
                noStaticFieldThatChanges(root),
                noStaticHolderOfState(root),
                onlyMainEndsTheProcess(root),
                theEngineIsExact(root));
    }

    private static Rule noStaticFieldThatChanges(String root) {
        return new Rule(
                "no static field that is not final",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .and()
                        .areStatic()
                        .should()
                        .beFinal()
                        .allowEmptyShould(true)
                        .because("two sessions in one JVM must not meet"),
                "CountsItsCalls");
    }

    /** Written before it is read, in every call: it holds no state. */
    private static final String WORKING_MEMORY = "org.ganscope.math.Functions.REST";

    private static Rule noStaticHolderOfState(String root) {
        return new Rule(
                "no static atomic, thread local or concurrent map",
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .and()
                        .areStatic()
                        .and()
                        .doNotHaveFullName(WORKING_MEMORY)
                        .should()
                        .haveRawType(
                                resideInAPackage("java.util.concurrent.atomic")
                                        .or(assignableTo(ThreadLocal.class))
                                        .or(assignableTo(ConcurrentMap.class)))
                        .allowEmptyShould(true)
                        .because("a final field that holds changing state is static state too"),
                "RemembersItsCallers");
    }

    private static Rule onlyMainEndsTheProcess(String root) {
        return new Rule(
                "only Main ends the process",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .doNotHaveFullyQualifiedName(root + ".Main")
                        .should()
                        .accessTargetWhere(named("ends the process", Habits::endsTheProcess))
                        .allowEmptyShould(true)
                        .because("a test, a lesson or another window may be running in it"),
                "SlamsTheDoor");
    }

    private static Rule theEngineIsExact(String root) {
        return new Rule(
                "the engine calls no function that depends on the machine",
                noClasses()
                        .that()
                        .resideInAnyPackage(Fenced.in(root, Room.ENGINE))
                        .should()
                        .accessTargetWhere(named("depends on the machine", Habits::isInexact))
                        .allowEmptyShould(true)
                        .because(
                                "a run gives the same bits everywhere: StrictMath, or"
                                        + " org.ganscope.math"),
                "TrustsTheMachine");
    }

    private static boolean endsTheProcess(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        return target.getOwner().isEquivalentTo(System.class) && name.equals("exit")
                || target.getOwner().isEquivalentTo(Runtime.class)
                        && (name.equals("exit") || name.equals("halt"));
    }

    private static boolean isInexact(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        if (owner.equals("java.lang.Math")) {
            return INEXACT.contains(name);
        }
        if (owner.equals("jdk.incubator.vector.VectorOperators")) {
            return INEXACT.contains(name.toLowerCase(Locale.ROOT));
        }
        if (owner.startsWith("jdk.incubator.vector.")) {
            return name.equals("pow");
        }
        return owner.startsWith("org.ejml.") && INEXACT_IN_EJML.contains(name);
    }

    private static DescribedPredicate<JavaAccess<?>> named(
            String description, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }
}
