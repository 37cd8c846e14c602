package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOrgTest {

    @Test
    void namesTheAddressesOfTheSiteAsTheWorldKnowsThem() {
        var told = SchemaOrg.record("CreativeWork", "Motie", "m1", "/id/ is geen adres in een naam", LocalDate.EPOCH);

        assertThat(told.at("https://example.nl"))
                .contains("\"@id\":\"https://example.nl/id/m1\"", "\"name\":\"/id/ is geen adres in een naam\"");
        assertThat(told).hasToString(told.at(""));
    }

    @Test
    void letsNoSignEndTheElementItStandsIn() {
        var told =
                SchemaOrg.of("CreativeWork").with("name", "</script><b>\"\\\n").toString();

        assertThat(told)
                .isEqualTo(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"CreativeWork\",\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e\\u0022\\u005c\\u000a\"}");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(SchemaOrg.of("Dataset").with("version", null))
                .hasToString("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\"}");
    }

    @Test
    void writesListsAndNumbersAsTheyAre() {
        var told = SchemaOrg.of("Dataset")
                .with(
                        "distribution",
                        List.of(SchemaOrg.of("DataDownload").with("size", 3).inner()));

        assertThat(told.toString()).endsWith("\"distribution\":[{\"@type\":\"DataDownload\",\"size\":3}]}");
    }
}
