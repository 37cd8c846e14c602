package nl.opvolgmonitor.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the site in one language. They keep the point in time that the reader looks at; {@code day} is null when that
 * does not matter. The words of an address are Dutch in every language, so that a page has one address but for its beginning.
 */
public record Links(
        Language language, Query stand, @Nullable LocalDate day) {

    public static final String RECORDS = "/id/";

    private static final String EXPLORE = "/verken";

    /** What has the same address in Dutch as without a language. */
    private static final Pattern OF_NO_LANGUAGE = Pattern.compile("(/en)?(/id/.*|/verken(?:\\?.*)?)");

    /** What someone with an account keeps to look at again. */
    public static final String SAVED = "/werk/zoekvragen/";

    /** The conditions of a list that are a part of the path when there is no other one, so that the list can be a file. */
    public static final Set<String> FACETS = Set.of(
            "reactie",
            "uitvoering",
            "oordeel",
            "genummerd",
            "stand",
            "ministerie",
            "thema",
            "jaar",
            "rapport",
            "soort",
            "verstreken",
            "stil");

    /** In Dutch, whatever the moment. */
    public static final Links NOW = new Links(Language.DUTCH, Query.NONE, null);

    public static Links at(Language language, Stand stand) {
        return new Links(
                language, Query.NONE.with("per", stand.day()).with("bekend", stand.known()), stand.effective());
    }

    /** The address of the same page in that language, with what was asked after it; empty when it has none. */
    public static Optional<String> in(Language language, String address) {
        var bare = OF_NO_LANGUAGE.matcher(address);
        if (bare.matches()) {
            return Optional.of(language == Language.DUTCH ? bare.group(2) : "/" + language.code() + bare.group(2));
        }
        return Language.at(address).below(address).map(below -> language.root() + below);
    }

    /** Where one asks a question oneself. */
    public String explore() {
        return in(language, EXPLORE).orElseThrow();
    }

    public String home() {
        return language.root() + stand;
    }

    /** A page that is about itself only, as over; it is about now. */
    public String page(String path) {
        return language.root() + path + "/";
    }

    public String recommendations() {
        return recommendations(Query.NONE);
    }

    public String recommendations(Query selection) {
        return list("aanbevelingen", selection);
    }

    /** A list as an address names it, as toezeggingen. */
    public String list(String path) {
        return list(path, Query.NONE);
    }

    public String list(String path, Query selection) {
        return selection
                .with(stand)
                .only(FACETS)
                .map(only -> page(path) + only.name() + "/" + only.value() + "/")
                .orElseGet(() -> page(path) + selection.with(stand));
    }

    /** A further page of a list of an edition, from 2; of a list that is narrowed by nothing or by what its path can hold. */
    public String sheet(String path, Query selection, int number) {
        return list(path, selection) + "blad/" + number + "/";
    }

    /** The same list as a file of that extension; files are Dutch. */
    public String file(String path, String extension, Query selection) {
        return Language.DUTCH.root() + path + "." + extension + selection.with(stand);
    }

    public String report(String key) {
        return page("rapporten") + encoded(key) + stand;
    }

    public String ministry(String key) {
        return page("ministeries") + encoded(key) + stand;
    }

    /** A theme by its code. */
    public String theme(String code) {
        return page("themas") + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20") + "/" + stand;
    }

    /** What a status means, on the page about how things are done. */
    public String meaning(String anchor) {
        return page("methode") + "#" + anchor;
    }

    public String charts() {
        return page("grafieken") + stand;
    }

    /** A picture by its word, in the section where it stands. */
    public String figure(String section, String word) {
        return page(section + "/" + word) + stand;
    }

    /** The figures behind it as a file. */
    public String figureFile(String section, String word) {
        return language.root() + section + "/" + word + ".csv" + stand;
    }

    /** How what was asked and promised went on. */
    public String progress() {
        return page("voortgang") + stand;
    }

    /** The same of everything, or of one ministry, theme or year: what is counted stands there one by one. */
    public String progress(@Nullable String ministry, @Nullable String theme, @Nullable Integer year) {
        if (ministry != null) {
            return page("voortgang/ministerie/" + encoded(ministry)) + stand;
        }
        if (theme != null) {
            return page("voortgang/thema/"
                            + URLEncoder.encode(theme, StandardCharsets.UTF_8).replace("+", "%20"))
                    + stand;
        }
        return page(year == null ? "voortgang/alles" : "voortgang/jaar/" + year) + stand;
    }

    /** The same addresses as of another day, by what was known at the same instant. */
    public Links on(LocalDate other) {
        var known = new Query(stand.parameters().stream()
                .filter(parameter -> !parameter.name().equals("per"))
                .toList());
        return new Links(language, Query.NONE.with("per", other).with(known), other);
    }

    /** Sheets for a debate. */
    public String debate(Query chosen) {
        return page("debat") + chosen.with(stand);
    }

    public String recommendation(String key) {
        return page("aanbevelingen") + encoded(key) + stand;
    }

    public String commitment(String key) {
        return page("toezeggingen") + encoded(key) + stand;
    }

    public String motion(String key) {
        return page("moties") + encoded(key) + stand;
    }

    public String documents() {
        return documents(Query.NONE);
    }

    public String documents(Query selection) {
        return page("documenten") + selection.with(stand);
    }

    public String corrections() {
        return page("correcties") + stand;
    }

    /** What came before a moment that the query names. */
    public String corrections(Query before) {
        return page("correcties") + before;
    }

    /** What changed since a day that the query names. */
    public String changes(Query since) {
        return page("wijzigingen") + since;
    }

    /** What is found by a question. */
    public String search(Query question) {
        return page("zoeken") + question.with(stand);
    }

    public String document(String key) {
        return page("documenten") + encoded(key) + stand;
    }

    /** The line of a document where a quote begins; the document itself when the line is not known. */
    public String line(Named document, @Nullable Integer line) {
        return to(document) + (line == null ? "" : "#regel-" + line);
    }

    /** Where to ask for mail about a record. It is always about what happens from now on. */
    public String follow(String key) {
        return page("volgen") + Query.NONE.with("record", key);
    }

    /** Where to ask for mail about a selection, as toezeggingen?stand=open; it too is about what happens from now on. */
    public String followList(String selection) {
        return page("volgen") + Query.NONE.with("lijst", selection);
    }

    public String followSearch(String question) {
        return page("volgen") + Query.NONE.with("zoek", question);
    }

    /** Where someone with an account keeps an address of this site. */
    public String save(String address) {
        return SAVED + Query.NONE.with("adres", address);
    }

    /** The same, to give it that name. */
    public String save(String address, String name) {
        return SAVED + Query.NONE.with("adres", address).with("naam", name);
    }

    /** A feed of what changes about the record that stands on a page under that path, as aanbevelingen; feeds are Dutch. */
    public String feed(String path, String key) {
        return Language.DUTCH.root() + path + "/" + encoded(key) + ".atom";
    }

    /** A record as data: jsonld, ttl or json. */
    public String data(String key, String form) {
        return permanent(key) + Query.NONE.with("vorm", form).with(stand);
    }

    /** The permanent address of any record, whatever the moment. */
    public static String permanent(String key) {
        return RECORDS + encoded(key);
    }

    /** The page of any record: its permanent address, or else the same in this language. */
    public String record(String key) {
        return (language == Language.DUTCH ? RECORDS : language.root() + "id/") + encoded(key) + stand;
    }

    /**
     * The page of a record: its own, or its permanent address, which leads to where it is shown. What is younger than the day
     * looked at has no page on that day, so there the day is left out.
     */
    public String to(Named named) {
        if (day != null && named.isAfter(day)) {
            return new Links(language, Query.NONE, null).to(named);
        }
        return switch (named.kind()) {
            case "Recommendation" -> recommendation(named.id());
            case "Document" -> document(named.id());
            case "Commitment" -> commitment(named.id());
            case "Motion" -> motion(named.id());
            case "Report" -> report(named.id());
            default -> record(named.id());
        };
    }

    /** A key as the fragment of an address. */
    public static String anchor(String key) {
        return "#" + encoded(key);
    }

    /** A key as a part of an address; of the signs a key may hold only # means something else there. */
    public static String encoded(String key) {
        return key.replace("#", "%23");
    }
}
