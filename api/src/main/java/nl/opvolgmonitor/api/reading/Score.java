package nl.opvolgmonitor.api.reading;

import java.util.List;
import java.util.TreeMap;

/** How well letters are read, on the sources from which people filled the register. */
record Score(List<KindScore> letter, List<KindScore> all, List<Difference> differences) {

    /** How it is counted, for whoever reads the numbers. */
    static final String CRITERION = """
            Elk voorstel wordt naast de records gelegd die mensen uit dezelfde bron registreerden. Een voorstel en een record
            horen bij elkaar als hun citaten ten minste de helft van het kortste citaat delen; elk telt één keer. Een paar is
            juist als ook de kernvelden gelijk zijn (%s).
            Precisie = juist / voorgesteld; vangst = juist / geregistreerd; F1 is hun harmonisch gemiddelde. Wat verschilt,
            telt dus zowel als gemist als als verzonnen. Records zonder citaat in de bron tellen niet mee.""";

    static Score ofSeeds() {
        var seeds = Seed.all().stream().map(SeedScore::of).toList();
        var total = new TreeMap<String, KindScore>();
        seeds.forEach(seed -> seed.scores().forEach(score -> total.merge(score.kind(), score, KindScore::plus)));
        return new Score(
                seeds.getFirst().scores(),
                List.copyOf(total.values()),
                seeds.stream().flatMap(seed -> seed.differences().stream()).toList());
    }

    long falseObligations() {
        return differences.stream()
                .filter(difference -> difference.sort().equals("valse verplichting"))
                .count();
    }
}
