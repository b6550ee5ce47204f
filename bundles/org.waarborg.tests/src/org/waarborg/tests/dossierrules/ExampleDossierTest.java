package org.waarborg.tests.dossierrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Matrix;
import org.waarborg.document.Row;
import org.waarborg.document.Table;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.dossier.rules.internal.DossierDates;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.dossier.rules.internal.DueDocumentSource;
import org.waarborg.dossier.rules.internal.SignalsDocumentSource;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.store.OpenDossier;
import org.waarborg.tests.rules.LiveAgainstFull;

/** The rules and dates on the example that ships: what an auditor would say of it, and nothing that he would laugh at. */
class ExampleDossierTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@TempDir
	Path folder;

	private final RulesComponent rules = new RulesComponent();
	private OpenDossier dossier;

	@BeforeEach
	void open() throws Exception {
		rules.addBook(new DossierRuleBook());
		rules.addSource(new DossierDates());
		dossier = ExampleCopy.open(folder);
	}

	@AfterEach
	void close() {
		if (dossier != null) {
			dossier.close();
		}
	}

	private CheckRequest request(String language) {
		return new CheckRequest(dossier, language, TODAY, List.of());
	}

	private CheckResult check(String language) {
		return rules.check(request(language));
	}

	private List<DueItem> due(String language) {
		return rules.due(request(language));
	}

	/** Rule and code, or name, of what each signal is about. */
	private Set<String> said() {
		return check("nl").signals().stream().map(s -> s.rule() + ' ' + code(s.place().label()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String code(String label) {
		return label.matches("[A-Z]+-[0-9].*|[A-Z]+-[0-9]+-[0-9]+.*") ? label.split(" ")[0] : label;
	}

	@Test
	void saysWhatAnAuditorWouldSayAndNothingElse() {
		assertEquals(
				new TreeSet<>(Set.of("ACT-001 TT-09", "DOC-001 DOC-11", "DOC-002 DOC-24", "EVD-001 BEW-012",
						"EVD-001 BEW-023", "EXC-001 ONT-02", "FUP-001 OP-26-02", "FUP-002 OP-26-01", "MEA-001 M-26-02",
						"MEA-001 M-26-04", "MEA-001 M-26-16", "MEA-001 M-26-19", "PPL-001 Daan Schuurhof",
						"REQ-001 EIS-11", "REQ-001 EIS-12")),
				said());
		CheckResult result = check("nl");
		assertEquals(0, result.open(Severity.ERROR));
		assertEquals(14, result.open(Severity.ATTENTION));
	}

	@Test
	void saysItInSentencesWithTheFacts() {
		assertEquals("Daan Schuurhof left on 31 Aug 2026 and still owns control A.8.1, DOC-31 and M-26-19.",
				text("en", "PPL-001", "Daan"));
		assertEquals("Daan Schuurhof is op 31 aug 2026 vertrokken en is nog eigenaar van beheersmaatregel A.8.1, "
				+ "DOC-31 en M-26-19.", text("nl", "PPL-001", "Daan"));
		assertTrue(
				text("nl", "MEA-001", "M-26-02").endsWith("22 dagen geleden; de dag was eerder al twee keer verzet."));
		assertTrue(text("en", "EVD-001", "BEW-012").endsWith("is still relied on by controls A.7.10 and A.7.14."));
		assertTrue(text("nl", "DOC-001", "DOC-11").contains("30 jun 2026"));
	}

	private String text(String language, String rule, String place) {
		return signal(language, rule, place).text();
	}

	private Signal signal(String language, String rule, String place) {
		return check(language).signals().stream()
				.filter(s -> s.rule().equals(rule) && s.place().label().startsWith(place)).findFirst().orElseThrow();
	}

	@Test
	void handingOverIsOneStepThatCanBeUndone() {
		Fix fix = signal("nl", "PPL-001", "Daan").fixes().get(0);
		assertEquals("Draag over aan Marleen Oosterhof", fix.label());
		dossier.edits().run(fix.command().apply(dossier.edits()));
		assertFalse(said().contains("PPL-001 Daan Schuurhof"));
		Person ciso = dossier.dossier().getPeople().get(0);
		assertTrue(dossier.dossier().getDocuments().stream()
				.anyMatch(d -> "DOC-31".equals(d.getCode()) && d.getOwner() == ciso));
		assertTrue(dossier.dirtyFiles().contains("statements/nen7510.soa"), "the decision has a new owner too");
		dossier.editingDomain().getCommandStack().undo();
		assertTrue(said().contains("PPL-001 Daan Schuurhof"));
	}

	@Test
	void takingAnEndedExceptionAwaySettlesItsSignal() {
		Fix fix = signal("nl", "EXC-001", "ONT-02").fixes().get(0);
		dossier.edits().run(fix.command().apply(dossier.edits()));
		assertFalse(said().contains("EXC-001 ONT-02"));
		assertTrue(due("nl").stream().noneMatch(i -> i.what().contains("ONT-02")), "and nothing is left to do");
	}

	@Test
	void whatIsOverdueIsWhatTheCheckSays() {
		Set<String> overdue = due("nl").stream().filter(i -> i.overdue(TODAY)).map(i -> code(i.place().label()))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(new TreeSet<>(Set.of("DOC-11", "OP-26-01", "BEW-012", "BEW-023", "M-26-19", "M-26-02", "M-26-16",
				"ONT-02", "TT-09", "OP-26-02", "EIS-11", "EIS-12")), overdue);
	}

	@Test
	void whatIsDoneIsNotDue() {
		List<DueItem> due = due("nl");
		for (String done : List.of("M-26-03", "M-26-20", "M-26-13", "OP-25-03", "BEW-003", "BEW-010", "BEW-018")) {
			assertTrue(due.stream().noneMatch(i -> i.place().label().startsWith(done + ' ')), done);
		}
		assertTrue(
				due.stream().noneMatch(i -> i.kind().equals("activity") && i.on().isBefore(LocalDate.of(2026, 10, 1))),
				"done late and skipped with a reason are done");
		assertTrue(due.stream().anyMatch(i -> i.what().contains("TT-03") && i.on().equals(LocalDate.of(2027, 1, 31))));
		assertTrue(due.stream().anyMatch(i -> i.what().contains("TT-01") && i.on().equals(LocalDate.of(2027, 3, 31))),
				"the one that nobody planned yet");
	}

	@Test
	void idsAreUniqueAndDoNotDependOnTheLanguage() {
		List<String> dutch = due("nl").stream().map(DueItem::id).sorted().toList();
		List<String> english = due("en").stream().map(DueItem::id).sorted().toList();
		assertEquals(dutch, english);
		assertEquals(dutch.size(), new HashSet<>(dutch).size());
		assertTrue(dutch.stream().anyMatch(i -> i.matches("activity:_[^:]+:2026-12-31")));
	}

	@Test
	void whileSomebodyEditsTheSignalsStayThoseOfAWholeCheck() {
		LiveAgainstFull.run(rules, request("nl"), 20261122, 60);
	}

	@Test
	void theSignalsAreADocument() throws Exception {
		CheckResult result = check("nl");
		Document document = new SignalsDocumentSource().build(request(result, "nl"));
		assertEquals("open.table", document.main());
		Table open = document.mainTable().orElseThrow();
		assertEquals(15, open.rows().size());
		assertEquals(List.of("Vraagt aandacht", "Goed om te weten"),
				open.rows().stream().map(r -> r.group().map(Row.Group::label).orElse("")).distinct().toList());
		Matrix matrix = (Matrix) document.sections().get(0).blocks().get(0);
		assertEquals(Set.of("ACT", "DOC", "EVD", "EXC", "FUP", "MEA", "PPL", "REQ"),
				matrix.rows().stream().map(Matrix.Line::id).collect(Collectors.toSet()));
		assertEquals("geen fouten · 14 met aandacht · 1 ter info", document.header().keyFigure());
		assertTrue(document.header().fact(Fact.ORGANISATION).isPresent());
	}

	@Test
	void nothingToSayIsADocumentToo() throws Exception {
		Document document = new SignalsDocumentSource().build(request(new CheckResult(List.of(), 40), "en"));
		assertEquals("No rule has anything to say.", document.mainTable().orElseThrow().whenEmpty());
		DueList none = new DueList(List.of(), TODAY, TODAY.plusMonths(1));
		assertEquals("Nothing is due in this time.",
				new DueDocumentSource().build(request(none, "en")).mainTable().orElseThrow().whenEmpty());
	}

	@Test
	void whatIsDueIsADocument() throws Exception {
		LocalDate until = TODAY.plusMonths(6);
		DueList list = new DueList(due("nl").stream().filter(i -> !i.on().isAfter(until)).toList(), TODAY, until);
		Document document = new DueDocumentSource().build(request(list, "nl"));
		Table table = document.mainTable().orElseThrow();
		assertEquals(list.items().size(), table.rows().size());
		assertEquals(List.of("Te laat", "Dit kwartaal", "Later"),
				table.rows().stream().map(r -> r.group().map(Row.Group::label).orElse("")).distinct().toList());
		assertEquals("12 te laat", document.header().keyFigure().split(" · ")[0]);
		Timeline timeline = (Timeline) document.sections().get(0).blocks().get(0);
		assertTrue(timeline.lanes().stream().anyMatch(l -> l.label().equals("Terugkerende taak")));
		assertTrue(table.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(
				c -> c.equals(Cell.text("22 dagen te laat"))));
		assertEquals(document, new DueDocumentSource().build(request(list, "nl")),
				"the same request, the same document");
	}

	@Test
	void whatIsLateSaysUntilWhenItCouldBeDone() throws Exception {
		for (String language : List.of("nl", "en")) {
			DueList list = new DueList(due(language), TODAY, TODAY.plusMonths(6));
			Table table = new DueDocumentSource().build(request(list, language)).mainTable().orElseThrow();
			String expected = language.equals("nl") ? "7 dagen te laat (kon tot en met 15 nov 2026)"
					: "7 days late (until 15 Nov 2026 at the latest)";
			assertTrue(table.rows().stream().anyMatch(r -> r.cells().contains(Cell.text(expected))),
					table.rows()::toString);
		}
	}

	@Test
	void anotherSubjectOrViewIsRefusedInWords() {
		DocumentException subject = assertThrows(DocumentException.class,
				() -> new DueDocumentSource().build(request("something", "nl")));
		assertTrue(subject.getMessage().startsWith("Dit document wordt gemaakt"), subject.getMessage());
		DocumentException view = assertThrows(DocumentException.class,
				() -> new SignalsDocumentSource().build(new DocumentRequest(new CheckResult(List.of(), 1), "en",
						"care", TODAY)));
		assertTrue(view.getMessage().contains("care"), view.getMessage());
	}

	private DocumentRequest request(Object subject, String language) {
		return new DocumentRequest(subject, language, "", Map.of(), List.of(dossier.dossier(), rules),
				TODAY);
	}
}
