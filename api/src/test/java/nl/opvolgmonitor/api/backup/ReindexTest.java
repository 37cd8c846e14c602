package nl.opvolgmonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What follows from the register is made again from it. */
class ReindexTest {

    private static final String PASSAGES =
            "SELECT source || record || coalesce(version, line, 0) || text FROM search.passage ORDER BY 1";
    private static final String WORDS = "SELECT word FROM search.word ORDER BY 1";
    private static final String STANDING = "SELECT s::text FROM kept.standing s ORDER BY record, version";
    private static final String INDEXES = "SELECT indexrelid::regclass::text FROM pg_index WHERE indisvalid ORDER BY 1";

    @Test
    void fillsAgainWhatIsSearchedInAndMakesTheIndexesAnew() {
        try (var ground = new Ground()) {
            ground.application(true).close();
            var passages = ground.strings(PASSAGES);
            var words = ground.strings(WORDS);
            var indexes = ground.strings(INDEXES);
            var standing = ground.strings(STANDING);
            ground.database().tamper("DELETE FROM search.passage WHERE entry % 2 = 0; DELETE FROM search.word");
            ground.database()
                    .tamper("DELETE FROM kept.standing WHERE version = 1; UPDATE kept.standing SET status = NULL");
            var files = ground.strings("SELECT pg_relation_filenode('register.record_pkey')::text");

            ground.task("reindex");

            assertThat(ground.strings(PASSAGES)).hasSizeGreaterThan(100).isEqualTo(passages);
            assertThat(ground.strings(WORDS)).hasSizeGreaterThan(100).isEqualTo(words);
            assertThat(ground.strings(STANDING)).hasSizeGreaterThan(100).isEqualTo(standing);
            assertThat(ground.strings(INDEXES)).isEqualTo(indexes);
            assertThat(ground.strings("SELECT pg_relation_filenode('register.record_pkey')::text"))
                    .isNotEqualTo(files);
        }
    }
}
