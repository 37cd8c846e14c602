package nl.opvolgmonitor.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.chart.DeadlineTimeline.Outcome;
import nl.opvolgmonitor.ui.chart.DeadlineTimeline.Row;
import nl.opvolgmonitor.ui.chart.Drawing.Note;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 11);
    private static final Caption CAPTION = new Caption("proef", "Een <titel>", "Wat er \"staat\" & meer");

    @Test
    void isReadAsItsTitleAndSentence() {
        var svg = steps(List.of(DAY), band("overgenomen", 3)).wide(CAPTION).svg();

        assertThat(svg)
                .contains("role=\"img\" aria-labelledby=\"proef-breed-naam\" aria-describedby=\"proef-breed-zin\"")
                .contains("<title id=\"proef-breed-naam\">Een &lt;titel&gt;</title>", "&quot;staat&quot; &amp; meer");
    }

    @Test
    void namesEveryBandWithItsCountBesideIt() {
        var picture = steps(List.of(DAY, DAY.plusDays(1)), band("wacht", 3, 0), band("overgenomen", 0, 3));

        assertThat(picture.wide(CAPTION).svg()).contains(">0 × wacht<", ">3 × overgenomen<");
        assertThat(picture.narrow(CAPTION).svg()).contains(">0 × wacht<", ">3 × overgenomen<");
    }

    @Test
    void climbsInStepsAndNeverAlongASlope() {
        var svg = steps(List.of(DAY, DAY.plusYears(1)), band("wacht", 1, 4))
                .wide(CAPTION)
                .svg();
        var outline = svg.replaceAll("(?s).*<path class=\"band [^\"]*\" d=\"M([^Z]*) Z\".*", "$1")
                .split(" L?| ", -1);

        assertThat(IntStream.range(1, outline.length)
                        .filter(place -> !x(outline[place]).equals(x(outline[place - 1]))
                                && !y(outline[place]).equals(y(outline[place - 1]))))
                .isEmpty();
    }

    @Test
    void givesAStateThatBeganTodayRoomToBeSeen() {
        var svg = new StackedSteps(List.of(DAY), DAY, List.of(band("nieuw", 1)))
                .wide(CAPTION)
                .svg();

        assertThat(svg).contains("d=\"M34,12 490,12 L490,252 34,252 Z\"");
    }

    @Test
    void keepsEveryLabelWithinThePictureHoweverManyThereAre() {
        var bands = IntStream.range(0, 12)
                .mapToObj(place -> band("een stand met een tamelijk lange naam, nummer " + place, place == 0 ? 50 : 1))
                .toArray(Band[]::new);
        var svg = steps(List.of(DAY), bands).wide(CAPTION).svg();
        var height = Double.parseDouble(svg.replaceAll("(?s).*viewBox=\"0 0 \\d+ (\\d+)\".*", "$1"));

        assertThat(Pattern.compile("<text class=\"label\" x=\"[^\"]*\" y=\"([^\"]*)\"")
                        .matcher(svg)
                        .results()
                        .map(found -> Double.parseDouble(found.group(1))))
                .hasSizeGreaterThan(12)
                .isSorted()
                .allSatisfy(y -> assertThat(y).isBetween(0d, height));
    }

    @Test
    void drawsAsLateWhatCameAfterTheLastDay() {
        assertThat(timeline(row(Outcome.DELIVERED, DAY.plusDays(40))))
                .contains("class=\"late\"", "class=\"delivered\"");
        assertThat(timeline(row(Outcome.DELIVERED, DAY.plusDays(20)))).doesNotContain("class=\"late\"");
        assertThat(timeline(row(Outcome.PENDING, null)))
                .contains("class=\"late\"")
                .doesNotContain("delivered");
        assertThat(timeline(row(Outcome.ENDED, DAY.plusDays(40))))
                .contains("class=\"ended\"")
                .doesNotContain("late\"");
    }

    @Test
    void drawsDashesWhereNoLastDayWasNamed() {
        var vague = new Row("iets", new Note("open", null, null), DAY, null, null, Outcome.PENDING, null);

        assertThat(timeline(vague)).contains("class=\"dashes\"").doesNotContain("class=\"window\"");
    }

    @Test
    void tellsTwoStatesOfOneColourApart() {
        var styles = States.styles(List.of(AssessmentState.NONE, AssessmentState.TOO_EARLY));

        assertThat(styles.values()).containsExactlyInAnyOrder("tone-grey", "tone-grey pale");
    }

    @Test
    void makesABarAsLongAsItsCounts() {
        var states = List.<Enum<?>>of(ResponseState.ACCEPTED, ResponseState.AWAITING, ResponseState.ACCEPTED);
        var bar = Bar.of(states, state -> "/" + state);

        assertThat(bar.parts().stream().map(Bar.Part::count)).containsExactly(1, 2);
        assertThat(bar.picture().svg()).contains("aria-hidden=\"true\"", "width=\"104.7\"", "width=\"211.3\"");
    }

    @Test
    void leavesNothingWhiteThatIsThere() {
        assertThat(IntStream.of(0, 1, 50, 100).map(count -> Matrix.tint(count, 100)))
                .containsExactly(0, 1, 2, 4);
    }

    private static StackedSteps steps(List<LocalDate> days, Band... bands) {
        return new StackedSteps(days, DAY.plusYears(3), List.of(bands));
    }

    private static Band band(String label, Integer... counts) {
        return new Band(label, "tone-grey", List.of(counts));
    }

    private static Row row(Outcome outcome, @Nullable LocalDate settled) {
        return new Row(
                "iets", new Note("open", "ooit", null), DAY, DAY.plusDays(10), DAY.plusDays(30), outcome, settled);
    }

    private static String timeline(Row row) {
        return new DeadlineTimeline(List.of(row), DAY.plusDays(100), null)
                .wide(CAPTION)
                .svg();
    }

    private static String x(String point) {
        return point.split(",", -1)[0];
    }

    private static String y(String point) {
        return point.split(",", -1)[1];
    }
}
