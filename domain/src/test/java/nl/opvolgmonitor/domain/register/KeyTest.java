package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "/a", "a b", "a\n", "é", "a?b", "a%20", "a:b", "kst\u0000"})
    void refusesWhatDoesNotFitAnAddress(String value) {
        assertThatThrownBy(() -> new Key(value))
                .isInstanceOf(InvalidContent.class)
                .hasMessageStartingWith("Een sleutel bestaat uit");
    }

    @Test
    void isAtMostTwoHundredCharacters() {
        assertThat(new Key("a".repeat(200)).toString()).hasSize(200);
        assertThatThrownBy(() -> new Key("a".repeat(201))).isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> new Key("a".repeat(199)).child("b")).isInstanceOf(InvalidContent.class);
    }

    @Test
    void namesItsChildren() {
        assertThat(new Key("kst-31015-221").child("m2")).isEqualTo(new Key("kst-31015-221/m2"));
    }

    @Property
    void standsUnchangedInAnAddress(@ForAll("keys") String value) {
        var address = URI.create("https://example.org/id/" + new Key(value).value());

        assertThat(address.toString()).endsWith(value);
    }

    @Property
    void sortsAsItsText(@ForAll("keys") String one, @ForAll("keys") String other) {
        assertThat(Integer.signum(new Key(one).compareTo(new Key(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<String> keys() {
        var first = Arbitraries.chars().alpha().numeric();
        var rest = Arbitraries.strings().alpha().numeric().withChars("._/-").ofMaxLength(199);
        return first.flatMap(start -> rest.map(end -> start + end));
    }
}
