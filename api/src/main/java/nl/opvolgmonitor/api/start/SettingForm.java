package nl.opvolgmonitor.api.start;

/** What the value of a setting looks like, in words for who gets it wrong. */
enum SettingForm {
    TEXT("een tekst", "(?s).*"),
    SECRET("een geheim", "(?s).*"),
    ACCOUNT("de naam van een account", "\\S+"),
    FOLDER("een map", "(?s).*"),
    DATABASE("een adres dat met jdbc:postgresql:// begint", "jdbc:postgresql:\\S+"),
    ADDRESS("een adres dat met https:// begint (http:// mag alleen op deze computer zelf)", "\\S+"),
    SERVER("een adres van een computer, zoals https://voorbeeld.nl/", "https?://[^/?#\\s@]+/?"),
    URI("een adres dat met http:// of https:// begint", "https?://\\S+"),
    CONTACT("een adres dat met mailto: of https:// begint", "(mailto:\\S+@\\S+|https://\\S+)"),
    MAIL("een e-mailadres", "\\S+@\\S+"),
    HOST("de naam of het adres van een computer", "[^\\s/:]+|\\[?[0-9a-fA-F:]+\\]?"),
    PORT(
            "een poortnummer van 1 tot en met 65535",
            "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]"),
    NUMBER("een geheel getal vanaf 1", "[1-9][0-9]{0,3}"),
    DURATION("een duur, zoals 30s, 10m of 6h", "[1-9][0-9]{0,6}[smhd]|PT[0-9HMS.]+"),
    NETWORKS("adressen of reeksen met komma’s ertussen, zoals 10.0.0.0/8,192.0.2.1", "[0-9a-fA-F:./,\\s]+"),
    SWITCH("on of off", "(?i)on|off"),
    YES_NO("true of false", "true|false"),
    LOG("text of json", "text|json"),
    ENCRYPTION("starttls, tls of none", "starttls|tls|none");

    private final String words;
    private final String pattern;

    SettingForm(String words, String pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    String words() {
        return words;
    }

    boolean fits(String value) {
        return value.matches(pattern) && (this != ADDRESS || SafeAddress.isSafe(value));
    }
}
