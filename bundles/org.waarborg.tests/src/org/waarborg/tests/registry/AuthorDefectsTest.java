package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.internal.CatalogCheck;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;

/** What went wrong for the first outsider who wrote a control set with nothing but the format page: a test a defect. */
class AuthorDefectsTest {

	private static final String ROOT = "xmlns:xmi=\"http://www.omg.org/XMI\" "
			+ "xmlns:controlset=\"urn:waarborg:controlset:1\" ";

	@TempDir
	Path folder;

	private final RegistryImpl registry = new RegistryImpl(List.of(new MemorySource(Norms.normX().build())));

	/** A catalog of a set with one control in which a part can be put in, and attributes into its root. */
	private static String catalog(String attributes, String inside) {
		return "<controlset:ControlSet xmi:version=\"2.0\" " + ROOT + "id=\"pier-1\" version=\"1.0.0\" "
				+ "norm=\"Pier Code\" edition=\"1\" kind=\"CONTROLS\" " + attributes + ">\n"
				+ "<title language=\"en\"><value>Pier Code 1</value></title>\n"
				+ "<licence>Free.</licence><source>Made up.</source><languages>en</languages>\n"
				+ "<controls id=\"P.1\"><title language=\"en\"><value>Rope</value></title></controls>\n" + inside
				+ "</controlset:ControlSet>";
	}

	private static Map<String, String> capability() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("id", "pier-1");
		all.put("path", "pier.controlset");
		all.put("version:Version", "1.0.0");
		all.put("title", "Pier Code 1");
		all.put("norm", "Pier Code");
		all.put("edition", "1");
		all.put("kind", "CONTROLS");
		all.put("status", "APPLICABLE");
		all.put("controls:Long", "1");
		all.put("languages:List<String>", "en");
		return all;
	}

	private Path jar(Map<String, String> capability, String catalog) {
		StringBuilder manifest = new StringBuilder(
				"Manifest-Version: 1.0\nProvide-Capability: org.waarborg.controlset");
		capability.forEach((name, value) -> manifest.append(";\n ").append(name).append("=\"").append(value)
				.append('"'));
		return Norms.jar(folder, "pier.jar", manifest.toString(),
				Map.of("pier.controlset", catalog.getBytes(StandardCharsets.UTF_8)));
	}

	private CheckReport check(Path file) {
		List<CheckReport> reports = new CatalogCheck(registry, file).run();
		assertEquals(1, reports.size(), reports.toString());
		return reports.get(0);
	}

	private CheckReport checkCatalog(String inside) {
		return check(Norms.file(folder, "pier.controlset", catalog("status=\"APPLICABLE\"", inside)));
	}

	private static ControlSetProblem only(CheckReport report, String code, Severity severity) {
		assertEquals(List.of(code), report.problems().stream().map(ControlSetProblem::code).toList(),
				report.problems().toString());
		assertEquals(severity, report.problems().get(0).severity());
		return report.problems().get(0);
	}

	private ControlSetRegistry installed() {
		Library library = new Library();
		return new RegistryImpl(List.of(new MemorySource(Norms.normX().build()),
				new FolderSource(folder, null, library)), library, null);
	}

	private static String english(ControlSetProblem problem) {
		return problem.describe(Locale.ENGLISH);
	}

	private static final String MAPPING = "<mappings id=\"m\" from=\"x-2020\">"
			+ "<entries id=\"m.1\" from=\"X.1\" to=\"P.1\" relationship=\"EQUAL\"/></mappings>\n";

	@Test
	void aManifestThatRepeatsItsFileHasNothingToWarnAbout() {
		assertEquals(List.of(), check(jar(capability(), catalog("status=\"APPLICABLE\"", ""))).problems());
	}

	@Test
	void mappingsThatTheManifestDoesNotTellAreWarnedAbout() {
		CheckReport report = check(jar(capability(), catalog("status=\"APPLICABLE\"", MAPPING)));

		ControlSetProblem problem = only(report, "registry.check.noMaps", Severity.WARNING);
		assertTrue(problem.expected(Locale.ENGLISH).contains("maps:List<String>=\"x-2020\""), english(problem));
		assertTrue(problem.place().endsWith("META-INF/MANIFEST.MF"), problem.place());
	}

	@Test
	void mappingsThatTheManifestDoesNotTellAreCheckedAllTheSame() {
		CheckReport report = check(
				jar(capability(), catalog("status=\"APPLICABLE\"", MAPPING.replace("X.1", "X.99"))));

		assertEquals(List.of("registry.check.noMaps", "registry.mapping.unknownControl"),
				report.problems().stream().map(ControlSetProblem::code).sorted().toList());
	}

	@Test
	void mappingsThatTheManifestDoesNotTellAreFoundAllTheSame() {
		jar(capability(), catalog("status=\"APPLICABLE\"", MAPPING));
		ControlSetRegistry all = installed();

		assertEquals(List.of(MappingRelationship.EQUAL), all.mappings("x-2020", "pier-1").stream()
				.flatMap(m -> m.links().stream()).map(l -> l.relationship()).toList());
	}

	@Test
	void anAttributeThatNobodyReadsIsWarnedAbout() {
		Map<String, String> typo = capability();
		typo.put("title.fr", "Code de la jetée");
		typo.put("titel", "Steigercode");
		CheckReport report = check(jar(typo, catalog("status=\"APPLICABLE\"", "")
				.replace("</title>\n<licence>",
						"</title><title language=\"fr\"><value>Code de la jetée</value></title>\n<licence>")));

		ControlSetProblem problem = only(report, "registry.check.unknownAttribute", Severity.WARNING);
		assertEquals("titel", problem.element());
		assertTrue(problem.expected(Locale.ENGLISH).contains("title, norm"), english(problem));
	}

	@Test
	void aManifestWithoutControlsIsNeverListedAsMinusOne() {
		Map<String, String> without = capability();
		without.remove("controls:Long");
		Path jar = jar(without, catalog("status=\"APPLICABLE\"", ""));

		assertEquals(0, installed().header("pier-1").orElseThrow().controls());
		ControlSetProblem problem = only(check(jar), "registry.check.attributeAbsent", Severity.WARNING);
		assertTrue(problem.expected(Locale.ENGLISH).contains("controls:Long=\"1\""), english(problem));

		without.put("controls:Long", "-1");
		only(check(jar(without, catalog("", ""))), "registry.capability.badValue", Severity.ERROR);
	}

	@Test
	void withoutStatusAJarAndALooseFileSayTheSame() {
		Map<String, String> without = capability();
		without.remove("status");
		Path jar = jar(without, catalog("", ""));
		Norms.file(folder, "loose.controlset", catalog("", "").replace("pier-1", "loose-1"));
		ControlSetRegistry all = installed();

		assertEquals(ControlSetStatus.IN_PREPARATION, all.header("pier-1").orElseThrow().status());
		assertEquals(ControlSetStatus.IN_PREPARATION, all.header("loose-1").orElseThrow().status());
		only(check(jar), "registry.check.attributeAbsent", Severity.WARNING);
	}

	@Test
	void aManifestThatSaysOtherwiseThanItsFileIsWarnedAbout() {
		Map<String, String> other = capability();
		other.put("title", "Jetty Code");
		other.put("kind", "CHECKLIST");
		other.put("status", "WITHDRAWN");
		other.put("version:Version", "2.0.0");
		other.put("controls:Long", "93");
		CheckReport report = check(jar(other, catalog("status=\"APPLICABLE\"", "")));

		assertEquals(List.of("controls", "kind", "status", "title", "version"),
				report.problems().stream().map(ControlSetProblem::element).sorted().toList());
		assertTrue(report.problems().stream().allMatch(p -> p.severity() == Severity.WARNING));
		ControlSetProblem kind = report.problems().stream().filter(p -> p.element().equals("kind")).findFirst()
				.orElseThrow();
		assertEquals(List.of("kind", "CHECKLIST", "CONTROLS"), kind.args());
	}

	@Test
	void xmiVersionIsNotTheVersionOfTheSet() {
		Norms.file(folder, "a.controlset", catalog("", "").replace(" version=\"1.0.0\"", ""));
		Norms.file(folder, "b.controlset", catalog("", "").replace("pier-1", "pier-2")
				.replace("xmi:version=\"2.0\" ", "").replace("kind=", "xmi:version=\"2.0\" kind="));
		ControlSetRegistry all = installed();

		assertEquals("0.0.0", all.header("pier-1").orElseThrow().version());
		assertEquals("1.0.0", all.header("pier-2").orElseThrow().version());
	}

	@Test
	void aValueThatNoDimensionHasIsWarnedAbout() {
		String dimension = "<dimensions id=\"d\"><values id=\"d.1\"/></dimensions>\n";
		String control = "<controls id=\"P.2\" values=\"d.1 d.9\"><title language=\"en\"><value>Bollard</value>"
				+ "</title></controls>\n";

		ControlSetProblem problem = only(checkCatalog(control + dimension), "registry.check.unknownValue",
				Severity.WARNING);
		assertEquals(List.of("P.2", "d.9"), problem.args());
		assertEquals(5, problem.line());
		assertEquals(List.of(), checkCatalog(control).problems(), "the dimensions may come from elsewhere");
	}

	@Test
	void aValueOfAnAttributeFileThatNoDimensionHasIsWarnedAbout() {
		CheckReport report = check(Norms.file(folder, "x.controlattributes",
				"<controlset:ControlSetAttributes " + ROOT + "id=\"a\" set=\"x-2020\"><source>Own.</source>"
						+ "<licence>Free.</licence><dimensions id=\"d\"><values id=\"d.1\"/></dimensions>"
						+ "<entries id=\"X.1\" values=\"d.1\"/><entries id=\"X.2\" values=\"d.9\"/>"
						+ "</controlset:ControlSetAttributes>"));

		assertEquals(List.of("X.2", "d.9"),
				only(report, "registry.check.unknownValue", Severity.WARNING).args());
		assertEquals(2, report.counts().attributes());
		assertEquals(1, report.counts().dimensions());
		assertEquals("x-2020", report.subject());
	}

	@Test
	void anAnswerScaleThatTheSetDoesNotHaveIsWarnedAbout() {
		String control = "<controls id=\"P.2\" answerScale=\"yes-no\"><title language=\"en\"><value>Bollard</value>"
				+ "</title></controls>\n";

		only(checkCatalog(control), "registry.check.unknownScale", Severity.WARNING);
		assertEquals(List.of(), checkCatalog(control + "<answerScales id=\"yes-no\"/>").problems());
	}

	@Test
	void aParameterOrProfileOfNoControlIsWarnedAbout() {
		ControlSetProblem parameter = only(checkCatalog("<parameters id=\"p\" control=\"P.9\"/>\n"),
				"registry.parameter.unknownControl", Severity.WARNING);
		assertEquals(List.of("p", "P.9"), parameter.args());
		only(checkCatalog("<profiles id=\"basic\" controls=\"P.1 P.9\"/>\n"), "registry.profile.unknownControl",
				Severity.WARNING);
		assertEquals(List.of(), checkCatalog("<parameters id=\"p\" control=\"P.1\"/>\n").problems());
	}

	@Test
	void textsWithoutLanguageOrSetAreRefused() {
		String text = Norms.xml(Norms.texts("x-2020", "nl", Map.of("X.1", "Regels")));

		only(check(Norms.file(folder, "x.controltext", text.replace("language=\"nl\"", ""))),
				"registry.text.noLanguage", Severity.ERROR);
		only(check(Norms.file(folder, "x.controltext", text.replace("set=\"x-2020\"", ""))),
				"registry.text.noSet", Severity.ERROR);
	}

	@Test
	void textsOfAJarWithoutLanguageAreRefusedToo() {
		String manifest = "Manifest-Version: 1.0\nProvide-Capability: org.waarborg.controlset.text;\n"
				+ " set=\"x-2020\";language=\"nl\";path=\"x.controltext\"";
		String text = Norms.xml(Norms.texts("x-2020", "nl", Map.of("X.1", "Regels")));
		CheckReport report = check(Norms.jar(folder, "x.jar", manifest, Map.of("x.controltext",
				text.replace("language=\"nl\"", "").getBytes(StandardCharsets.UTF_8))));
		only(report, "registry.text.noLanguage", Severity.ERROR);

		report = check(Norms.jar(folder, "x.jar", manifest, Map.of("x.controltext",
				text.replace("language=\"nl\"", "language=\"de\"").getBytes(StandardCharsets.UTF_8))));
		assertEquals(List.of("language", "nl", "de"),
				only(report, "registry.set.headerDiffers", Severity.WARNING).args());
	}

	@Test
	void aLanguageThatIsGivenTwiceIsWarnedAbout() {
		ControlSetProblem problem = only(checkCatalog("<controls id=\"P.2\">"
				+ "<title language=\"en\"><value>Bollard</value></title>"
				+ "<title language=\"en\"><value>Post</value></title></controls>\n"),
				"registry.check.languageTwice", Severity.WARNING);
		assertEquals(List.of("P.2", "title", "en"), problem.args());
		assertEquals(List.of(), checkCatalog("<controls id=\"P.2\">"
				+ "<title language=\"en\"><value>Bollard</value></title>"
				+ "<questions language=\"en\"><value>One?</value></questions>"
				+ "<questions language=\"en\"><value>Two?</value></questions></controls>\n").problems(),
				"several questions in a language are no mistake");
	}

	@Test
	void anUnknownNamespaceIsNamedWithTheExpectedOne() {
		Path file = Norms.file(folder, "pier.controlset",
				catalog("", "").replace("urn:waarborg:controlset:1", "urn:example:other"));
		String said = english(only(check(file), "registry.xml.wrongNamespace", Severity.ERROR));

		assertTrue(said.contains("urn:example:other") && said.contains("urn:waarborg:controlset:1"), said);
		Path none = Norms.file(folder, "none.controlset", "<ControlSet id=\"none\"/>");
		assertTrue(english(only(check(none), "registry.xml.noNamespace", Severity.ERROR))
				.contains("xmlns:controlset=\"urn:waarborg:controlset:1\""));
	}

	@Test
	void aDefaultNamespaceIsExplainedOnce() {
		String text = catalog("", "").replace("controlset:ControlSet", "ControlSet").replace("xmlns:controlset",
				"xmlns");
		ControlSetProblem problem = only(check(Norms.file(folder, "pier.controlset", text)),
				"registry.xml.namespacedChild", Severity.ERROR);

		assertEquals("title", problem.element());
		assertEquals(2, problem.line());
		assertTrue(problem.expected(Locale.ENGLISH).contains("<controlset:ControlSet xmlns:controlset="),
				english(problem));
	}

	@Test
	void anEntryWithoutIdSaysWhereItIs() {
		String text = Norms.xml(Norms.texts("x-2020", "nl", Map.of("X.1", "Regels"))).replace("id=\"X.1\"", "");
		ControlSetProblem problem = only(check(Norms.file(folder, "x.controltext", text)), "registry.xml.missingId",
				Severity.ERROR);

		assertEquals(text.substring(0, text.indexOf("<entries")).split("\n", -1).length, problem.line());
		assertFalse(english(problem).contains("null"), english(problem));
		assertTrue(english(problem).contains("id is required"), english(problem));
	}

	@Test
	void oneControlIsNotCalledControls() {
		Map<String, String> one = capability();
		one.put("controls:Long", "2");
		ControlSetProblem two = only(check(jar(one, catalog("status=\"APPLICABLE\"", ""))), "registry.check.count",
				Severity.WARNING);
		assertTrue(two.message(Locale.ENGLISH).contains("2 controls;"), english(two));
		assertTrue(two.message(Locale.of("nl")).contains("2 maatregelen;"), english(two));

		one.put("controls:Long", "1");
		ControlSetProblem problem = check(jar(one, catalog("status=\"APPLICABLE\"", "<controls id=\"P.2\"/>")))
				.problems().stream().filter(p -> p.code().equals("registry.check.count")).findFirst().orElseThrow();
		assertTrue(problem.message(Locale.ENGLISH).contains("1 control;"), english(problem));
		assertTrue(problem.message(Locale.of("nl")).contains("1 maatregel;"), problem.message(Locale.of("nl")));
	}

	@Test
	void theReaderOfACheckIsItsAuthor() {
		String twice = catalog("", "<controls id=\"P.1\"/>");
		ControlSetProblem problem = check(Norms.file(folder, "pier.controlset", twice)).problems().get(0);

		assertTrue(problem.action(Locale.ENGLISH).startsWith("Correct it, or ask the publisher"), english(problem));
		assertTrue(problem.action(Locale.of("nl")).startsWith("Herstel het, of vraag"), english(problem));
	}

	@Test
	void aReportOfTextsNamesItsSetAndLanguage() {
		CheckReport report = check(Norms.file(folder, "x.controltext",
				Norms.texts("x-2020", "nl", Map.of("X.1", "Regels", "X.2", "Rollen"))));

		assertEquals("x-2020 nl", report.subject());
		assertEquals("x-2020", report.set());
		assertEquals(2, report.counts().texts());
		assertEquals("pier-1", checkCatalog("").subject());
	}
}
