package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.term.Terms;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.TermNames;
import nl.opvolgmonitor.ui.register.FieldChange;
import nl.opvolgmonitor.ui.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldChangeTest {

    private static final TermNames NAMES = new TermNames(Language.DUTCH, Terms.NONE);

    private static final List<Class<?>> CONTENTS = new ClassFileImporter()
            .importPackages("nl.opvolgmonitor.domain").stream()
                    .filter(type -> type.isAssignableTo(Registered.class) && type.isRecord())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @ParameterizedTest
    @EnumSource
    void namesEveryFieldInDutch(Kind kind) {
        assertThat(components(kind)).isNotEmpty().allSatisfy(component -> {
            var change = new FieldChange(component.getName(), null, null);
            assertThat(change.label(kind, Language.DUTCH)).isNotEqualTo(component.getName());
        });
    }

    @ParameterizedTest
    @EnumSource
    void putsEveryCodeInWords(Kind kind) {
        assertThat(components(kind))
                .filteredOn(component -> component.getType().isEnum())
                .allSatisfy(component -> assertThat(component.getType().getEnumConstants())
                        .allSatisfy(code -> assertThat(new FieldChange(component.getName(), null, code.toString())
                                        .after(kind, NAMES)
                                        .words())
                                .isEqualTo(Labels.dutch().of((Enum<?>) code))));
    }

    @Test
    void callsAnAnswerNoClaim() {
        assertThat(new FieldChange("type", null, null).label(Kind.RESPONSE, Language.DUTCH))
                .isEqualTo("Reactie");
    }

    @Test
    void readsALinkADayAndNothing() {
        assertThat(new FieldChange("links", "OFFICE minister-bz", "OFFICE minister-bz; MOVER lid-x"))
                .returns(
                        Labels.dutch().of(Role.OFFICE) + ": minister-bz",
                        change -> change.before(Kind.RESPONSE, NAMES).words());
        assertThat(new FieldChange("latest", "2021-07-08", null))
                .returns(
                        "8 juli 2021",
                        change -> change.before(Kind.DEADLINE, NAMES).words())
                .returns("leeg", change -> change.after(Kind.DEADLINE, NAMES).words());
        assertThat(new FieldChange("yearImplied", "false", "true")
                        .after(Kind.DEADLINE, NAMES)
                        .words())
                .isEqualTo("ja");
    }

    private static Stream<RecordComponent> components(Kind kind) {
        return CONTENTS.stream()
                .filter(type -> type.getSimpleName().equals(kind.type()))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> !component.getName().equals("entry"));
    }
}
