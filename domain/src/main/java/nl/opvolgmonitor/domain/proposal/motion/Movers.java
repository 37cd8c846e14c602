package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who moved a motion, in order; {@code andOthers} for "c.s.". */
public record Movers(List<String> names, boolean andOthers) {

    static final String PREFIX =
            "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|[Ii]n|'t|’t|VAN|DE|DER|DEN|TEN|TER|EL) )*";

    /** One name, perhaps with initials before it and the party behind it. */
    static final String NAME = "(?:(?:\\p{Lu}\\.)+ ?)?(?:\\p{Lu}\\p{Ll}+ )?" + PREFIX + "\\p{Lu}[\\p{L}'’]+(?:-"
            + PREFIX + "\\p{Lu}[\\p{L}'’]+)*(?: ?\\((?:\\p{Lu}[\\p{L}\\d/+ -]{1,28}|50PLUS)\\))?";

    static final String NAMES =
            NAME + "(?:(?:, ?| en | EN |/|, en )" + NAME + "){0,11}(?:,? ?(?:c\\.s\\.?|cum suis|C\\.S\\.?))?";

    private static final Pattern TITLED = Pattern.compile("(?u)\\b[Mm]otie van (?:de leden|het lid) (" + NAMES + ")");
    private static final Pattern PART = Pattern.compile("\\s*(?:,|/| en | EN )\\s*");
    private static final Pattern PARTY = Pattern.compile("\\s*\\([^)]{1,30}\\)");
    private static final Pattern OTHERS = Pattern.compile("(?iu),?\\s*(?:c\\.s\\.?|cum suis)\\s*$");
    private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}\\.)+ ?");
    private static final Pattern LEADING = Pattern.compile("^(" + PREFIX + ")(.*)$");

    public Movers {
        names = List.copyOf(names);
    }

    /** As a title names them: "Motie van de leden Kuik en Van der Graaf over …"; empty when it names nobody. */
    public static Optional<Movers> inTitle(String title) {
        var found = TITLED.matcher(title);
        return found.find() ? Optional.of(of(found.group(1))) : Optional.empty();
    }

    /** As {@link #NAMES} finds them. */
    static Movers of(String words) {
        var whole = words.strip();
        boolean others = OTHERS.matcher(whole).find();
        var bare = PARTY.matcher(OTHERS.matcher(whole).replaceAll("")).replaceAll("");
        var names = new ArrayList<String>();
        for (var part : PART.split(bare, -1)) {
            name(part).filter(name -> !names.contains(name)).ifPresent(names::add);
        }
        return new Movers(names, others);
    }

    private static Optional<String> name(String part) {
        var bare = INITIALS.matcher(part.strip()).replaceAll("").strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(capitalised(bare.equals(bare.toUpperCase(Locale.ROOT)) ? small(bare) : bare));
    }

    /** "van der Graaf" and "Van der Graaf" are one member. */
    private static String capitalised(String name) {
        var found = LEADING.matcher(name);
        if (!found.matches() || found.group(1).isEmpty()) {
            return name;
        }
        var prefix = found.group(1).toLowerCase(Locale.ROOT);
        return prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1) + found.group(2);
    }

    /** A name in capitals, as in a heading. */
    private static String small(String name) {
        var built = new StringBuilder();
        boolean start = true;
        for (var part : name.split(" ", -1)) {
            boolean prefix = List.of("VAN", "DE", "DER", "DEN", "TEN", "TER").contains(part);
            built.append(built.isEmpty() ? "" : " ")
                    .append(prefix && !start ? part.toLowerCase(Locale.ROOT) : title(part));
            start = false;
        }
        return built.toString();
    }

    private static String title(String part) {
        return Arrays.stream(part.split("-", -1))
                .map(piece -> piece.isEmpty()
                        ? piece
                        : piece.charAt(0) + piece.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    boolean isSameAs(Movers other) {
        return names.equals(other.names) && andOthers == other.andOthers;
    }

    /** As a title: "Motie van de leden Kuik en Van der Graaf". */
    String title() {
        if (names.isEmpty()) {
            return "Motie";
        }
        var list = names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.getLast();
        boolean one = names.size() == 1;
        return "Motie van " + (one ? "het lid " : "de leden ") + list + (andOthers ? " c.s." : "");
    }
}
