package nl.opvolgmonitor.api.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that people wrote, of all modules, tests left out. Classes that the framework generates begin with a dollar sign. */
final class Modules {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("nl.opvolgmonitor");

    private Modules() {}

    static long count(String packageName) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(packageName))
                .count();
    }
}
