package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.api.tables.TableRefused;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;

/** {@code ./opvolgmonitor import FILE [--dry-run]}, or {@code --template FILE}. */
@Singleton
final class ImportTask implements Task {

    /** Who stands at the machine itself is nobody that the sign-in service knows; what they bring is reviewed like all else. */
    private static final Actor OPERATOR = new Actor(
            "opdrachtregel",
            Messages.in(Language.DUTCH).said("Nationaal Rapporteur"),
            Set.of(AccountRole.REDACTEUR),
            true);

    private static final String USE =
            "Schrijf: ./opvolgmonitor import BESTAND [--dry-run], of: ./opvolgmonitor import --template BESTAND";

    private final Imports imports;
    private final Template template;

    ImportTask(Imports imports, Template template) {
        this.imports = imports;
        this.template = template;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        var trial = words.remove("--dry-run");
        var asksTemplate = words.remove("--template");
        if (words.size() != 1) {
            throw new StartRefused(USE);
        }
        if (asksTemplate) {
            template.write(Path.of(words.getFirst()));
        } else {
            take(Path.of(words.getFirst()), trial);
        }
    }

    private void take(Path file, boolean trial) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartRefused("Het bestand %s is er niet, of is niet te lezen.", file);
        }
        var id = UUID.randomUUID();
        var name = String.valueOf(file.getFileName());
        var order = new ImportOrder(file, name, trial, id, OPERATOR, "opdrachtregel", id.toString());
        try {
            tell(taken(order));
        } catch (TableRefused refused) {
            throw new StartRefused("%s", String.valueOf(refused.getMessage()));
        }
    }

    private ImportReport taken(ImportOrder order) {
        var bar = new ProgressBar(System.err);
        try {
            return imports.run(order, bar);
        } finally {
            bar.end();
        }
    }

    private static void tell(ImportReport report) {
        report.kinds()
                .forEach((kind, counts) -> System.out.printf(
                        "%-22s %7d nieuw %7d gewijzigd %7d ongewijzigd%n",
                        RecordLine.name(kind), counts.created(), counts.changed(), counts.skipped()));
        report.faults().forEach(System.out::println);
        System.out.println("Rijen: " + report.rows() + "; SHA-256 van het bestand: " + report.sha256());
        if (!report.isFlawless()) {
            throw new StartRefused("%s.", report.summary());
        }
        System.out.println(report.summary() + ".");
    }
}
