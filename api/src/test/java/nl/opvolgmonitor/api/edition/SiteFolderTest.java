package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path root;

    private SiteFolder folder;

    @BeforeEach
    void open() throws IOException {
        // By way of a link, as a folder of an office may be.
        var link = Files.createSymbolicLink(root.resolve("link"), Files.createDirectory(root.resolve("sites")));
        folder = new SiteFolder(link.toString());
    }

    @Test
    void servesNothingAtFirst() {
        assertThat(folder.current()).isEmpty();
    }

    @Test
    void servesWhatIsWhole() throws IOException {
        complete(1, DAY);
        folder.begin(new SiteName(2, DAY));

        assertThat(served()).isEqualTo("1-2026-11-21");
    }

    @Test
    void beginsAgainWhereAnEarlierTryStopped() throws IOException {
        var first = folder.begin(new SiteName(1, DAY));
        Files.writeString(first.resolve("half"), "half");

        assertThat(folder.begin(new SiteName(1, DAY))).isEmptyDirectory();
    }

    @Test
    void replacesTheSameEditionOfTheSameDay() throws IOException {
        complete(1, DAY);
        var again = folder.begin(new SiteName(1, DAY));
        Files.writeString(again.resolve("nieuw"), "nieuw");
        folder.complete(again, new SiteName(1, DAY));

        folder.prune();

        assertThat(folder.current().orElseThrow().resolve("nieuw")).exists();
        assertThat(root.resolve("sites")).isDirectoryNotContaining("glob:**.bezig");
    }

    @Test
    void keepsTheLastDayOfTheLastTenEditions() throws IOException {
        for (var number = 1; number <= SiteFolder.KEPT + 2; number++) {
            complete(number, DAY);
            complete(number, DAY.plusDays(1));
        }
        folder.prune();

        assertThat(folder.ofEdition(2)).isEmpty();
        assertThat(folder.ofEdition(3).orElseThrow()).hasFileName("3-2026-11-22");
        assertThat(root.resolve("sites/3-2026-11-21")).doesNotExist();
    }

    @Test
    void keepsTheSiteThatIsServedHoweverOldItIs() throws IOException {
        complete(1, DAY);
        complete(2, DAY);
        folder.goBack(folder.ofEdition(1).orElseThrow(), 2);
        for (var number = 3; number <= SiteFolder.KEPT + 2; number++) {
            var name = new SiteName(number, DAY);
            folder.moveIn(folder.begin(name), name);
        }
        folder.prune();

        assertThat(served()).isEqualTo("1-2026-11-21");
        assertThat(folder.ofEdition(2)).isEmpty();
    }

    @Test
    void goesBackToAnEditionThatIsKept() throws IOException {
        complete(1, DAY);
        complete(2, DAY);
        folder.serve(folder.ofEdition(1).orElseThrow());

        assertThat(served()).isEqualTo("1-2026-11-21");
    }

    @Test
    void staysBackUntilALaterEditionIsWhole() throws IOException {
        complete(1, DAY);
        complete(2, DAY);
        folder.goBack(folder.ofEdition(1).orElseThrow(), 2);

        assertThat(folder.isBackFrom(2)).isTrue();
        assertThat(folder.isBackFrom(3)).isFalse();
        complete(3, DAY);
        assertThat(folder.isBackFrom(3)).isFalse();
        assertThat(folder.isBackFrom(2)).isFalse();
        assertThat(served()).isEqualTo("3-2026-11-21");
    }

    /** Since when a page says what it says is told by the site before, also when that is not the one that is served. */
    @Test
    void knowsTheSiteBeforeAlsoWhenSomebodyWentBack() throws IOException {
        complete(1, DAY);
        complete(2, DAY);
        folder.goBack(folder.ofEdition(1).orElseThrow(), 2);

        assertThat(folder.newest().orElseThrow()).hasFileName("2-2026-11-21");
    }

    @Test
    void goesForwardAgainWhenSomebodyPublishes() throws IOException {
        complete(1, DAY);
        folder.goBack(folder.ofEdition(1).orElseThrow(), 2);
        folder.forward();

        assertThat(folder.isBackFrom(2)).isFalse();
    }

    private void complete(int edition, LocalDate day) throws IOException {
        var name = new SiteName(edition, day);
        folder.complete(folder.begin(name), name);
    }

    private String served() {
        return folder.current().orElseThrow().getFileName().toString();
    }
}
