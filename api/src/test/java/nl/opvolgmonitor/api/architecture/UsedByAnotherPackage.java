package nl.opvolgmonitor.api.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds for a class that has a reason to be public. */
final class UsedByAnotherPackage extends ArchCondition<JavaClass> {

    UsedByAnotherPackage() {
        super("be used by another package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var used = type.getDirectDependenciesToSelf().stream()
                .anyMatch(
                        dependency -> !dependency.getOriginClass().getPackage().equals(type.getPackage()));
        events.add(new SimpleConditionEvent(type, used, type.getName() + " is public without need"));
    }
}
