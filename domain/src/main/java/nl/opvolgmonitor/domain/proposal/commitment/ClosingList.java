package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Firmness;

/** Reads the pledges that the chair sums up at the end of a debate, or that stand in a list by themselves. */
final class ClosingList {

    static final UndertakingRule LISTED = new UndertakingRule(
            "debat-opgesomd",
            1,
            CommitmentForm.ORAL_PLEDGE,
            Firmness.FIRM,
            Sureness.HIGH,
            List.of(),
            List.of(),
            "De voorzitter noemt haar in de lijst van toezeggingen.");

    private static final Pattern OPENS = Pattern.compile(
            "(?iu)\\btoezegging(?:en|slijst)?\\b.{0,60}\\b(?:voor|voorlezen|genoteerd|gedaan|langs|door|doornemen|opgeschreven|noteren|vastgelegd|op een rij)\\b"
                    + "|\\b(?:lees|noteer|noteerde|heb|zijn|volgende|met|loop)\\b.{0,60}\\btoezegging(?:en|slijst)?\\b|^toezeggingen:?$");
    private static final Pattern ABOUT_CABINET = Pattern.compile(
            "(?iu)\\b(?:minister|ministers|minister-president|staatssecretaris|staatssecretarissen|bewindspersoon|bewindslieden|kabinet|kamer|regering|commissie|senaat)\\b");
    private static final Pattern NOTED = Pattern.compile(
            "(?iu)^(?:dan )?(?:ik )?noteer(?:de)?(?: ik)? (?:als|een|de) toezegging[^.?]{0,40}\\b(?:dat|om)\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)^(?:toezegging(?: \\d{1,2})?:|(?:ten|de|als|en de|een) (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|laatste)\\b)");
    private static final Pattern NO_ITEM = Pattern.compile(
            "(?iu)^(?:ik|wij|we|dank|mevrouw|de heer|het woord|hiermee|daarmee|hartelijk|klopt|mag|goed|tot zover|u|zijn|is)\\b|\\?$|\\b(?:dank|stemm\\p{L}*|gestemd|schors|sluit|sluiten|welkom|applaus|ingediend)\\b");
    private static final Pattern SUMMED_UP = Pattern.compile(
            "(?iu)^[–•*-]? ?(?:de |het )?(?:minister|staatssecretaris|bewindspersoon|bewindslieden|ministers|kamer|kabinet)\\b.*");
    private static final Pattern TO_MEMBER = Pattern.compile(
            "(?u)\\b[Tt]oezegging (?:aan|is gedaan aan|gedaan aan) (?:het |de )?(?:lid|leden|heer|mevrouw) ((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|el|El|'t) )*\\p{Lu}[\\p{L}'’-]+)");
    private static final Pattern ONLY_TO = Pattern.compile(
            "(?iu)^(?:\\(|– ?|- ?)?(?:(?:dat|dit) (?:is|was) (?:een|de) )?toezegging (?:aan|gedaan aan|is gedaan aan)\\b.*");

    private int section = -1;
    private boolean open;

    /** The rule by which a sentence of the chair, or of a list, notes a pledge. */
    Optional<UndertakingRule> item(Place place, Floor floor) {
        if (place.section() != section) {
            section = place.section();
            open = floor.part() == Floor.Part.LIST && !floor.name().isEmpty();
        }
        var text = place.text().strip();
        var rule = SUMMED_UP.matcher(text).matches() && (open || floor.part() != Floor.Part.CHAIR || isPledge(place))
                ? UndertakingRules.inDebate(place.view())
                : Optional.<UndertakingRule>empty();
        boolean item = (open && isItem(text)) || NOTED.matcher(text).find();
        open |= OPENS.matcher(text).find();
        return item ? Optional.of(LISTED) : rule;
    }

    private static boolean isPledge(Place place) {
        return !place.has(Trait.QUESTION);
    }

    private static boolean isItem(String text) {
        return (ABOUT_CABINET.matcher(text).find() || COUNTED.matcher(text).find())
                && !NO_ITEM.matcher(text).find()
                && !ONLY_TO.matcher(text).matches();
    }

    /** The members named by "Toezegging aan het lid Kuik". */
    static List<String> members(Place place) {
        return TO_MEMBER
                .matcher(place.text())
                .results()
                .map((MatchResult found) -> Objects.requireNonNull(found.group(1)))
                .toList();
    }

    /** What is pledged, without the words that count it or say to whom. */
    static String text(String words) {
        var bare = words.strip()
                .replaceFirst("^[–•*-] ?", "")
                .replaceFirst("(?iu)^(?:toezegging(?: \\d{1,2})?:|ten \\p{L}+(?:,|:)) ?", "")
                .replaceFirst("(?iu)[,;]? ?\\((?:dat is een |dit is een )?toezegging (?:gedaan )?aan [^)]{1,80}\\)", "")
                .strip();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
