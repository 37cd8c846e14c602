package nl.opvolgmonitor.api.start;

/** What settings are about. */
enum SettingGroup {
    DATABASE("Database"),
    SIGN_IN("Aanmelden"),
    HOUSE("Tweede Kamer"),
    MAIL("Volgen per e-mail"),
    OPERATION("Beheer");

    private final String title;

    SettingGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
