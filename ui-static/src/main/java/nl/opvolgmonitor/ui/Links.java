package nl.opvolgmonitor.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The addresses of the site. They keep the point in time that the reader looks at; {@code day} is null when that does not matter. */
public record Links(Query stand, @Nullable LocalDate day) {

    public static final String RECOMMENDATIONS = "/nl/aanbevelingen/";
    public static final String COMMITMENTS = "/nl/toezeggingen/";
    public static final String MOTIONS = "/nl/moties/";
    public static final String DEADLINES = "/nl/termijnen/";
    public static final String DEBATE = "/nl/debat/";
    public static final String DOCUMENTS = "/nl/documenten/";
    public static final String CORRECTIONS = "/nl/correcties/";
    public static final String CHANGES = "/nl/wijzigingen/";
    public static final String SEARCH = "/nl/zoeken/";
    public static final String RECORDS = "/id/";
    public static final String FOLLOW = "/nl/volgen/";
    public static final String OPEN_DATA = "/nl/open-data/";

    /** What someone with an account keeps to look at again. */
    public static final String SAVED = "/werk/zoekvragen/";

    public static Links at(Stand stand) {
        return new Links(Query.NONE.with("per", stand.day()).with("bekend", stand.known()), stand.effective());
    }

    public String home() {
        return "/nl/" + stand;
    }

    public String recommendations() {
        return recommendations(Query.NONE);
    }

    public String recommendations(Query selection) {
        return RECOMMENDATIONS + selection.with(stand);
    }

    /** A list as an address names it, as toezeggingen. */
    public String list(String path) {
        return list(path, Query.NONE);
    }

    public String list(String path, Query selection) {
        return "/nl/" + path + "/" + selection.with(stand);
    }

    /** The same list as a file of that extension. */
    public String file(String path, String extension, Query selection) {
        return "/nl/" + path + "." + extension + selection.with(stand);
    }

    /** Sheets for a debate. */
    public String debate(Query chosen) {
        return DEBATE + chosen.with(stand);
    }

    public String recommendation(String key) {
        return RECOMMENDATIONS + encoded(key) + stand;
    }

    public String commitment(String key) {
        return COMMITMENTS + encoded(key) + stand;
    }

    public String motion(String key) {
        return MOTIONS + encoded(key) + stand;
    }

    public String documents() {
        return documents(Query.NONE);
    }

    public String documents(Query selection) {
        return DOCUMENTS + selection.with(stand);
    }

    public String corrections() {
        return CORRECTIONS + stand;
    }

    /** What came before a moment that the query names. */
    public String corrections(Query before) {
        return CORRECTIONS + before;
    }

    /** What changed since a day that the query names. */
    public String changes(Query since) {
        return CHANGES + since;
    }

    /** What is found by a question. */
    public String search(Query question) {
        return SEARCH + question.with(stand);
    }

    public String document(String key) {
        return DOCUMENTS + encoded(key) + stand;
    }

    /** The line of a document where a quote begins; the document itself when the line is not known. */
    public String line(Named document, @Nullable Integer line) {
        return to(document) + (line == null ? "" : "#regel-" + line);
    }

    /** Where to ask for mail about a record. It is always about what happens from now on. */
    public String follow(String key) {
        return FOLLOW + Query.NONE.with("record", key);
    }

    /** Where to ask for mail about a selection, as toezeggingen?stand=open; it too is about what happens from now on. */
    public String followList(String selection) {
        return FOLLOW + Query.NONE.with("lijst", selection);
    }

    public String followSearch(String question) {
        return FOLLOW + Query.NONE.with("zoek", question);
    }

    /** Where someone with an account keeps an address of this site. */
    public String save(String address) {
        return SAVED + Query.NONE.with("adres", address);
    }

    /** The same, to give it that name. */
    public String save(String address, String name) {
        return SAVED + Query.NONE.with("adres", address).with("naam", name);
    }

    /** A feed of what changes about the record that stands on a page under that path, as aanbevelingen. */
    public String feed(String path, String key) {
        return "/nl/" + path + "/" + encoded(key) + ".atom";
    }

    /** A record as data: jsonld, ttl or json. */
    public String data(String key, String form) {
        return permanent(key) + Query.NONE.with("vorm", form).with(stand);
    }

    /** The permanent address of any record, whatever the moment. */
    public static String permanent(String key) {
        return RECORDS + encoded(key);
    }

    /** The permanent address of any record. */
    public String record(String key) {
        return RECORDS + encoded(key) + stand;
    }

    /**
     * The page of a record: its own, or its permanent address, which leads to where it is shown. What is younger than the day
     * looked at has no page on that day, so there the day is left out.
     */
    public String to(Named named) {
        if (day != null && named.isAfter(day)) {
            return new Links(Query.NONE, null).to(named);
        }
        return switch (named.kind()) {
            case "Recommendation" -> recommendation(named.id());
            case "Document" -> document(named.id());
            case "Commitment" -> commitment(named.id());
            case "Motion" -> motion(named.id());
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
