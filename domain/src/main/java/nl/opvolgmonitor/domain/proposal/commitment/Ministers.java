package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Offices;
import nl.opvolgmonitor.domain.proposal.text.Sentence;

/** Which office the ministers in a debate hold, as the head of its report and the chair's welcome say. */
final class Ministers {

    private static final String NAME =
            "((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|'t|in) )*\\p{Lu}[\\p{L}'’-]+(?: (?:van |de |der |den )*\\p{Lu}[\\p{L}'’-]+)?)";
    private static final Pattern PRESENT = Pattern.compile("(?u)\\b(?:de heer|mevrouw|dhr\\.|mw\\.|mevr\\.) " + NAME
            + ",? (?:\\(?)(?=(?:(?:de |demissionair |vice)?[Mm]inister|[Ss]taatssecretaris)\\b)");
    private static final Pattern OLD_FORM =
            Pattern.compile("(?u)\\b([Mm]inister|[Ss]taatssecretaris) " + NAME + " (?=(?:van|voor) \\p{Lu})");
    private static final Pattern ROLE = Pattern.compile("(?iu)\\b(minister-president|minister|staatssecretaris)\\b");
    private static final int REACH = 60;
    private static final int LONGEST = 160;

    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private final Set<String> speakers;

    Ministers(Letter letter) {
        this.speakers = letter.sections().stream()
                .map(section -> Floor.under(section.heading()))
                .filter(floor -> floor.part() == Floor.Part.MINISTER)
                .map(Floor::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Sentence.of(letter).stream().limit(REACH).forEach(sentence -> read(sentence.text()));
    }

    private void read(String text) {
        PRESENT.matcher(text)
                .results()
                .forEach(found -> hold(String.valueOf(found.group(1)), office(text, found.end())));
        OLD_FORM.matcher(text)
                .results()
                .forEach(found -> hold(
                        String.valueOf(found.group(2)), office(found.group(1) + " " + text.substring(found.end()), 0)));
        if (text.contains("welkom")) {
            offices.addAll(Offices.in(text));
        }
    }

    private static Optional<String> office(String text, int from) {
        return Offices.in(text.substring(from, Math.min(text.length(), from + LONGEST))).stream()
                .findFirst();
    }

    private void hold(String name, Optional<String> office) {
        office.ifPresent(held -> {
            byName.put(name.toLowerCase(Locale.ROOT), held);
            offices.add(held);
        });
    }

    /** The office of a speaker, "Minister Weerwind"; empty when the report does not tell. */
    Optional<String> of(String speaker) {
        var found = ROLE.matcher(speaker);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = speaker.substring(found.end()).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byName.get(name)).or(() -> only(found.group(1)));
    }

    /** Whom the chair means by "de Minister van SZW" or "de Staatssecretaris". */
    Optional<String> meant(String words) {
        var named = Offices.in(words);
        if (!named.isEmpty()) {
            return Optional.of(inFull(named.getFirst()));
        }
        var found = ROLE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        var speaker = speakers.stream()
                .filter(one -> words.toLowerCase(Locale.ROOT).contains(one.toLowerCase(Locale.ROOT)))
                .findFirst();
        return speaker.flatMap(this::of).or(() -> speaker).or(() -> only(found.group(1)));
    }

    /** The one minister, or the one state secretary, who is there. */
    private Optional<String> only(String role) {
        var held = with(role, offices.stream());
        var spoke = with(role, speakers.stream());
        if (held.size() == 1 && spoke.size() <= 1) {
            return Optional.of(held.getFirst());
        }
        return held.isEmpty() && spoke.size() == 1 ? Optional.of(spoke.getFirst()) : Optional.empty();
    }

    private static List<String> with(String role, Stream<String> words) {
        var start = role.toLowerCase(Locale.ROOT);
        return words.filter(one -> one.toLowerCase(Locale.ROOT).matches("(?s)" + Pattern.quote(start) + "\\b(?!-).*"))
                .toList();
    }

    /** "Minister van SZW" as the report writes it in full. */
    private String inFull(String office) {
        return offices.stream()
                .filter(known -> initials(known).equals(initials(office)))
                .findFirst()
                .orElse(office);
    }

    private static String initials(String office) {
        var behind = office.replaceFirst("(?iu)^(\\p{L}).*? (?:van|voor) ", "$1 ");
        return behind.replaceAll("(?u)(?<=\\p{Lu})\\p{Ll}{3,}|\\ben\\b|(?<=\\p{Lu})en(?=\\p{Lu})|[^\\p{L}]", "");
    }
}
