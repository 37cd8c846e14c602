package nl.opvolgmonitor.domain.citation;

/** A number of an official gazette: Staatsblad, Staatscourant or Tractatenblad. */
record Gazette(Series series, String year, String number) implements Cited {

    @Override
    public String key() {
        return "%s-%s-%s".formatted(series.code, year, number);
    }

    enum Series {
        STAATSBLAD("stb", "Stb.", "Staatsblad"),
        STAATSCOURANT("stcrt", "Stcrt.", "Staatscourant"),
        TRACTATENBLAD("trb", "Trb.", "Tractatenblad");

        private final String code;
        private final String abbreviation;
        private final String fullName;

        Series(String code, String abbreviation, String fullName) {
            this.code = code;
            this.abbreviation = abbreviation;
            this.fullName = fullName;
        }

        String code() {
            return code;
        }

        String abbreviation() {
            return abbreviation;
        }

        String fullName() {
            return fullName;
        }
    }
}
