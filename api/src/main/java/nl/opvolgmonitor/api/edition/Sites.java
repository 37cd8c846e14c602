package nl.opvolgmonitor.api.edition;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;

/** The sites in the folder, for the office: how it stands with them, and the way back to an earlier one and forward again. */
@Singleton
@Requires(property = SiteFolder.PROPERTY)
public final class Sites {

    private final SiteFolder folder;
    private final SiteShelf shelf;
    private final SiteMonitor monitor;
    private final GoBack back;
    private final Editions editions;

    Sites(SiteFolder folder, SiteShelf shelf, SiteMonitor monitor, GoBack back, Editions editions) {
        this.folder = folder;
        this.shelf = shelf;
        this.monitor = monitor;
        this.back = back;
        this.editions = editions;
    }

    public SiteState state() {
        return new SiteState(
                folder.current().flatMap(this::toBeSeen).orElse(null),
                isBack(),
                kept(),
                monitor.making().orElse(null),
                monitor.failure().orElse(null));
    }

    private boolean isBack() {
        return editions.last().map(Edition::number).filter(folder::isBackFrom).isPresent();
    }

    private List<KeptSite> kept() {
        return folder.kept().stream()
                .flatMap(number -> folder.ofEdition(number).flatMap(this::toBeSeen).stream())
                .toList();
    }

    private Optional<KeptSite> toBeSeen(Path site) {
        return Manifest.toBeSeen(site, editions).map(KeptSite::of);
    }

    /** Serves the site of that edition from now on. {@link Refused} when it is not kept, or has what may not be seen any more. */
    public int goBack(int edition) {
        after(() -> back.to(edition));
        return edition;
    }

    /** Serves the site of the last edition again, and gives the number of that. {@link Refused} when nobody went back. */
    public int goForward() {
        if (!isBack()) {
            throw new Refused("De site is al die van de laatste editie");
        }
        after(back::forward);
        return editions.last().map(Edition::number).orElseThrow();
    }

    private void after(Act act) {
        try {
            act.run();
            shelf.follow();
        } catch (StartRefused refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @FunctionalInterface
    private interface Act {

        void run() throws IOException;
    }

    /** Why not, as a Dutch sentence. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Refused(String sentence) {
            super(sentence);
        }
    }
}
