package nl.opvolgmonitor.api.opendata;

/** Under what conditions the data of the register may be used: none. The words of documents stay the words of who wrote them. */
final class Licence {

    static final String ADDRESS = "https://creativecommons.org/publicdomain/zero/1.0/";

    /** The same in the list of licences of the European publications office. */
    static final String AUTHORITY = "http://publications.europa.eu/resource/authority/licence/CC0";

    private Licence() {}
}
