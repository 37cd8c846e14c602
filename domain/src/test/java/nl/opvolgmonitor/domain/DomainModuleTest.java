package nl.opvolgmonitor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Requires;
import org.junit.jupiter.api.Test;

class DomainModuleTest {

    @Test
    void needsNothingButTheJdkAtRunTime() {
        var needed = getClass().getModule().getDescriptor().requires().stream()
                .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name);

        assertThat(needed).containsExactly("java.base");
    }
}
