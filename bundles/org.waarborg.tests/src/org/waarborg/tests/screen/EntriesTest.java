package org.waarborg.tests.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.screen.internal.DateText;
import org.waarborg.screen.internal.PeriodText;
import org.waarborg.screen.internal.Unreadable;
import org.waarborg.screen.internal.ScreenWords;

/** What people type for days and lengths of time, and how texts are sorted and searched. Today is 22 November 2026. */
class EntriesTest {

	private static final ScreenWords ENGLISH = ScreenWords.in("en");

	@ParameterizedTest
	@CsvSource({ "21-11-2026,2026-11-21", "21-11,2026-11-21", "21 nov 2026,2026-11-21", "21 november,2026-11-21",
			"2026-11-21,2026-11-21", "21/11/26,2026-11-21", "21/11,2026-11-21", "21.11.2026,2026-11-21",
			"21.11.,2026-11-21", "1-2-2027,2027-02-01", "01-02-27,2027-02-01", "21 11 2026,2026-11-21",
			"21 - 11 - 2026,2026-11-21", "2026/1/5,2026-01-05", "2026.01.05,2026-01-05",
			"vandaag,2026-11-22", "Today,2026-11-22", "MORGEN,2026-11-23", "tomorrow,2026-11-23",
			"overmorgen,2026-11-24", "gisteren,2026-11-21", "yesterday,2026-11-21",
			"+30,2026-12-22", "-7,2026-11-15", "+2w,2026-12-06", "+3m,2027-02-22", "+1j,2027-11-22", "+1y,2027-11-22",
			"+ 2 weken,2026-12-06", "+1 maand,2026-12-22", "over 3 dagen,2026-11-25", "in 2 weeks,2026-12-06",
			"+0,2026-11-22", "+1 kwartaal,2027-02-22",
			"21 nov. 2026,2026-11-21", "21nov2026,2026-11-21", "21-nov-2026,2026-11-21", "21 Nov 26,2026-11-21",
			"1 mrt,2026-03-01", "1 maart,2026-03-01", "1 mar,2026-03-01", "1 march,2026-03-01", "1 mei,2026-05-01",
			"1 may,2026-05-01", "3 okt,2026-10-03", "3 oct,2026-10-03", "1 sept,2026-09-01", "4 augustus,2026-08-04",
			"4 august,2026-08-04", "2e jan 2027,2027-01-02", "November 21 2026,2026-11-21",
			"'Nov 21, 2026',2026-11-21", "nov 21st,2026-11-21", "3rd feb 2028,2028-02-03", "29-2-2028,2028-02-29",
			"31 dec 1999,1999-12-31", "'  21-11-2026  ',2026-11-21" })
	void readsDaysAsPeopleTypeThem(String typed, LocalDate expected) throws Unreadable {
		assertEquals(expected, DateText.read(typed, Bench.TODAY, ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31-2-2026", "29-2-2027", "29-02", "31 april", "0-1-2026", "32-1-2026", "11/21/2026",
			"2026-13-01", "2026-02-30", "nov 31 2026" })
	void saysThatADayDoesNotExist(String typed) {
		Unreadable refused = assertThrows(Unreadable.class, () -> DateText.read(typed, Bench.TODAY, ENGLISH));
		assertEquals("There is no day " + typed + ". Type a day such as 22-11-2026.", refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "21", "2026", "21-11-202", "21-11-20266", "21-11-0026", "1-1-2500", "21112026",
			"21 foo 2026", "21 no", "+", "+x", "+3 apples", "+99999", "21-11-2026 12:00", "Q3 2026", "1/2/3/4", "-",
			"+9999j", "21-11--2026", "٢١-١١-٢٠٢٦" })
	void saysWhatWasExpected(String typed) {
		Unreadable refused = assertThrows(Unreadable.class, () -> DateText.read(typed, Bench.TODAY, ENGLISH));
		assertEquals("This is not a day. Type a day such as 22-11-2026, 21 nov, +30 or today.", refused.getMessage());
	}

	@Test
	void everyDayCanBeReadBack() throws Unreadable {
		for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
			assertEquals(day, DateText.read(DateText.write(day), Bench.TODAY, ENGLISH));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1 year,P1Y", "6 months,P6M", "P1Y,P1Y", "p1y6m,P1Y6M", "1 jaar,P1Y", "1 jaar en 6 maanden,P1Y6M",
			"1 year and 6 months,P1Y6M", "'1 year, 6 months',P1Y6M", "18 mnd,P18M", "18m,P18M", "1y6m,P1Y6M", "2j,P2Y",
			"2 weken,P14D", "2 wk,P14D", "30 dagen,P30D", "30d,P30D", "half jaar,P6M", "een half jaar,P6M",
			"half a year,P6M", "jaar,P1Y", "een jaar,P1Y", "a year,P1Y", "one month,P1M", "kwartaal,P3M",
			"1 quarter,P3M", "2 kwartalen,P6M", "6 mnd.,P6M", "1 JAAR,P1Y" })
	void readsLengthsOfTime(String typed, Period expected) throws Unreadable {
		assertEquals(expected, PeriodText.read(typed, ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12", "0 jaar", "-1 year", "P-1Y", "yearly", "1 apple", "1 jaar lang", "99999 jaar",
			"half",
			"half maand", "P", "1,5 jaar", "1 year!", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" })
	void refusesWhatIsNoLengthOfTime(String typed) {
		Unreadable refused = assertThrows(Unreadable.class, () -> PeriodText.read(typed, ENGLISH));
		assertTrue(refused.getMessage().contains("6 months"), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "P1Y,1 year,1 jaar", "P1Y6M,1 year 6 months,1 jaar 6 maanden", "P14D,2 weeks,2 weken",
			"P10D,10 days,10 dagen", "P1D,1 day,1 dag", "P2Y1M7D,2 years 1 month 1 week,2 jaar 1 maand 1 week" })
	void writesLengthsSoThatTheyCanBeReadBack(Period period, String english, String dutch) throws Unreadable {
		assertEquals(english, PeriodText.write(period, ENGLISH));
		assertEquals(dutch, PeriodText.write(period, ScreenWords.in("nl")));
		assertEquals(period, PeriodText.read(dutch, ENGLISH));
		assertEquals(period, PeriodText.read(english, ENGLISH));
	}

	@Test
	void sortsTheWayPeopleDo() {
		List<String> sorted = new ArrayList<>(List.of("5.10", "5.9", "DOC-31", "5.9.1", "DOC-9", "5", "a", "5.09", "",
				"DOC-9a", "99999999999999999999999", "100000000000000000000000"));
		sorted.sort(NaturalOrder::compare);
		assertEquals(List.of("", "5", "5.9", "5.09", "5.9.1", "5.10", "99999999999999999999999",
				"100000000000000000000000", "a", "DOC-9", "DOC-9a", "DOC-31"), sorted);
	}

	@ParameterizedTest
	@CsvSource({ "Beëindiging,beeindiging", "ÉÉN,een", "Ĳsland,ijsland", "Straße,strasse", "Ørsted,orsted",
			"A–B,a-b", "zo’n,zo'n" })
	void searchesWithoutCaseAndAccents(String text, String folded) {
		assertEquals(folded.replace("''", "'"), Folding.fold(text));
	}
}
