package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.stream.IntStream;

/** Reads a series of deadlines of one subject: the original first, then every revision. */
public final class Revisions {

    private Revisions() {}

    /** 0 for the original, then counting. */
    public static int number(Deadline deadline, List<Deadline> series) {
        return (int) series.stream()
                .takeWhile(earlier -> !earlier.key().equals(deadline.key()))
                .count();
    }

    /** How often the last day moved back, or was given up. */
    public static int slips(List<Deadline> series) {
        return shifts(series).size();
    }

    /** The revisions by which it did. */
    public static List<Deadline> shifts(List<Deadline> series) {
        return IntStream.range(1, series.size())
                .filter(place -> isLater(series.get(place), series.get(place - 1)))
                .mapToObj(series::get)
                .toList();
    }

    private static boolean isLater(Deadline revised, Deadline before) {
        if (before.latest() == null) {
            return false;
        }
        return revised.latest() == null || revised.latest().isAfter(before.latest());
    }
}
