package nl.opvolgmonitor.api.edition;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;

/** Goes back to the site of an earlier edition that is kept, until the next edition; what runs notices it by itself. */
@Singleton
@Requires(property = SiteFolder.PROPERTY)
final class GoBack {

    private final SiteFolder folder;
    private final Editions editions;

    GoBack(SiteFolder folder, Editions editions) {
        this.folder = folder;
        this.editions = editions;
    }

    /** To the edition before the one that is served. Gives its number; {@link StartRefused} when none is kept. */
    int toTheOneBefore() throws IOException {
        var served = folder.current()
                .map(site -> SiteName.of(site).edition())
                .orElseThrow(
                        () -> new StartRefused("Er staat nog geen site klaar; er is niets om naar terug te gaan."));
        var before = folder.kept().stream().filter(number -> number < served).findFirst();
        return to(before.orElseThrow(() -> new StartRefused(
                "Van vóór editie %d is geen site bewaard; er is niets om naar terug te gaan.", served)));
    }

    /** To that edition. {@link StartRefused} when its site is not kept, or has what may not be seen any more. */
    int to(int number) throws IOException {
        var site = folder.ofEdition(number)
                .orElseThrow(() -> new StartRefused("Van editie %d is geen site bewaard%s.", number, whatIsKept()));
        mustBeSeen(site, number);
        var last = editions.last().map(Edition::number).orElse(number);
        folder.goBack(site, last);
        if (last == number) {
            folder.forward();
        }
        return number;
    }

    /** To the last site that was made, if it may be seen; else what is served stays until the next one is ready. */
    void forward() throws IOException {
        folder.forward();
        var newest =
                folder.newest().filter(site -> Manifest.toBeSeen(site, editions).isPresent());
        if (newest.isPresent()) {
            folder.serve(newest.get());
        }
    }

    private void mustBeSeen(Path site, int number) {
        if (Manifest.toBeSeen(site, editions).isEmpty()) {
            throw new StartRefused("Editie %d bevat iets wat niet meer te zien mag zijn; kies een andere.", number);
        }
    }

    private String whatIsKept() {
        return Optional.of(folder.kept())
                .filter(kept -> !kept.isEmpty())
                .map(GoBack::listed)
                .orElse("");
    }

    private static String listed(List<Integer> kept) {
        return "; wel van " + kept.stream().map(number -> "editie " + number).collect(Collectors.joining(", "));
    }
}
