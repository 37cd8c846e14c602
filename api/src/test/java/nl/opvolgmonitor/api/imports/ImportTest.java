package nl.opvolgmonitor.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.RecordStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Takes tables into a register that has the first content. */
class ImportTest {

    private static final String REPORT = "slachtoffermonitor-mensenhandel-2015-2019";
    private static final Office OFFICE = new Office(true);

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @Test
    void createsConceptsFromATable() {
        var report = OFFICE.take("recommendation.csv", """
                key;form;text;publishedIn;evidence;evidence.document
                nieuw/1;PLEA;Doe iets;%s;Nr. 221;kst-31015-221
                nieuw/2;PLEA;Doe meer;%s;;
                """.formatted(REPORT, REPORT));

        assertThat(report.faults()).isEmpty();
        assertThat(report.kinds()).isEqualTo(Map.of(Kind.RECOMMENDATION, new Counts(2, 0, 0)));
        assertThat(OFFICE.state("nieuw/1").status()).isEqualTo(RecordStatus.CONCEPT);
        assertThat(OFFICE.content("nieuw/1")).isInstanceOfSatisfying(Recommendation.class, made -> {
            assertThat(made.text()).isEqualTo("Doe iets");
            assertThat(made.publishedIn()).isEqualTo(new Key(REPORT));
        });
    }

    @Test
    void keepsNothingOfATrial() {
        var before = OFFICE.rows();

        var report = OFFICE.tryOut(
                "recommendation.csv", "key,form,text,publishedIn\nproef/1,PLEA,Doe iets," + REPORT + "\n");

        assertThat(report.faults()).isEmpty();
        assertThat(report.total()).isEqualTo(new Counts(1, 0, 0));
        assertThat(OFFICE.rows()).isEqualTo(before);
    }

    @Test
    void keepsNothingWhenOneRowIsWrong() {
        var report = OFFICE.take("recommendation.csv", """
                key;form;text;publishedIn
                half/1;PLEA;Goed;%s
                half/2;PLEA;Fout;bestaat-niet
                """.formatted(REPORT));

        assertThat(report.faultCount()).isEqualTo(1);
        assertThat(report.faults().getFirst()).satisfies(fault -> {
            assertThat(fault.sheet()).isEqualTo("recommendation");
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo("publishedIn");
            assertThat(fault.sentence()).isEqualTo("Het record bestaat-niet bestaat niet");
            assertThat(fault.remedy()).isNotBlank();
        });
        assertThat(OFFICE.state("half/1")).isNull();
    }

    @Test
    void saysWhichThemeIsNotInTheList() {
        var report = OFFICE.take(
                "recommendation.csv",
                "key;form;text;publishedIn;themes\nthema/1;PLEA;Goed;%s;ONLINE | NERGENS\n".formatted(REPORT));

        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo("themes");
            assertThat(fault.sentence())
                    .endsWith(
                            "et thema «NERGENS» staat niet in de lijst; kies een ander thema, of laat de beheerder de lijst bijwerken");
        });
    }

    @Test
    void leavesATraceOfARefusedImport() {
        OFFICE.take("person.csv", "key;name\nzonder naam;x\n");

        assertThat(OFFICE.strings("SELECT result || ' ' || reason FROM register.audit_entry WHERE action = 'import'"))
                .anyMatch(line -> line.startsWith("REFUSED Het bestand heeft 1 fout(en), SHA-256 "));
    }

    @Test
    void leavesOneTraceOfTheWholeImportWithTheFile() {
        var report = OFFICE.take("person.csv", "key;name\nspoor-1;Een\nspoor-2;Twee\n");

        assertThat(OFFICE.strings(
                        "SELECT reason FROM register.audit_entry WHERE action = 'import' AND result = 'DONE'"))
                .containsOnlyOnce("person.csv, SHA-256 " + report.sha256());
    }

    @Test
    void skipsWhatIsTheSameAndChangesWhatDiffers() {
        OFFICE.take("person.csv", "key;name;aliases\nzelfde;Naam;\nanders;Oud;Tweede naam\n");

        var report = OFFICE.take("person.csv", "key;name;aliases\nzelfde;Naam;\nanders;Nieuw;\n");

        assertThat(report.kinds()).isEqualTo(Map.of(Kind.PERSON, new Counts(0, 1, 1)));
        assertThat(OFFICE.state("anders").version()).isEqualTo(2);
        assertThat(OFFICE.strings(
                        "SELECT change_reason FROM register.record_version WHERE record = 'anders' AND version = 2"))
                .containsExactly("import person.csv");
        assertThat(OFFICE.content("anders").toString()).contains("Nieuw").contains("Tweede naam");
    }

    @Test
    void emptiesAFieldOnlyWhenTheCellSaysSo() {
        OFFICE.take("person.csv", "key;name;aliases\nte-legen;Naam;Een | Twee\n");

        OFFICE.take("person.csv", "key;name;aliases\nte-legen;Naam;(leeg)\n");

        assertThat(OFFICE.content("te-legen").toString()).doesNotContain("Een");
    }

    @Test
    void letsARowNameAnotherFurtherOn() {
        var report = OFFICE.take("relation.csv", """
                key;type;fromKey;toKey;certainty
                verder/1;REPEATS;verder/2;%s;CONFIRMED
                verder/2;REPEATS;verder/1;%s;CONFIRMED
                """.formatted(REPORT, REPORT));

        assertThat(report.faults()).isEmpty();
    }

    @Test
    void refusesAQuoteThatIsNotInItsDocument() {
        var report = OFFICE.tryOut(
                "person.csv", "key;name;evidence;evidence.document\nx;N;Dit staat er niet;kst-31015-221\n");

        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.column()).isEqualTo("evidence"));
    }

    @Test
    void refusesARecordOfTheWrongKind() {
        var report = OFFICE.tryOut("response.csv", """
                key;recommendation;type;quote;certainty
                x/1;kst-31015-221;ACCEPTED;Nr. 221;CONFIRMED
                """);

        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("van een andere soort"));
    }

    /** A page of a document shows no progress, so its address would lead nowhere. */
    @Test
    void refusesProgressOfWhatMakesNone() {
        var report = OFFICE.tryOut("implementationReport.csv", """
                key;about;status;claim;document
                x/voortgang-1;kst-31015-221;IN_PROGRESS;Nr. 221;kst-31015-221
                """);

        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("«about»", "van een andere soort"));
    }

    @Test
    void refusesWhatOnlyTheDatabaseKnowsInATrialToo() {
        var report = OFFICE.tryOut("organisation.csv", """
                key;type;name;tooi
                goed-ministerie;MINISTRY;Goed;
                fout-ministerie;MINISTRY;Fout;mnre12
                """);

        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.sentence()).startsWith("De inhoud past niet bij een regel van het register");
        });
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        var report = OFFICE.tryOut("recommendation.csv", """
                key;form;text;publishedIn;number
                ;PLEA;T;%1$s;
                een sleutel;PLEA;T;%1$s;
                f/1;WENS;T;%1$s;
                f/2;PLEA;T;%1$s;twee
                f/3;PLEA;;%1$s;
                f/4;PLEA;T;%1$s;0
                f/4;PLEA;T;%1$s;
                """.formatted(REPORT));

        assertThat(report.faults()).extracting(ImportFault::row).containsExactly(2, 3, 4, 5, 8, 6, 7);
        assertThat(report.faults()).extracting(ImportFault::column).startsWith("key", "key", "form", "number", "key");
        assertThat(report.faults())
                .allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank());
    }

    @Test
    void refusesASheetAndAColumnThatItDoesNotKnow() {
        assertThat(OFFICE.tryOut("onbekend.csv", "key;name\nx;y\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.remedy()).contains("recommendation"));
        assertThat(OFFICE.tryOut("person.csv", "key;naam\nx;y\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.column()).isEqualTo("naam"));
    }

    @Test
    void readsChoicesByTheirDutchName() {
        OFFICE.take("recommendation.csv", "key;form;text;publishedIn\nned/1;PLEA;T;%s\n".formatted(REPORT));
        OFFICE.take("response.csv", """
                key;recommendation;type;quote;certainty
                ned/1/r;ned/1;aanbeveling overgenomen;Nr. 221;CONFIRMED
                """);

        assertThat(OFFICE.content("ned/1/r").toString()).contains("type=ACCEPTED");
    }

    @Test
    void keepsNothingOfAnImportThatIsStoppedHalfWay() {
        var before = OFFICE.rows();

        assertThatThrownBy(() ->
                        OFFICE.run("person.csv", "key;name\nstop-1;Een\nstop-2;Twee\n", false, (phase, done, total) -> {
                            if (phase == Progress.Phase.WRITING) {
                                throw new IllegalStateException("weg");
                            }
                        }))
                .hasMessage("weg");

        assertThat(OFFICE.rows()).isEqualTo(before);
    }
}
