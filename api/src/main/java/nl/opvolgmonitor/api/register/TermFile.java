package nl.opvolgmonitor.api.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermNaming;

/**
 * The themes and target groups with which a register begins, {@code register/themas-en-doelgroepen.txt}: a line for each with its
 * kind, code, Dutch name, English name and definition, with a stroke between them; the last two may be missing.
 */
record TermFile(ClassLoader loader) {

    private static final String NAME = "themas-en-doelgroepen.txt";
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    /** Those of the file, as if recorded at that instant; none when there is no such file. */
    List<Term> terms(Instant known) {
        if (loader.getResource(RegisterFolder.ROOT + NAME) == null) {
            return List.of();
        }
        var lines = new RegisterFolder(loader, "").text(NAME).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(place ->
                        !lines.get(place).isBlank() && !lines.get(place).startsWith("#"))
                .mapToObj(place -> term(lines.get(place), place + 1, known))
                .toList();
    }

    private static Term term(String line, int number, Instant known) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < FEWEST || parts.size() > MOST) {
            throw fault(number, "een regel is: soort | sleutel | naam | Engelse naam | omschrijving");
        }
        var naming = new TermNaming(parts.get(2), part(parts, FEWEST), part(parts, MOST - 1));
        var id = new TermId(kind(parts.getFirst(), number), parts.get(1));
        try {
            return Term.first(id, naming, Entry.BEGINNING, known);
        } catch (InvalidContent invalid) {
            throw fault(number, String.valueOf(invalid.getMessage()));
        }
    }

    private static String part(List<String> parts, int place) {
        return place < parts.size() ? parts.get(place) : "";
    }

    private static TermKind kind(String word, int number) {
        return Arrays.stream(TermKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> fault(number, "de soort is thema of doelgroep, niet «" + word + "»"));
    }

    private static RegisterFault fault(int line, String sentence) {
        return new RegisterFault(RegisterFolder.ROOT + NAME, line, sentence);
    }
}
