package nl.opvolgmonitor.api.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** What must hold of the answer to any attack, whoever sends it: a refusal or an answer, and nothing of our insides. */
public final class Harmless {

    private static final String[] INSIDES = {
        "Exception",
        "\tat ",
        "at nl.",
        "nl.opvolgmonitor",
        "io.micronaut",
        "io.netty",
        "org.postgresql",
        "java.",
        "PSQL",
        "SQLSTATE",
        "SELECT ",
        "syntax error",
        "jdbc:",
        "datasources",
        "CREATE TABLE",
        "root:x:"
    };

    /** As a browser would run it; a page may show it. */
    private static final String SCRIPTS =
            "<script>alert|<img src=x|<svg onload|<\\w[^<>]*[\"']\\s*on\\w+=|href=\"javascript:";

    private Harmless() {}

    public static void check(Attack attack, String received) {
        var answer = received.replaceFirst("^HTTP/1\\.1 100 \\w+\r\n\r\n", "");
        assertThat(answer).as(attack.name()).matches("(?s)HTTP/\\d\\.\\d [1-4]\\d\\d .*");
        var end = answer.indexOf("\r\n\r\n");
        var head = answer.substring(0, end).toLowerCase(Locale.ROOT);

        assertThat(head)
                .as("headers of " + attack.name())
                .contains("x-content-type-options: nosniff", "content-security-policy: default-src 'none'")
                .doesNotContain("\nset-cookie: a=", "\nset-cookie: lekmerk", "\nserver:", "\nx-powered-by:")
                .doesNotContainPattern("\nlocation: *(https?:|//|javascript:|\\\\)")
                .doesNotContainPattern("access-control-allow");
        assertThat(answer.substring(end))
                .as(attack.name())
                .doesNotContain(INSIDES)
                .doesNotContainPattern(SCRIPTS);
        if (attack.status() > 0) {
            assertThat(head).as(attack.name()).startsWith("http/1.1 " + attack.status() + " ");
        }
    }
}
