package nl.opvolgmonitor.api.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Comparator;
import nl.opvolgmonitor.api.Fetched;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed, of everything and of one record, as a feed reader reads it. */
class ChangeFeedsTest {

    private static SyndFeed feed(String path) throws FeedException {
        var reply = Fetched.from(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(reply.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/wijzigingen.atom",
                "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1.atom",
                "/nl/toezeggingen/kst-31015-221/m2.atom",
                "/nl/documenten/kst-31015-221.atom"
            })
    void canBeRead(String path) throws FeedException {
        var feed = feed(path);

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).startsWith(RunningRegister.get().address("/").toString());
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(feed.getEntries()).isNotEmpty().hasSizeLessThanOrEqualTo(50);
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).doesNotContain("");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUpdatedDate)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void tellsOfARecordWhatIsAboutItToo() throws FeedException {
        assertThat(feed("/nl/toezeggingen/kst-31015-221/m2.atom").getEntries())
                .extracting(SyndEntry::getTitle)
                .anySatisfy(title -> assertThat(title).contains("termijn"))
                .anySatisfy(title -> assertThat(title).contains("toezegging"));
    }

    @Test
    void tellsTheSentenceThatProvesTheChange() throws FeedException {
        assertThat(feed("/nl/toezeggingen/kst-31015-221/m2.atom").getEntries())
                .extracting(entry -> entry.getDescription().getValue())
                .anySatisfy(words -> assertThat(words).startsWith("‘").contains("’ ("));
    }

    @Test
    void knowsNoFeedOfWhatIsNotThere() {
        assertThat(Fetched.from("/nl/moties/bestaat-niet.atom").status()).isEqualTo(404);
    }
}
