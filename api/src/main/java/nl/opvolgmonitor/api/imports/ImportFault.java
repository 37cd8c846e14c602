package nl.opvolgmonitor.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a file, and what to do about it; both are Dutch sentences. {@code row} is as the spreadsheet counts, 0 when
 * the fault is of the sheet as a whole; {@code column} is its heading, null when the fault is of the row as a whole.
 */
public record ImportFault(String sheet, int row, @Nullable String column, String sentence, String remedy) {

    @Override
    public String toString() {
        return "blad %s, rij %d%s: %s. %s."
                .formatted(sheet, row, column == null ? "" : ", kolom " + column, sentence, remedy);
    }
}
