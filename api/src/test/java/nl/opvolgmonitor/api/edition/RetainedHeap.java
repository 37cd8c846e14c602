package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What stays in use of the heap while many pages are made, in bytes after a collection. */
final class RetainedHeap {

    /** In bytes: two numbers for each page, in a table that is half empty, and as much again. */
    private static final long MOST_FOR_A_PAGE = 64;

    /** Of what is being made when it is looked at there is more or less, for each processor: in bytes, between the least of several looks. */
    private static final long MORE_OR_LESS = (4L << 20) * Runtime.getRuntime().availableProcessors();

    private final List<Look> looks = new ArrayList<>();

    private record Look(int pages, long used) {}

    void look(int pages) {
        looks.add(new Look(pages, inUse()));
    }

    /** After a collection of everything. */
    static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The least of the second half of the looks holds little more than that of the first half; some pages at once come and go. */
    void mustNotHaveGrown() {
        assertThat(looks).as("looks at the heap: ask for more recommendations").hasSizeGreaterThan(3);
        var half = looks.size() / 2;
        var growth = least(looks.subList(half, looks.size())) - least(looks.subList(0, half));
        var pages = looks.getLast().pages() - looks.get(half - 1).pages();
        System.out.printf("%d kB more in use, %d bytes for each of %d pages%n", growth >> 10, growth / pages, pages);

        assertThat(growth).isLessThan(pages * MOST_FOR_A_PAGE + MORE_OR_LESS);
    }

    private static long least(List<Look> some) {
        return some.stream().mapToLong(Look::used).min().orElseThrow();
    }
}
