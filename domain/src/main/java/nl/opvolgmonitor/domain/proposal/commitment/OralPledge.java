package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.text.Days;

/** When and where a pledge was made that a letter tells of: its sentence says so, or the footnote on it. */
final class OralPledge {

    static final List<String> SETTINGS = List.of(
            "vragenuur",
            "commissiedebat",
            "plenair debat",
            "tweeminutendebat",
            "wetgevingsoverleg",
            "notaoverleg",
            "algemeen overleg",
            "begrotingsbehandeling",
            "VAO",
            "AO",
            "debat",
            "overleg");

    private final Sourced sourced;

    OralPledge(Letter letter) {
        this.sourced = new Sourced(letter);
    }

    /** {@code effective} and {@code setting}, as far as they are told. */
    Map<String, Object> of(Place place) {
        var fields = new LinkedHashMap<String, Object>();
        day(place).ifPresent(day -> fields.put("effective", day));
        texts(place)
                .flatMap(text -> SETTINGS.stream().filter(setting -> isNamed(setting, text)))
                .findFirst()
                .ifPresent(setting -> fields.put(
                        "setting", setting.toUpperCase(java.util.Locale.ROOT).replace(' ', '_')));
        return fields;
    }

    /** As a word of its own, or as the last part of one: "te overleggen" names no meeting. */
    private static boolean isNamed(String setting, String text) {
        return Pattern.compile("(?u)" + Pattern.quote(setting) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private Optional<String> day(Place place) {
        var date = sourced.letter().head().date();
        return texts(place)
                .flatMap(text -> Days.first(text, date).stream())
                .filter(day -> date == null || day.isBefore(date))
                .map(String::valueOf)
                .findFirst();
    }

    private Stream<String> texts(Place place) {
        return Stream.concat(
                Stream.of(place.text()),
                sourced.notes(place).stream().map(note -> note.words().text()));
    }
}
