package nl.opvolgmonitor.domain.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kamerstuk 28 638, nr. 185                                  | kst-28638-185
            28638, nr. 185                                             | kst-28638-185
            28 638, nr. 185.                                           | kst-28638-185
            (28 638, nr. 185)                                          | kst-28638-185
            28 638 nr 185                                              | kst-28638-185
            28638-185                                                  | kst-28638-185
            KST-28638-185                                              | kst-28638-185
            https://zoek.officielebekendmakingen.nl/kst-28638-185.html | kst-28638-185
            35570 vi nr 50                                             | kst-35570-VI-50
            35570-VI-50                                                | kst-35570-VI-50
            34430 AB                                                   | kst-34430-AB
            15516, nr. 42e                                             | kst-15516-42e
            28638                                                      | dossier-28638
            36222 en 31015, nr. 6                                      | kst-36222-6
            kst-27062-110#bijlage                                      | kst-27062-110#bijlage
            t02883                                                     | T02883
            https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223&did=2022D06725 | 2022D06725
            """)
    void hasAKey(String typed, String key) {
        assertThat(CitationReader.keyOf(typed)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "nr. 185", "28 638 meldingen", "Kamerstuk 28 638, nrs. 217 en 219", "hallo", "1O3"})
    void hasNoKey(String typed) {
        assertThat(CitationReader.keyOf(typed)).isEmpty();
    }
}
