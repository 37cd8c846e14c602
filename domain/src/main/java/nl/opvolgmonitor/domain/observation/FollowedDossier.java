package nl.opvolgmonitor.domain.observation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.Invariant;

/**
 * A dossier of the Tweede Kamer.
 *
 * @param number five digits
 * @param addition a chapter ({@code VI}) or a sub-dossier ({@code 02}); empty when there is none
 */
public record FollowedDossier(String number, String addition) implements Comparable<FollowedDossier> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{5})(?:-([A-Za-z0-9]{1,8}))?");
    private static final Comparator<FollowedDossier> ORDER =
            Comparator.comparing(FollowedDossier::number).thenComparing(FollowedDossier::addition);

    public FollowedDossier {
        Invariant.require(number.matches("\\d{5}"), "Een dossiernummer heeft vijf cijfers");
        Invariant.require(addition.matches("[A-Z0-9]{0,8}"), "Een toevoeging bestaat uit letters of cijfers");
    }

    /** Reads {@code 28638}, {@code 28 638} or {@code 21501-02}; empty when it is no dossier. */
    public static Optional<FollowedDossier> read(String text) {
        var written = WRITTEN.matcher(text.replaceAll("[\\s\\u00a0]", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        var addition = Optional.ofNullable(written.group(2)).orElse("");
        return Optional.of(new FollowedDossier(written.group(1), addition.toUpperCase(Locale.ROOT)));
    }

    public String key() {
        return addition.isEmpty() ? number : number + "-" + addition;
    }

    @Override
    public int compareTo(FollowedDossier other) {
        return ORDER.compare(this, other);
    }
}
