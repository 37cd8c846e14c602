package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Invented sheets for a register of any size: of each ten recommendations a report, of each recommendation an answer, three commitments
 * and a deadline.
 */
record LargeRegister(int recommendations) {

    private static final String EVIDENCE = "Den Haag, 11 januari 2021;kst-31015-221;15";
    private static final String PROVEN = ";evidence;evidence.document;evidence.line";
    private static final List<String> THEMES = List.of("CAPACITEIT", "GEMEENTEN", "ONLINE", "PREVENTIE", "SIGNALERING");
    private static final List<String> ANSWERS =
            List.of("ACCEPTED", "PARTIALLY_ACCEPTED", "EXISTING_POLICY", "UNDER_STUDY", "NOT_ACCEPTED");
    private static final List<String> OFFICES = List.of("staatssecretaris-jenv", "staatssecretaris-vws", "minister-bz");

    /** The sheets in the order in which they can be taken in, by the kind of their records. */
    List<Map.Entry<String, Path>> writeTo(Path folder) {
        var sheets = new ArrayList<Map.Entry<String, Path>>();
        rows().forEach(sheet -> sheets.add(Map.entry(sheet.kind(), sheet.writeTo(folder))));
        return sheets;
    }

    private record Sheet(String kind, String columns, int rows, IntFunction<String> row) {

        Path writeTo(Path folder) {
            var lines = IntStream.range(0, rows).mapToObj(each -> row.apply(each) + ";" + EVIDENCE);
            var file = folder.resolve(kind + ".csv");
            try (var out = Files.newBufferedWriter(file)) {
                out.write(columns + PROVEN + "\n");
                for (var line : (Iterable<String>) lines::iterator) {
                    out.write(line + "\n");
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            return file;
        }
    }

    private List<Sheet> rows() {
        return List.of(
                new Sheet(
                        "report",
                        "key;type;title;byRapporteur;responseTermDays;effective",
                        recommendations / 10 + 1,
                        LargeRegister::report),
                new Sheet(
                        "recommendation",
                        "key;form;number;text;publishedIn;page;themes;effective",
                        recommendations,
                        LargeRegister::recommendation),
                new Sheet(
                        "response",
                        "key;recommendation;document;type;quote;certainty;effective;links",
                        recommendations,
                        LargeRegister::response),
                new Sheet(
                        "commitment",
                        "key;form;text;madeIn;provenance;visibility;effective;links",
                        3 * recommendations,
                        LargeRegister::commitment),
                new Sheet(
                        "coverage",
                        "key;commitment;toward;extent;reason;mode",
                        3 * recommendations,
                        each -> "groot/c%d;groot/t%d;groot/%d;PARTIAL;De aanbeveling vraagt meer;STATED"
                                .formatted(each, each, each / 3)),
                new Sheet(
                        "deadline",
                        "key;subject;raw;kind;earliest;latest;certainty",
                        recommendations,
                        LargeRegister::deadline));
    }

    private static int year(int each) {
        return 2002 + each % 24;
    }

    private static <T> T of(List<T> values, int each) {
        return values.get(each % values.size());
    }

    private static String report(int each) {
        return "groot/rapport-%d;MONITOR;Monitor %d over mensenhandel;ja;180;%d-05-12"
                .formatted(each, each, year(each));
    }

    private static String recommendation(int each) {
        return ("groot/%d;NUMBERED;%d;Zorg op plaats %d voor opvang van slachtoffers die daar recht op hebben, en registreer wat er"
                        + " van hun aangifte wordt;groot/rapport-%d;%d;%s;%d-05-12")
                .formatted(each, each % 10 + 1, each, each / 10, each % 300 + 1, of(THEMES, each), year(each / 10));
    }

    private static String response(int each) {
        return "groot/%d/r;groot/%d;kst-31015-221;%s;Den Haag, 11 januari 2021;CONFIRMED;%d-11-12;OFFICE=%s"
                .formatted(each, each, of(ANSWERS, each), year(each / 10), of(OFFICES, each));
    }

    private static String commitment(int each) {
        return ("groot/t%d;WRITTEN_PLEDGE;de Kamer voor het zomerreces te informeren over stap %d;kst-31015-221;FIRST_HAND;"
                        + "PUBLIC;%d-11-12;MADE_BY=%s | MADE_TO=tweede-kamer")
                .formatted(each, each, year(each / 30), of(OFFICES, each / 3));
    }

    private static String deadline(int each) {
        var year = year(each / 10) + 1;
        return "groot/d%d;groot/t%d;voor het zomerreces;DAY;%d-01-01;%d-07-05;DERIVED"
                .formatted(each, 3 * each, year, year);
    }
}
