package nl.opvolgmonitor.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPropertiesTest {

    private static final List<String> SCRAPS = List.of(
            "\n",
            "\n\n",
            " ",
            "\f",
            "\r\n",
            "\u00a0",
            "\u00ad",
            "\u00ad\n",
            "-\n",
            "**",
            "*",
            "#",
            "<sup>1</sup>",
            "<sup>",
            "[1]",
            "¹",
            "1 Kamerstuk 28 638",
            "1",
            "2 ",
            ".",
            ".1 ",
            "Datum",
            " Datum\n",
            "Ons kenmerk",
            "12345",
            "11 januari 2021",
            "31 februari 2021",
            "Den Haag, ",
            "Aanbeveling 1.",
            "De voorzitter:",
            "Minister X (Y):",
            "• ",
            "– ",
            "1. ",
            "Nr. 5",
            "28 638 VI",
            "BRIEF VAN DE MINISTER VAN ",
            "mede namens de Minister van Justitie en Veiligheid",
            "De Minister van Justitie en Veiligheid,\n",
            "A. Naam",
            "het woord",
            "Een zin. ",
            "c.s. ",
            "nr. ",
            "@",
            "[a](https://b.c)",
            "(",
            ")",
            "«",
            "»",
            "\ud83d\ude00",
            "\ud83d",
            "Contactpersoon\n",
            "kst-1",
            "voetnoot12 ",
            "20212 ");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property
    void holdsEveryExcerptToTheLetter(@ForAll("texts") String raw) {
        var letter = LetterReader.read(raw);

        assertThat(all(letter).flatMap(words -> words.excerpts().stream()))
                .allMatch(
                        excerpt -> raw.substring(excerpt.start(), excerpt.end()).equals(excerpt.raw()));
    }

    @Property
    void givesWordsOnOneLineThatAreNeverBlank(@ForAll("texts") String raw) {
        var letter = LetterReader.read(raw);

        assertThat(all(letter).map(Words::text)).noneMatch(text -> text.isBlank() || text.contains("\n"));
    }

    @Property
    void keepsTheOrderOfTheText(@ForAll("texts") String raw) {
        var starts = Texts.sentences(LetterReader.read(raw)).stream()
                .map(words -> words.excerpts().getFirst().start())
                .toList();

        assertThat(starts).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "<sup>",
                "*",
                "**a",
                "a.",
                "1 ",
                "Datum\n",
                "- ",
                "Aanbeveling 1 ",
                "mede namens ",
                "De voorzitter: ",
                "\n"
            })
    void readsAMillionOfTheSame(String scrap) {
        var letter = LetterReader.read(scrap.repeat(1_000_000 / scrap.length()));

        assertThat(letter.notes()).hasSizeLessThan(1_000);
    }

    @Test
    void losesNoWordOfTheBody() {
        var raw = Texts.of("kst-31015-221");
        var letter = LetterReader.read(raw);

        var read = all(letter).map(Words::text).toList().toString();
        assertThat(raw.substring(raw.indexOf("Op 16 oktober")).split("[^\\p{L}]+", -1))
                .filteredOn(word -> !word.equals("sup") && !word.isEmpty())
                .filteredOn(word -> !read.contains(word))
                .containsExactly("http", "http");
    }

    private static Stream<Words> all(Letter letter) {
        return Stream.of(
                        letter.sections().stream().flatMap(section -> Stream.ofNullable(section.heading())),
                        Texts.sentences(letter).stream(),
                        letter.notes().stream().map(Note::words),
                        letter.head().proof().stream())
                .flatMap(words -> words);
    }
}
