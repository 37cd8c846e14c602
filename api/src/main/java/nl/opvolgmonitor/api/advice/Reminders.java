package nl.opvolgmonitor.api.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.register.Party;

/** What each ministry still has to do, each promise and motion once. */
final class Reminders {

    private static final String NONE = "Geen ministerie genoemd";

    /** What is open of one of them. */
    record Open(Map<String, Commitment> promises, Map<String, Motion> motions) {

        private Open() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    private final Ministries ministries;
    private final Map<String, Open> byMinistry = new TreeMap<>();

    private Reminders(Ministries ministries) {
        this.ministries = ministries;
    }

    /** By the name of the ministry; promises of the Cabinet as a whole stand under a name that says so. */
    static Map<String, Open> of(Picture picture) {
        var reminders = new Reminders(Ministries.of(picture));
        picture.items().forEach(reminders::promises);
        picture.open().forEach(reminders::others);
        return reminders.byMinistry;
    }

    private void promises(Picture.Item item) {
        ItemStands.measures(item.recommendation())
                .filter(ItemStands::isOpen)
                .forEach(measure -> promise(measure, item.recommendation().addressees()));
    }

    private void promise(Commitment measure, List<Party> addressees) {
        var found = ministries.behind(measure, addressees);
        (found.isEmpty() ? List.of(NONE) : found)
                .forEach(ministry -> of(ministry).promises().putIfAbsent(measure.id(), measure));
    }

    private void others(Picture.Open open) {
        open.promises().forEach(promise -> promise(promise, List.of()));
        open.motions()
                .forEach(motion -> of(Told.name(open.ministry())).motions().putIfAbsent(motion.id(), motion));
    }

    private Open of(String ministry) {
        return byMinistry.computeIfAbsent(ministry, none -> new Open());
    }
}
