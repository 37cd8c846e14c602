package nl.opvolgmonitor.domain.citation;

import java.util.Arrays;
import java.util.Optional;

/** A House of the States General as citations name it: {@code tk} in an id, II in a printed citation. */
public enum House {
    TWEEDE_KAMER("tk", "II"),
    EERSTE_KAMER("ek", "I"),
    VERENIGDE_VERGADERING("vv", "VV");

    private final String code;
    private final String numeral;

    House(String code, String numeral) {
        this.code = code;
        this.numeral = numeral;
    }

    /** As it stands in ids: tk, ek or vv. */
    public String code() {
        return code;
    }

    /** As it stands in printed citations: II, I or VV. */
    public String numeral() {
        return numeral;
    }

    static Optional<House> ofCode(String code) {
        return Arrays.stream(values())
                .filter(house -> house.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
