package nl.opvolgmonitor.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeadlinePropertiesTest {

    private static final List<String> SCRAPS = List.of(
            "uiterlijk ",
            "voor ",
            "vóór ",
            "na ",
            "in ",
            "op ",
            "per ",
            "bij ",
            "vanaf ",
            "binnen ",
            "het ",
            "de ",
            "eind ",
            "begin ",
            "medio ",
            "1 ",
            "29 ",
            "31 ",
            "februari ",
            "juli ",
            "mei ",
            "2021 ",
            "2024",
            "0000 ",
            "9999 ",
            "jl. ",
            "van ",
            "dit jaar ",
            "volgend jaar ",
            "eerste ",
            "laatste ",
            "kwartaal ",
            "helft van ",
            "halfjaar ",
            "Q3 ",
            "zomerreces ",
            "kerst",
            "reces ",
            "zomer ",
            "najaar ",
            "Prinsjesdag ",
            "begroting ",
            "zodra ",
            "wanneer ",
            "beschikbaar ",
            "komende ",
            "maanden ",
            "drie ",
            "999 ",
            "jaar ",
            "keer ",
            "per ",
            "werkdagen ",
            "-",
            "\n",
            "\n\n",
            ". ",
            ", ",
            "\u00ad",
            "\u0301",
            "\ud83d",
            "é",
            "week ",
            "deze ");
    private static final List<String> YEARLESS = List.of(
            "voor het zomerreces",
            "na het zomerreces",
            "voor de zomer",
            "uiterlijk 1 juli",
            "voor 1 april",
            "op 29 februari",
            "in het eerste kwartaal",
            "Q4",
            "eind dit jaar",
            "begin volgend jaar",
            "in september",
            "voor het einde van het jaar",
            "voor Prinsjesdag",
            "binnen zes weken",
            "volgende week",
            "deze maand",
            "in het tweede halfjaar",
            "in de komende twee jaar",
            "na het kerstreces",
            "dit kwartaal");

    private final DeadlineReader reader = new DeadlineReader(Recesses.CALENDAR);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(14).map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(2012, 2030),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    @Property
    void aWindowEndsNoEarlierThanItBegins(@ForAll("texts") String text, @ForAll("dates") LocalDate date) {
        assertThat(reader.read(text, date))
                .filteredOn(one -> one.earliest() != null && one.latest() != null)
                .allSatisfy(one -> assertThat(one.latest()).isAfterOrEqualTo(one.earliest()));
    }

    @Property
    void theOffsetsHoldTheWords(@ForAll("texts") String text, @ForAll("dates") LocalDate date) {
        assertThat(reader.read(text, date))
                .allSatisfy(one ->
                        assertThat(text.substring(one.start(), one.end())).isEqualTo(one.raw()));
    }

    @Property
    void theReadingsFollowEachOther(@ForAll("texts") String text, @ForAll("dates") LocalDate date) {
        var readings = reader.read(text, date);

        for (int at = 1; at < readings.size(); at++) {
            assertThat(readings.get(at).start())
                    .isGreaterThanOrEqualTo(readings.get(at - 1).end());
        }
    }

    @Property
    void everyReadingNamesItsRule(@ForAll("texts") String text, @ForAll("dates") LocalDate date) {
        assertThat(reader.read(text, date)).allSatisfy(one -> {
            assertThat(one.rule()).isNotBlank();
            assertThat(one.ruleVersion()).isPositive();
        });
    }

    @Property
    void whatIsUnresolvedHasNoLastDay(@ForAll("texts") String text, @ForAll("dates") LocalDate date) {
        assertThat(reader.read(text, date))
                .filteredOn(one -> one.certainty() == Resolution.UNRESOLVED)
                .allSatisfy(one -> assertThat(one.latest()).isNull());
    }

    @Property
    void everyReadingCanBeRegistered(@ForAll("texts") String text, @ForAll("dates") LocalDate date) {
        assertThat(reader.read(text, date)).allSatisfy(one -> {
            assertThat(one.kind().isDated() || one.latest() == null).isTrue();
            assertThat(one.recursEvery() != null).isEqualTo(one.kind() == DeadlineKind.RECURRING);
            assertThat(one.readsAs()).isNotBlank();
        });
    }

    @Property
    void withoutADateNothingIsCounted(@ForAll("texts") String text) {
        assertThat(reader.read(text, null))
                .noneSatisfy(one -> assertThat(one.yearImplied()).isTrue());
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text, @ForAll LocalDate date) {
        assertThat(reader.read(text, date)).isNotNull();
    }

    @Property
    void aLaterDocumentNeverMeansAnEarlierDay(
            @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other, @ForAll("yearless") String words) {
        var sooner = reader.read(words, one.isBefore(other) ? one : other).getFirst();
        var later = reader.read(words, one.isBefore(other) ? other : one).getFirst();

        if (edge(sooner) != null && edge(later) != null) {
            assertThat(edge(later)).isAfterOrEqualTo(edge(sooner));
        }
    }

    @Provide
    Arbitrary<String> yearless() {
        return Arbitraries.of(YEARLESS);
    }

    private static LocalDate edge(DeadlineReading reading) {
        return reading.latest() == null ? reading.earliest() : reading.latest();
    }
}
