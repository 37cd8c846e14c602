package nl.opvolgmonitor.api.backup;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.start.Migration;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.backup.Misfit;
import nl.opvolgmonitor.domain.backup.Place;
import nl.opvolgmonitor.domain.register.Proof;

/** {@code ./opvolgmonitor restore BESTAND}: puts a backup in an empty place, as the owner of the database. */
@Singleton
final class RestoreTask implements Task {

    private final Place place;
    private final BeanProvider<Migration> migration;
    private final Chain chain;
    private final Verify verify;

    RestoreTask(Place place, BeanProvider<Migration> migration, Chain chain, Proof proof, Kept kept) {
        this.place = place;
        this.migration = migration;
        this.chain = chain;
        this.verify = new Verify(chain, proof, kept);
    }

    @Override
    public String name() {
        return RestoreCommand.NAME;
    }

    @Override
    public void run(List<String> arguments) {
        try (var archive = BackupArchive.open(RestoreCommand.file(arguments))) {
            mustFit(archive.manifest());
            System.out.println("De rijen worden teruggezet …");
            putBack(archive);
            bringUpToDate(archive.manifest());
            mustVerify(archive.manifest());
        }
    }

    private void mustFit(Manifest manifest) {
        if (!migration.get().knows(manifest.schema())) {
            throw new StartRefused(
                    "De kopie heeft schemaversie %s en die kent dit programma nog niet; gebruik een nieuwere versie.",
                    manifest.schema());
        }
        place.inhabited().ifPresent(table -> {
            throw new StartRefused(
                    "Hier staat al iets (rijen in %s), en dat blijft zoals het is. Kies met --data een nieuwe map, of zet in JDBC_URL een lege database.",
                    table);
        });
    }

    /** The rows are there by then, and nothing here takes rows away. */
    private void bringUpToDate(Manifest manifest) {
        try {
            migration.get().toNewest();
        } catch (RuntimeException broken) {
            System.err.println(
                    "Teruggezet is schemaversie %s, maar bijwerken lukte niet. Gooi deze plaats weg en begin in een lege opnieuw."
                            .formatted(manifest.schema()));
            throw broken;
        }
    }

    /** Whatever goes wrong, the place is as empty as it was. */
    private void putBack(BackupArchive archive) {
        try {
            place.clear();
            migration.get().to(archive.manifest().schema());
            place.load(archive.manifest(), archive);
        } catch (Misfit misfit) {
            emptied();
            throw new StartRefused("Er is niets teruggezet. %s", misfit.getMessage());
        } catch (RuntimeException unforeseen) {
            emptied();
            throw unforeseen;
        }
    }

    private void emptied() {
        try {
            place.clear();
        } catch (RuntimeException away) {
            System.err.println("De lege tabellen staan er nog; dat stoort een volgende poging niet.");
        }
    }

    /** A register that was broken when it was copied is put back as it was; that is told, and it stays. */
    private void mustVerify(Manifest manifest) {
        var faults = verify.handle(Stream.ofNullable(manifest.head()).toList());
        faults.forEach(System.out::println);
        System.out.println("Verzegelde rijen: " + chain.length());
        System.out.println("Kop van de keten: " + chain.head().orElse("(leeg)"));
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    "De kopie is teruggezet zoals zij was, maar dat register klopte toen al niet: %d fouten. Neem een oudere.",
                    faults.size());
        }
        System.out.println("Teruggezet en in orde: aantallen, keten, verwijzingen en citaten kloppen met de kopie.");
        System.out.println(
                "De site staat niet in een kopie: wat draait, maakt haar opnieuw (of: ./opvolgmonitor publish).");
    }
}
