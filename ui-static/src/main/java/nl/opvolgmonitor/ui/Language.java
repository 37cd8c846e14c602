package nl.opvolgmonitor.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. The register itself is Dutch: what is quoted from it stays Dutch in either. */
public enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language of the page at an address: English below /en/, Dutch everywhere else. */
    public static Language at(String path) {
        return Arrays.stream(values())
                .filter(each -> path.startsWith(each.root()))
                .findFirst()
                .orElse(DUTCH);
    }

    /** As HTML and HTTP name it (BCP 47). */
    public String code() {
        return code;
    }

    /** Where its pages begin. */
    public String root() {
        return "/" + code + "/";
    }

    /** What comes after the beginning of an address; empty when it does not begin in this language. */
    Optional<String> below(String address) {
        return address.startsWith(root()) ? Optional.of(address.substring(root().length())) : Optional.empty();
    }

    public Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }

    public Locale locale() {
        return this == DUTCH ? Locale.of(code, "NL") : Locale.UK;
    }
}
