package nl.opvolgmonitor.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void asksForEveryWordAndForTheBeginningOfTheLast() {
        assertThat(Question.read("opvang van slachtoffers").alternatives())
                .containsExactly(List.of(word("opvang"), word("van"), beginning("slachtoffers")));
    }

    @Test
    void keepsWordsBetweenQuotationMarksTogether() {
        assertThat(Question.read("“verborgen slachtoffers” \"nooit gesloten").alternatives())
                .containsExactly(List.of(
                        new Term(List.of("verborgen", "slachtoffers"), false, false),
                        new Term(List.of("nooit", "gesloten"), false, false)));
    }

    @Test
    void keepsTogetherWhatIsWrittenAsOneWord() {
        assertThat(Question.read("kst-31015-221").alternatives())
                .containsExactly(List.of(new Term(List.of("kst", "31015", "221"), true, false)));
    }

    @Test
    void leavesOutWhatHasAMinus() {
        assertThat(Question.read("zorg -jeugd -\"twee woorden\"").alternatives())
                .containsExactly(List.of(
                        word("zorg"),
                        new Term(List.of("jeugd"), false, true),
                        new Term(List.of("twee", "woorden"), false, true)));
    }

    @Test
    void readsAlternatives() {
        assertThat(Question.read("zorg* OR opvang OF hulp").alternatives())
                .containsExactly(List.of(beginning("zorg")), List.of(word("opvang")), List.of(beginning("hulp")));
    }

    @ParameterizedTest
    @CsvSource({
        "dublin status, dublinstatus",
        "voorlichting campagne, voorlichtingscampagne",
        "slachtoffer hulp, slachtofferenhulp"
    })
    void alsoAsksForTwoWordsAsOne(String typed, String compound) {
        assertThat(Question.read(typed).compounded().alternatives())
                .startsWith(Question.read(typed).alternatives().getFirst())
                .contains(List.of(beginning(compound)));
    }

    @Test
    void joinsNothingThatMustNotOccurOrStandsInQuotes() {
        var question = Question.read("zorg -jeugd \"twee woorden\" 9 plan");

        assertThat(question.compounded()).isEqualTo(question);
    }

    @Test
    void joinsNothingInALongQuestion() {
        var question = Question.read("een twee drie vier vijf zes zeven");

        assertThat(question.compounded()).isEqualTo(question);
    }

    @Test
    void asksLooselyForAnyWordAndStillNotForWhatMustNotOccur() {
        var none = new Term(List.of("jeugd"), false, true);

        assertThat(Question.read("zorg opvang -jeugd").loosened().alternatives())
                .containsExactly(List.of(none, word("zorg")), List.of(none, word("opvang")));
    }

    @Test
    void takesAShortEndAsAWordOfItsOwn() {
        assertThat(Question.read("artikel 9").alternatives()).containsExactly(List.of(word("artikel"), word("9")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "- * OR", "-zorg", "🙂🙂", "\u0000", "';--", "((((", "OR OR -a OR -b"})
    void findsNothingToLookForInWhatHasNoWords(String text) {
        assertThat(Question.read(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kamerstuk 31015 nr. 221 | kst-31015-221",
                "kst-31015-221 | kst-31015-221",
                "31 015, 221 | kst-31015-221",
                "Kamerstukken II 2020/21, 31 015, nr. 221 | kst-31015-221",
            })
    void recognisesACitation(String text, String key) {
        assertThat(Question.read(text).citation()).isEqualTo(key);
    }

    @Test
    void recognisesNoCitationInWords() {
        assertThat(Question.read("opvang van slachtoffers in 2021").citation()).isNull();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> Question.read("a".repeat(10_000)))
                .isInstanceOf(InvalidContent.class)
                .hasMessage("Een zoekvraag heeft hoogstens 300 tekens; deze heeft er 10000");
    }

    @Property(tries = 500)
    void readsAnythingIntoWordsOfLettersAndDigits(@ForAll("questions") String text) {
        assertThat(Question.read(text).alternatives())
                .allSatisfy(terms -> assertThat(terms).anyMatch(term -> !term.excluded()))
                .allSatisfy(terms -> assertThat(terms)
                        .allSatisfy(term -> assertThat(term.words())
                                .isNotEmpty()
                                .allMatch(word -> word.matches("[\\p{L}\\p{N}\\p{M}]+"))));
    }

    @Provide
    Arbitrary<String> questions() {
        var scraps = Arbitraries.of(
                "\"", "-", "*", " ", "OR", "'", "\\", "&", "|", "!", ":", "(", "zorg", "é", "\u0000", "🙂");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(Question.LONGEST),
                scraps.list().ofMaxSize(60).map(parts -> String.join("", parts)));
    }

    private static Term word(String word) {
        return new Term(List.of(word), false, false);
    }

    private static Term beginning(String word) {
        return new Term(List.of(word), true, false);
    }
}
