package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UndertakingRulesTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 3);
    private static final DeadlineReader DEADLINES = new DeadlineReader(RecessCalendar.empty());

    @TestFactory
    Stream<DynamicTest> readsSentencesOfLetters() {
        return lines("sentences.csv").map(line -> test(line, UndertakingRules::inLetter));
    }

    @TestFactory
    Stream<DynamicTest> readsWordsOfDebates() {
        return lines("debate.csv").map(line -> test(line, UndertakingRules::inDebate));
    }

    @TestFactory
    Stream<DynamicTest> findsTheWordsThatSayByWhen() {
        return lines("sentences.csv")
                .map(line -> line.split(";", 4))
                .filter(cells -> !List.of("-", "?").contains(cells[2]))
                .map(cells -> DynamicTest.dynamicTest(
                        cells[3],
                        () -> assertThat(DEADLINES.read(cells[3], DATE))
                                .extracting(reading -> reading.raw().toLowerCase(Locale.ROOT))
                                .contains(cells[2].toLowerCase(Locale.ROOT))));
    }

    @Test
    void namesEachRuleOnceAndExplainsItInASentence() {
        var rules = Stream.of(UndertakingRules.ofLetters(), UndertakingRules.ofDebates())
                .flatMap(List::stream)
                .toList();

        assertThat(rules).extracting(UndertakingRule::id).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> assertThat(rule.explanation()).endsWith("."));
    }

    @Property(tries = 200)
    void readsAnyWords(@ForAll String words) {
        UndertakingRules.inLetter(SentenceView.of(words));
        UndertakingRules.inDebate(SentenceView.of(words));
    }

    private static DynamicTest test(String line, Function<SentenceView, Optional<UndertakingRule>> rules) {
        var cells = line.split(";", 4);
        return DynamicTest.dynamicTest(cells[3], () -> {
            var sentence = SentenceView.of(cells[3]);

            var rule = rules.apply(sentence);

            assertThat(rule.map(found -> String.valueOf(found.form())).orElse("-"))
                    .as("%s %s", UndertakingRules.decidingInLetter(sentence).map(UndertakingRule::id), sentence)
                    .isEqualTo(cells[0]);
            assertThat(rule.map(UndertakingRule::firmness).map(Enum::name).orElse("-"))
                    .isEqualTo(cells[1]);
        });
    }

    private static Stream<String> lines(String name) {
        try (var in = UndertakingRulesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
