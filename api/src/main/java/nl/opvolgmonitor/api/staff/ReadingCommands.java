package nl.opvolgmonitor.api.staff;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.reading.Alike;
import nl.opvolgmonitor.domain.reading.Familiar;
import nl.opvolgmonitor.domain.reading.KeyFields;
import nl.opvolgmonitor.domain.reading.LetterDesk;
import nl.opvolgmonitor.domain.reading.Prepare;
import nl.opvolgmonitor.domain.reading.ReadLetters;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Records;

/** The handlers that read letters, which know no framework. */
@Factory
final class ReadingCommands {

    @Singleton
    ReadLetters readLetters(Readings readings, LetterDesk desk, Clock clock) {
        return new ReadLetters(readings, desk, clock);
    }

    @Singleton
    KeyFields keyFields(List<Records<?>> kinds) {
        return new KeyFields(
                kinds.stream().collect(Collectors.toMap(Records::kind, records -> keyFields(records.type()))));
    }

    private static Set<String> keyFields(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getType() == Key.class
                        || component
                                .getGenericType()
                                .getTypeName()
                                .equals("java.util.List<" + Key.class.getName() + ">"))
                .map(java.lang.reflect.RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Singleton
    Prepare prepare(Readings readings, Alike alike, KeyFields keyFields, Familiar familiar) {
        return new Prepare(readings, alike, keyFields, familiar);
    }
}
