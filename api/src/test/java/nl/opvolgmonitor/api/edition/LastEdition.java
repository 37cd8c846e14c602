package nl.opvolgmonitor.api.edition;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import nl.opvolgmonitor.domain.edition.Editions;

/** The last edition as a site, made when a test asks for it. */
public final class LastEdition {

    private LastEdition() {}

    /** Serves it from now on, as the schedule would. */
    public static void serve(ApplicationContext application) {
        var last = application.getBean(Editions.class).last().orElseThrow();
        application.getBean(SitePublisher.class).serve(last, SiteProgress.UNSEEN);
        application.getBean(SiteShelf.class).open();
    }

    /** Writes it for any file server, as the command does. */
    public static void write(ApplicationContext application, Path site) {
        application.getBean(PublishTask.class).run(List.of("--to", site.toString()));
    }
}
