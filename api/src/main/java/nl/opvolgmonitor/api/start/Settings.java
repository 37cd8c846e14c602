package nl.opvolgmonitor.api.start;

import static nl.opvolgmonitor.api.start.SettingGroup.DATABASE;
import static nl.opvolgmonitor.api.start.SettingGroup.HOUSE;
import static nl.opvolgmonitor.api.start.SettingGroup.MAIL;
import static nl.opvolgmonitor.api.start.SettingGroup.OPERATION;
import static nl.opvolgmonitor.api.start.SettingGroup.SIGN_IN;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the environment may say; {@code docs/configuration.md} is written from it. */
final class Settings {

    private static final String DATABASE_URL = "JDBC_URL";

    private static final List<Setting> ALL = List.of(
            new Setting(
                    DATABASE,
                    DATABASE_URL,
                    SettingForm.DATABASE,
                    null,
                    "Een eigen PostgreSQL (15 tot en met 18); zonder deze draait de ingebouwde."),
            new Setting(
                    DATABASE, "OM_MIGRATOR_USER", SettingForm.ACCOUNT, "om_migrator", "De eigenaar van het schema."),
            new Setting(DATABASE, "OM_MIGRATOR_PASSWORD", SettingForm.SECRET, null, "Het wachtwoord daarvan."),
            new Setting(DATABASE, "OM_APP_USER", SettingForm.ACCOUNT, "om_app", "De rol die schrijft."),
            new Setting(DATABASE, "OM_APP_PASSWORD", SettingForm.SECRET, null, "Het wachtwoord daarvan."),
            new Setting(
                    DATABASE,
                    "OM_PUBLIC_USER",
                    SettingForm.ACCOUNT,
                    "om_public",
                    "De rol die alleen leest wat gepubliceerd is."),
            new Setting(DATABASE, "OM_PUBLIC_PASSWORD", SettingForm.SECRET, null, "Het wachtwoord daarvan."),
            new Setting(SIGN_IN, "OM_OIDC_ISSUER", SettingForm.ADDRESS, null, "De aanmelddienst (OpenID Connect)."),
            new Setting(
                    SIGN_IN, "OM_OIDC_CLIENT_ID", SettingForm.TEXT, null, "De naam van dit programma bij die dienst."),
            new Setting(SIGN_IN, "OM_OIDC_CLIENT_SECRET", SettingForm.SECRET, null, "Het geheim dat daarbij hoort."),
            new Setting(
                    SIGN_IN,
                    "OM_OIDC_ROLES_CLAIM",
                    SettingForm.ACCOUNT,
                    "roles",
                    "Waar in het ID-token de rollen staan; een punt leidt naar binnen."),
            new Setting(
                    SIGN_IN,
                    "OM_OIDC_OFFICE",
                    SettingForm.TEXT,
                    "Nationaal Rapporteur",
                    "Wat het publiek ziet van wie iets doet."),
            new Setting(
                    SIGN_IN,
                    "OM_TRUSTED_DOCUMENTS",
                    SettingForm.YES_NO,
                    "true",
                    "Of wie is aangemeld alleen vraagt wat bij de werkplek hoort; false is voor ontwikkelaars."),
            new Setting(
                    HOUSE, "OM_TWEEDE_KAMER", SettingForm.SWITCH, "off", "Of open data van de Kamer worden gelezen."),
            new Setting(
                    HOUSE,
                    "OM_TWEEDE_KAMER_INTERVAL",
                    SettingForm.DURATION,
                    "1h",
                    "Hoe lang tussen twee keer lezen; ten minste 5m."),
            new Setting(
                    HOUSE,
                    "OM_TWEEDE_KAMER_URL",
                    SettingForm.SERVER,
                    "https://gegevensmagazijn.tweedekamer.nl/",
                    "Waar ze staan."),
            new Setting(
                    MAIL, "OM_SMTP_HOST", SettingForm.HOST, null, "De mailserver; zonder wordt geen mail verstuurd."),
            new Setting(MAIL, "OM_SMTP_PORT", SettingForm.PORT, "587", "Zijn poort."),
            new Setting(
                    MAIL,
                    "OM_SMTP_SECURITY",
                    SettingForm.ENCRYPTION,
                    "starttls",
                    "Hoe de verbinding is versleuteld; none mag alleen voor een mailserver op deze computer zelf."),
            new Setting(MAIL, "OM_SMTP_USER", SettingForm.ACCOUNT, null, "Waarmee dit programma zich daar aanmeldt."),
            new Setting(MAIL, "OM_SMTP_PASSWORD", SettingForm.SECRET, null, "Het wachtwoord daarbij."),
            new Setting(MAIL, "OM_SMTP_FROM", SettingForm.MAIL, null, "Waar de mail vandaan komt."),
            new Setting(
                    OPERATION,
                    "OM_LOG",
                    SettingForm.LOG,
                    null,
                    "Hoe het logboek eruitziet; met een eigen database json."),
            new Setting(
                    OPERATION,
                    "OM_MANAGEMENT_PORT",
                    SettingForm.PORT,
                    null,
                    "De poort voor /health/liveness, /health/readiness en /prometheus; zonder zijn ze er niet. Niet voor buiten."),
            new Setting(
                    OPERATION,
                    "OM_PUBLIC_URL",
                    SettingForm.ADDRESS,
                    null,
                    "Het adres van deze site voor de buitenwereld, ook achter een proxy."),
            new Setting(
                    OPERATION,
                    "OM_SITES",
                    SettingForm.FOLDER,
                    null,
                    "Waar de sites van de laatste tien edities staan; gewoonlijk sites in de map van --data."),
            new Setting(
                    OPERATION,
                    "OM_BACKUPS",
                    SettingForm.FOLDER,
                    null,
                    "Waar reservekopieën komen; zonder maakt het er geen."),
            new Setting(
                    OPERATION,
                    "OM_BACKUP_INTERVAL",
                    SettingForm.DURATION,
                    "24h",
                    "Hoe lang tussen twee reservekopieën; van 15m tot 24h."),
            new Setting(
                    OPERATION,
                    "OM_BACKUP_KEEP",
                    SettingForm.NUMBER,
                    "14",
                    "Hoeveel er bewaard blijven; de nieuwste altijd."),
            new Setting(
                    OPERATION,
                    "OM_EDITION_QUIET",
                    SettingForm.DURATION,
                    "1m",
                    "Hoe lang het stil moet zijn na een publicatie voordat de volgende editie verschijnt."),
            new Setting(
                    OPERATION,
                    "OM_TRUSTED_PROXIES",
                    SettingForm.NETWORKS,
                    null,
                    "Proxy’s die naar waarheid zeggen wie er vraagt."),
            new Setting(
                    OPERATION, "OM_PUBLISHER_NAME", SettingForm.TEXT, "Opvolgmonitor", "Wie de open data aanbiedt."),
            new Setting(
                    OPERATION,
                    "OM_PUBLISHER_URI",
                    SettingForm.URI,
                    null,
                    "Het adres van die organisatie in de lijsten van de overheid (TOOI)."),
            new Setting(
                    OPERATION,
                    "OM_PUBLISHER_CONTACT",
                    SettingForm.CONTACT,
                    null,
                    "Waar vragen over de open data heen kunnen; geen adres van een persoon."),
            new Setting(
                    OPERATION,
                    "OM_CONTACT",
                    SettingForm.CONTACT,
                    null,
                    "Waar lezers een fout melden; geen adres van een persoon."),
            new Setting(
                    OPERATION,
                    "OM_SECURITY_CONTACT",
                    SettingForm.CONTACT,
                    null,
                    "Waar kwetsbaarheden te melden zijn; komt in /.well-known/security.txt."));

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("OM_BACKUPS", "om.backups"),
            Map.entry("OM_BACKUP_INTERVAL", "om.backup-interval"),
            Map.entry("OM_BACKUP_KEEP", "om.backup-keep"),
            Map.entry("OM_CONTACT", "opvolgmonitor.contact"),
            Map.entry("OM_EDITION_QUIET", "opvolgmonitor.edition-quiet"),
            Map.entry("OM_PUBLISHER_CONTACT", "opvolgmonitor.publisher.contact"),
            Map.entry("OM_PUBLISHER_NAME", "opvolgmonitor.publisher.name"),
            Map.entry("OM_PUBLISHER_URI", "opvolgmonitor.publisher.uri"),
            Map.entry("OM_SECURITY_CONTACT", "opvolgmonitor.security-contact"),
            Map.entry("OM_SITES", "opvolgmonitor.sites"),
            Map.entry("OM_TRUSTED_DOCUMENTS", "opvolgmonitor.trusted-documents"),
            Map.entry("OM_TRUSTED_PROXIES", "om.trusted-proxies"),
            Map.entry("OM_TWEEDE_KAMER", "om.tweede-kamer"),
            Map.entry("OM_TWEEDE_KAMER_INTERVAL", "om.tweede-kamer-interval"),
            Map.entry("OM_TWEEDE_KAMER_URL", "om.tweede-kamer-url"));

    private Settings() {}

    static List<Setting> all() {
        return ALL;
    }

    /** The properties of the application that are said by nothing but a setting, which was looked at. */
    static Map<String, Object> saidFurther(Map<String, String> settings) {
        return SAID.entrySet().stream()
                .filter(each -> settings.containsKey(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getValue, each -> settings.get(each.getKey())));
    }

    /** Names that are ours: the framework would read them for itself, blank and unchecked. */
    static String[] namesIn(Map<String, String> environment) {
        return environment.keySet().stream().filter(Settings::isOurs).toArray(String[]::new);
    }

    /** Whether somebody means a setting by such a name, even if there is none. */
    static boolean isOurs(String name) {
        return name.startsWith("OM_") || name.equals(DATABASE_URL);
    }

    /** The table of the settings, in Markdown. */
    static String table() {
        return Stream.of(SettingGroup.values()).map(Settings::table).collect(Collectors.joining("\n"));
    }

    private static String table(SettingGroup group) {
        return ALL.stream()
                .filter(setting -> setting.group() == group)
                .map(Settings::row)
                .collect(Collectors.joining(
                        "",
                        "## %s\n| variabele | waarde | gewoonlijk | betekenis |\n|---|---|---|---|\n"
                                .formatted(group.title()),
                        ""));
    }

    private static String row(Setting setting) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        setting.name(),
                        setting.form().words(),
                        setting.usual() == null ? "" : "`" + setting.usual() + "`",
                        setting.meaning());
    }
}
