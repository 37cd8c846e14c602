package nl.opvolgmonitor.api.register;

import java.util.List;

/** The folders of the first content, in the order of loading: a record refers to earlier ones only. */
final class RegisterFolders {

    private static final List<String> ORDER = List.of(
            "stelsel",
            "recessen",
            "brief-schippers-2017-04-05",
            "kst-31015-221",
            "jaarverslag-2020",
            "spreektekst-technische-briefing-2022-02-22",
            "jaarplan-2024");

    private RegisterFolders() {}

    static List<RegisterFolder> all() {
        var loader = RegisterFolders.class.getClassLoader();
        return ORDER.stream().map(name -> new RegisterFolder(loader, name)).toList();
    }
}
