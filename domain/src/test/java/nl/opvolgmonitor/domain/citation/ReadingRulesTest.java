package nl.opvolgmonitor.domain.citation;

import static nl.opvolgmonitor.domain.citation.Warning.DOSSIERNUMMER_ONGELDIG;
import static nl.opvolgmonitor.domain.citation.Warning.GEEN_TREFWOORD;
import static nl.opvolgmonitor.domain.citation.Warning.HAAKJE_VERKEERD;
import static nl.opvolgmonitor.domain.citation.Warning.HANDELINGEN_ZONDER_BEREIK;
import static nl.opvolgmonitor.domain.citation.Warning.KAMER_AANGENOMEN;
import static nl.opvolgmonitor.domain.citation.Warning.MEERVOUDIG_DOSSIER;
import static nl.opvolgmonitor.domain.citation.Warning.ONDERNUMMER_ONLEESBAAR;
import static nl.opvolgmonitor.domain.citation.Warning.ONDOORZICHTIG_ID;
import static nl.opvolgmonitor.domain.citation.Warning.VERGADERJAAR_HERSTELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The nine rules by which a printed citation becomes a key. */
class ReadingRulesTest {

    @Nested
    class Rule1WhatALetterMeansDependsOnItsPlace {

        @Test
        void aRomanNumeralBehindASpaceOrHyphenIsAChapter() {
            assertThat(Found.keys("Kamerstuk 35 570 VI, nr. 50")).containsExactly("kst-35570-VI-50");
            assertThat(Found.keys("Kamerstuk 36600-VII, nr. 1")).containsExactly("kst-36600-VII-1");
            assertThat(Found.keys("Kamerstuk 35 570 X")).containsExactly("dossier-35570-X");
        }

        @Test
        void aLetterBehindACommaIsASubNumberEvenIfItIsARomanDigit() {
            assertThat(Found.keys("Kamerstuk 35 526, L")).containsExactly("kst-35526-L");
            assertThat(Found.keys("Kamerstukken I 2008/09, 31700 VI, D, p. 4")).containsExactly("kst-31700-VI-D");
        }

        @Test
        void anotherLetterWithoutSubNumberIsTheSubNumber() {
            assertThat(Found.keys("Kamerstuk 34 430 A")).containsExactly("kst-34430-A");
            assertThat(Found.keys("Kamerstuk I 34 430 AB")).containsExactly("kst-34430-AB");
        }

        @Test
        void anotherLetterBeforeASubNumberIsAFund() {
            assertThat(Found.keys("Kamerstuk 35 300 A, nr. 5")).containsExactly("kst-35300-A-5");
        }

        @Test
        void twoDigitsBehindAHyphenAreASubDossierOnlyWhereThatIsCertain() {
            assertThat(Found.keys("Kamerstuk 21501-20, nr. 917")).containsExactly("kst-21501-20-917");
            assertThat(Found.keys("Kamerstuk 21 501-32")).containsExactly("dossier-21501-32");
            assertThat(Found.keys("Kamerstuk 28638-18")).containsExactly("kst-28638-18");
        }
    }

    @Nested
    class Rule2NoSubNumberIsInvented {

        @Test
        void withoutSubNumberTheDossierIsMeant() {
            assertThat(Found.keys("(Kamerstukken 31945)")).containsExactly("dossier-31945");
            assertThat(Found.keys("Kamerstukken II 2013/14, 33 950, p. 2 en 6")).containsExactly("dossier-33950");
        }

        @Test
        void aNumberThatBelongsToTheSentenceIsNoSubNumber() {
            assertThat(Found.keys("Kamerstuk 28 638, 12 moties")).containsExactly("dossier-28638");
            assertThat(Found.keys("Kamerstuk 28 638, VAO mensenhandel")).containsExactly("dossier-28638");
            assertThat(Found.keys("Kamerstuk 28 638, nr. 173 en 12 andere")).containsExactly("kst-28638-173");
            assertThat(Found.keys("Kamerstukken 28 638, nrs. 5 en 6, 3 juli"))
                    .containsExactly("kst-28638-5", "kst-28638-6");
        }

        @Test
        void aRangeNamesEveryNumberInIt() {
            assertThat(Found.keys("Kamerstukken II 1984/85, 18764, nrs. 1–3, blz. 29"))
                    .containsExactly("kst-18764-1", "kst-18764-2", "kst-18764-3");
        }
    }

    @Nested
    class Rule3AnAttachmentIsMarked {

        @Test
        void whateverItsOwnIdMayBe() {
            assertThat(Found.keys("Bijlage bij Kamerstuk 27 062, nr. 110")).containsExactly("kst-27062-110#bijlage");
            assertThat(Found.keys("bijlagen bij Kamerstuk 27 062, nrs. 110 en 111"))
                    .containsExactly("kst-27062-110#bijlage", "kst-27062-111#bijlage");
            assertThat(Found.keys("bijlage 2 bij Kamerstuk 26643-1537")).containsExactly("kst-26643-1537#bijlage");
        }
    }

    @Nested
    class Rule4OfSeveralDossiersTheFirstHasTheNumber {

        @Test
        void theOthersAreDossiersWithAWarning() {
            var text = "Kamerstukken 28 638, 31 015 en 19 637, nr. 182";

            assertThat(Found.keys(text)).containsExactly("kst-28638-182", "dossier-31015", "dossier-19637");
            assertThat(Found.warnings(text)).containsExactly(MEERVOUDIG_DOSSIER);
        }

        @Test
        void aSecondPaperWithItsOwnNumberIsAPaper() {
            var text = "(Kamerstukken 28 638, nr. 173 en 31 015, nr. 186)";

            assertThat(Found.keys(text)).containsExactly("kst-28638-173", "kst-31015-186");
            assertThat(Found.warnings(text)).isEmpty();
        }

        @Test
        void anAmountBehindTheDossierIsNoSecondOne() {
            assertThat(Found.keys("Kamerstuk 28 638, 25 000 slachtoffers")).containsExactly("dossier-28638");
        }
    }

    @Nested
    class Rule5AnImpossibleYearIsRepaired {

        private static final String DEBATE = "Handelingen II 2019/21, nr. 80, item 3";

        @Test
        void byADateInTheTextFirst() {
            var findings = CitationReader.read("op 9 juni 2020 (" + DEBATE + ")", LocalDate.of(2021, 1, 11));

            assertThat(Found.keys(findings)).containsExactly("h-tk-20192020-80-3");
            assertThat(Found.warnings(findings)).containsExactly(VERGADERJAAR_HERSTELD);
        }

        @Test
        void thenByTheDateOfTheDocument() {
            var findings = CitationReader.read(DEBATE, LocalDate.of(2021, 1, 11));

            assertThat(Found.keys(findings)).containsExactly("h-tk-20202021-80-3");
        }

        @Test
        void otherwiseTheFirstYearCounts() {
            assertThat(Found.keys(DEBATE)).containsExactly("h-tk-20192020-80-3");
        }

        @Test
        void aDateFromAnotherTimeDoesNotCount() {
            var findings = CitationReader.read("op 3 mei 2024 (" + DEBATE + ")", LocalDate.of(2024, 5, 6));

            assertThat(Found.keys(findings)).containsExactly("h-tk-20192020-80-3");
        }

        @Test
        void theWordsStayAsTheyAre() {
            assertThat(CitationReader.read(DEBATE).getFirst().raw()).isEqualTo(DEBATE);
        }

        @Test
        void aPaperIsOnlyWarnedAboutBecauseItsKeyHasNoYear() {
            assertThat(Found.keys("Kamerstukken II 2019/21, 28638, nr. 185")).containsExactly("kst-28638-185");
            assertThat(Found.warnings("Kamerstukken II 2019/21, 28638, nr. 185"))
                    .containsExactly(VERGADERJAAR_HERSTELD);
        }

        @Test
        void theTurnOfTheCenturyIsPossible() {
            assertThat(Found.keys("Handelingen II 1999/00, nr. 12, p. 900-910"))
                    .containsExactly("h-tk-19992000-900-910");
            assertThat(Found.warnings("Handelingen II 1999-2000, nr. 12, p. 900-910"))
                    .isEmpty();
        }
    }

    @Nested
    class Rule6HandelingenNeedAPlaceAndQuestionsAHouse {

        @Test
        void onePageWithoutItemGivesNoId() {
            var findings = CitationReader.read("Handelingen Tweede Kamer 2007-08, nr. 49, p. 3623");

            assertThat(findings)
                    .containsExactly(new Unreadable(
                            "Handelingen Tweede Kamer 2007-08, nr. 49, p. 3623", 0, 49, HANDELINGEN_ZONDER_BEREIK));
        }

        @Test
        void aMeetingBeforeThePageIsNoRange() {
            assertThat(Found.keys("Handelingen II, 1988/89, blz. 39-2410")).isEmpty();
        }

        @Test
        void anItemGoesBeforePages() {
            assertThat(Found.keys("Handelingen II 2012-2013, nr. 71, item 15, blz 53-69"))
                    .containsExactly("h-tk-20122013-71-15");
        }

        @Test
        void theHouseOfQuestionsIsAssumedWhenMissing() {
            assertThat(Found.keys("Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nr. 1028"))
                    .containsExactly("ah-tk-20242025-1028");
            assertThat(Found.warnings("Aanhangselnummer 242501244")).containsExactly(KAMER_AANGENOMEN);
            assertThat(Found.warnings("Aanhangsel Handelingen EK, 2014/15, nr. 12"))
                    .isEmpty();
        }
    }

    @Nested
    class Rule7WhatCannotBeIsKeptButHasNoKey {

        @Test
        void aSubNumberWithAScanError() {
            assertThat(CitationReader.read("Kamerstuk 28 638, nr. 1O3."))
                    .containsExactly(new Unreadable("Kamerstuk 28 638, nr. 1O3", 0, 25, ONDERNUMMER_ONLEESBAAR));
            assertThat(Found.warnings("kst-31015-1O3")).containsExactly(ONDERNUMMER_ONLEESBAAR);
        }

        @Test
        void aScanErrorLeavesTheOtherSubNumbersReadable() {
            var text = "Kamerstuk 28 638, nrs. 217 en 21O";

            assertThat(Found.keys(text)).containsExactly("kst-28638-217");
            assertThat(CitationReader.read(text)).contains(new Unreadable(text, 0, 33, ONDERNUMMER_ONLEESBAAR));
        }

        @Test
        void aSubNumberThatWasNeverFilledIn() {
            assertThat(Found.warnings("Kamerstuk 28 638, nr. …")).containsExactly(ONDERNUMMER_ONLEESBAAR);
        }

        @Test
        void aDossierNumberWithTooManyDigits() {
            assertThat(CitationReader.read("Kamerstuk 28 6385, nr. 3."))
                    .containsExactly(new Unreadable("Kamerstuk 28 6385, nr. 3", 0, 24, DOSSIERNUMMER_ONGELDIG));
            assertThat(Found.warnings("Kamerstuk 286385")).containsExactly(DOSSIERNUMMER_ONGELDIG);
            assertThat(Found.warnings("kst-286385-3")).containsExactly(DOSSIERNUMMER_ONGELDIG);
        }

        @Test
        void anOldNumberOfTheEersteKamerMayEndInASmallLetter() {
            assertThat(Found.keys("Kamerstukken I 1979/80, 15 516, nr. 42e")).containsExactly("kst-15516-42e");
        }

        @Test
        void aMisplacedBracketIsOnlyWarnedAbout() {
            assertThat(CitationReader.read("» Kamerstuk (28 638, nr. 117);")
                            .getFirst()
                            .raw())
                    .isEqualTo("Kamerstuk (28 638, nr. 117)");
            assertThat(Found.keys("Kamerstuk (28 638, nr. 117)")).containsExactly("kst-28638-117");
            assertThat(Found.warnings("Kamerstuk (28 638, nr. 117)")).containsExactly(HAAKJE_VERKEERD);
        }

        @Test
        void anOpaqueIdIsOnlyWarnedAbout() {
            assertThat(Found.keys("kst-1263281, ah-1263282 en blg-1184123"))
                    .containsExactly("kst-1263281", "ah-1263282", "blg-1184123");
            assertThat(Found.warnings("kst-1263281")).containsExactly(ONDOORZICHTIG_ID);
        }
    }

    @Nested
    class Rule8WithoutKeywordNothingIsCited {

        @Test
        void amountsAreNoDossiers() {
            assertThat(CitationReader.read("28 638 meldingen, zie nr. 185; de Tweede Kamer 28 638 brieven; 36410 euro"))
                    .isEmpty();
        }

        @Test
        void aNumberBetweenBracketsIsNotEnough() {
            assertThat(CitationReader.read("de motie (35300-VI, letter Y herdruk)"))
                    .isEmpty();
        }

        @Test
        void twoChaptersWithOneLetterAreEnough() {
            var text = "brief van 12 november 2021 (35925 VII / 35925 IV, A) inzake het rappel";

            assertThat(Found.keys(text)).containsExactly("kst-35925-VII-A", "dossier-35925-IV");
            assertThat(Found.warnings(text)).containsExactlyInAnyOrder(GEEN_TREFWOORD, MEERVOUDIG_DOSSIER);
        }

        @Test
        void aPrintedHeadingIsEnough() {
            var text = "28 638 Mensenhandel\n31 015 Kindermishandeling\nNr. 206 BRIEF VAN DE STAATSSECRETARISSEN";

            assertThat(Found.keys(text)).containsExactly("kst-28638-206", "dossier-31015");
            assertThat(Found.warnings(text)).containsExactly(MEERVOUDIG_DOSSIER);
        }

        @Test
        void aListUnderAnAmountIsNoHeading() {
            assertThat(CitationReader.read("28 638 meldingen in 2020.\n\nNr. 5 op de lijst"))
                    .isEmpty();
        }
    }

    @Nested
    class Rule9TheOrderIsThatOfTheText {

        @Test
        void andRepetitionsStay() {
            assertThat(Found.keys("T02889, stb-2013-444, Kamerstuk 28 638, nr. 185, T02889"))
                    .containsExactly("T02889", "stb-2013-444", "kst-28638-185", "T02889");
        }

        @Test
        void citationsInTheTitleOfAHeadingFollowIt() {
            assertThat(Found.keys("35 526\n\nVerslag over de motie (Kamerstuk 35 526, L)\n\nNr. 60\n\nVERSLAG"))
                    .containsExactly("kst-35526-60", "kst-35526-L");
        }

        @Test
        void citationsFromOnePhraseShareItsPlace() {
            var findings = CitationReader.read("zie Kamerstuk 28 638, nrs. 217 en 219.");

            assertThat(findings).extracting(Finding::start).containsExactly(4, 4);
            assertThat(findings).extracting(Finding::raw).containsOnly("Kamerstuk 28 638, nrs. 217 en 219");
        }
    }
}
