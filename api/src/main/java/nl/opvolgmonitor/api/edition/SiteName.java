package nl.opvolgmonitor.api.edition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/** What the folder of a site is called: the number of its edition and the day that its pages tell of, as 12-2026-11-21. */
record SiteName(int edition, LocalDate day) {

    static final Comparator<Path> ORDER = Comparator.comparing(
            SiteName::of, Comparator.comparingInt(SiteName::edition).thenComparing(SiteName::day));

    private static final Pattern NAME = Pattern.compile("(\\d{1,9})-(\\d{4}-\\d{2}-\\d{2})");

    static boolean isOne(Path folder) {
        return NAME.matcher(folder.getFileName().toString()).matches();
    }

    static SiteName of(Path folder) {
        var name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException("Not a site: " + folder);
        }
        return new SiteName(Integer.parseInt(name.group(1)), LocalDate.parse(name.group(2)));
    }

    @Override
    public String toString() {
        return edition + "-" + day;
    }
}
