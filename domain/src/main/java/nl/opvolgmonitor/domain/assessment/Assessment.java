package nl.opvolgmonitor.domain.assessment;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** One dated judgement with its reason. {@code recommendation} is null when the source judges a matter without naming a recommendation; {@code basis} is the publication it rests on. */
public record Assessment(
        Entry entry,
        @Nullable Key recommendation,
        String about,
        @Nullable Key aboutRecord,
        Judgement judgement,
        String reason,
        @Nullable Key basis,
        Key document,
        Expression expressedAs,
        boolean repeated,
        @Nullable String period)
        implements Registered {

    public static final Reference<Assessment> RECOMMENDATION =
            new Reference<>("recommendation", Assessment::recommendation);
    public static final Reference<Assessment> ABOUT_RECORD = new Reference<>("aboutRecord", Assessment::aboutRecord);
    public static final Reference<Assessment> DOCUMENT = new Reference<>("document", Assessment::document);
    public static final Reference<Assessment> BASIS = new Reference<>("basis", Assessment::basis);

    public Assessment {
        Invariant.require(!reason.isBlank(), "Een oordeel heeft een reden");
    }
}
