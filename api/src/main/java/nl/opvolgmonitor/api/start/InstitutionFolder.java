package nl.opvolgmonitor.api.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.ui.Institution;

/** Whose register this will be, told before any text is read. */
final class InstitutionFolder {

    private static final String VARIABLE = "OM_INSTITUTION";
    private static final String NEEDED = "register/volgorde.txt";

    private InstitutionFolder() {}

    /** Without that setting it is the register of the first institution. */
    static void choose(Map<String, String> settings) {
        Optional.ofNullable(settings.get(VARIABLE)).ifPresent(InstitutionFolder::choose);
    }

    private static void choose(String folder) {
        if (!Files.isRegularFile(Path.of(folder, NEEDED))) {
            throw new StartRefused(
                    "%s: in de map %s ontbreekt %s; docs/institution.md zegt wat er hoort te staan.",
                    VARIABLE, folder, NEEDED);
        }
        Institution.faultIn(folder).ifPresent(fault -> {
            throw new StartRefused("%s: %s", VARIABLE, fault);
        });
        System.setProperty(Institution.PROPERTY, folder);
    }
}
