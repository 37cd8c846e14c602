package nl.opvolgmonitor.api.register;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import nl.opvolgmonitor.ui.Institution;

/** The folders of the first content, in the order of loading: a record refers to earlier ones only. */
final class RegisterFolders {

    private static final String ORDER = "volgorde.txt";

    private RegisterFolders() {}

    /** Those of the institution whose register this is. */
    static List<RegisterFolder> all() {
        return Institution.current().folder().map(RegisterFolders::in).orElseGet(RegisterFolders::ofTheProduct);
    }

    private static List<RegisterFolder> ofTheProduct() {
        return in(RegisterFolders.class.getClassLoader());
    }

    static List<RegisterFolder> in(Path institution) {
        return in(new URLClassLoader(new URL[] {url(institution)}, null));
    }

    private static URL url(Path folder) {
        try {
            return folder.toAbsolutePath().normalize().toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<RegisterFolder> in(ClassLoader loader) {
        return new RegisterFolder(loader, "")
                .text(ORDER)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> new RegisterFolder(loader, name.strip()))
                .toList();
    }
}
