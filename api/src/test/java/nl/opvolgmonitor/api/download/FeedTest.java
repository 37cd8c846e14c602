package nl.opvolgmonitor.api.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.selection.RegisterList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What last changed among the records of a selection, as a feed reader reads it. */
class FeedTest {

    private static SyndFeed feed(String path) throws IOException, InterruptedException, FeedException {
        var address = URI.create(RunningRegister.get().address("/") + path.substring(1));
        var reply = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(reply.body()));
    }

    @ParameterizedTest
    @EnumSource(RegisterList.class)
    void canBeReadForEveryList(RegisterList list) throws IOException, InterruptedException, FeedException {
        var feed = feed("/nl/" + list.path() + ".atom");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).isNotEmpty().hasSizeLessThanOrEqualTo(50);
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getLink)
                .allSatisfy(link -> assertThat(link)
                        .startsWith(RunningRegister.get().address("/id/").toString()));
    }

    @Test
    void tellsTheNewestFirstWithTheSentenceThatChanged() throws IOException, InterruptedException, FeedException {
        var feed = feed("/nl/toezeggingen.atom");

        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUpdatedDate)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getDescription().getValue())
                .anySatisfy(words -> assertThat(words).startsWith("‘").contains("’ ("));
    }

    @Test
    void holdsOnlyWhatWasChosen() throws IOException, InterruptedException, FeedException {
        assertThat(feed("/nl/toezeggingen.atom?vorm=mondeling").getEntries().size())
                .isLessThan(feed("/nl/toezeggingen.atom").getEntries().size());
        assertThat(feed("/nl/toezeggingen.atom?tekst=zzzz").getEntries()).isEmpty();
    }
}
