package nl.opvolgmonitor.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the interface in one language, from {@code messages/<language>/<feature>.properties}. A text has places for what
 * differs, as {@code {0}}; of a number there are two texts, {@code .one} and {@code .other}, which is enough for Dutch and English.
 */
public final class Messages {

    /** One file each, in every language. */
    static final List<String> FEATURES = List.of(
            "about", //
            "advice", //
            "api", //
            "assessment", //
            "change", //
            "chart", //
            "commitment", //
            "correction", //
            "dates", //
            "deadline", //
            "debate", //
            "document", //
            "documentation", //
            "edition", //
            "explore", //
            "follow", //
            "home", //
            "house", //
            "implementation", //
            "labels", //
            "limits", //
            "list", //
            "method", //
            "motion", //
            "opendata", //
            "organisation", //
            "problem", //
            "progress", //
            "recommendation", //
            "record", //
            "reference",
            "rehearsal", //
            "report", //
            "response", //
            "search", //
            "site", //
            "signal", //
            "source", //
            "standing", //
            "theme");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Map<Language, Messages> ALL = Map.of(
            Language.DUTCH, new Messages(Language.DUTCH),
            Language.ENGLISH, new Messages(Language.ENGLISH));

    private final NavigableMap<String, String> texts = new TreeMap<>();
    private final Institution.Words institution;

    private Messages(Language language) {
        FEATURES.forEach(feature -> load("/messages/" + language.code() + "/" + feature + ".properties"));
        institution = Institution.current().words(language);
        texts.replaceAll((key, text) -> institution.in(text));
        texts.putAll(Institution.current().texts(language));
    }

    /** A text of ours that stands in no file, in the words of the institution. */
    public String said(String text) {
        return institution.in(text);
    }

    public static Messages in(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    private void load(String file) {
        var own = new Properties();
        try (var stream = Optional.ofNullable(Messages.class.getResourceAsStream(file))
                .orElseThrow(() -> new IllegalStateException("No texts in " + file))) {
            own.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (own.stringPropertyNames().stream().anyMatch(texts::containsKey)) {
            throw new IllegalStateException("A text of " + file + " stands in another file too");
        }
        own.stringPropertyNames().forEach(key -> texts.put(key, own.getProperty(key)));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /** The keys that begin like this, sorted. */
    Set<String> keys(String beginning) {
        return Collections.unmodifiableSet(
                texts.subMap(beginning, true, beginning + "\uffff", false).keySet());
    }

    /** The text with this in its places. */
    public String text(String key, Object... values) {
        return PLACE.matcher(of(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The text for that number, which stands in its first place, with this in the others. */
    public String count(String key, long number, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return text(key + (number == 1 ? ".one" : ".other"), all);
    }

    /** The text with pieces of a page in its places; the text itself may hold no markup. */
    public Content rich(String key, Content... values) {
        var text = of(key);
        return output -> {
            var place = PLACE.matcher(text);
            var from = 0;
            while (place.find()) {
                write(text.substring(from, place.start()), output);
                values[Integer.parseInt(place.group(1))].writeTo(output);
                from = place.end();
            }
            write(text.substring(from), output);
        };
    }

    /** A piece of a page before it may have left the output thinking that it is in another element. */
    private static void write(String text, TemplateOutput output) {
        if (output instanceof HtmlTemplateOutput html) {
            html.setContext("span", null);
        }
        output.writeUserContent(text);
    }

    private String of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No text for " + key));
    }
}
