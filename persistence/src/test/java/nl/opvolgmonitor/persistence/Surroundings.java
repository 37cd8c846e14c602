package nl.opvolgmonitor.persistence;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.source.Document;

/** What records are chosen by beside themselves: who acts, where it stands, and what it answers. */
public final class Surroundings {

    public static final Key MINISTRY = new Key("jenv");
    public static final Key OFFICE = new Key("minister-jenv");
    public static final Key HOLDER = new Key("bewindspersoon");
    public static final Key COMMITTEE = new Key("commissie-jenv");
    public static final Key PAPER = new Key("kst-36200-VI-7");
    public static final Key REPORT = new Key("monitor");
    public static final Key RECOMMENDATION = new Key("monitor/1");
    public static final Key NOWHERE = new Key("nergens");
    public static final Instant NEVER = Instant.parse("2900-01-01T00:00:00Z");

    private final TestRegister register;

    private Surroundings(TestRegister register) {
        this.register = register;
    }

    /** Publishes a ministry with an office and its holder, a paper of a committee in a dossier, and a report with a recommendation. */
    public static Surroundings of(TestRegister register) {
        var all = new Surroundings(register);
        all.publishActors();
        all.publishPapers();
        return all;
    }

    private void publishActors() {
        publish(Samples.bare(Organisation.class), MINISTRY);
        publish(Samples.bare(Office.class).with("organisation", MINISTRY), OFFICE);
        publish(Samples.bare(Person.class), HOLDER);
        register.publish(Samples.bare(Tenure.class).with("person", HOLDER).with("office", OFFICE));
        publish(Samples.bare(Organisation.class).with("type", OrganisationType.COMMITTEE), COMMITTEE);
    }

    private void publishPapers() {
        publish(
                Samples.bare(Document.class)
                        .with("dossier", "36200")
                        .with("chapter", "VI")
                        .with("links", List.of(Link.to(Role.ADDRESSEE, COMMITTEE))),
                PAPER);
        publish(Samples.bare(Report.class), REPORT);
        publish(
                Samples.full(Recommendation.class)
                        .with("publishedIn", REPORT)
                        .with("themes", List.of("arbeid", "zorg"))
                        .with("targetGroups", List.of("minderjarigen"))
                        .with("links", List.of()),
                RECOMMENDATION);
    }

    public void answers(Key commitment, Key toward) {
        register.publish(
                Samples.bare(Coverage.class).with("commitment", commitment).with("toward", toward));
    }

    private <T extends Registered> void publish(Draft<T> draft, Key key) {
        register.publish(Command.of(draft, key).on(Samples.DAY));
    }
}
