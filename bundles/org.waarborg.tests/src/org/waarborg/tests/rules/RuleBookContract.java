package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.store.OpenDossier;

/**
 * What holds for every rule book. A domain's test extends it (and is named {@code …Test}, or nobody runs it) and gives a
 * builder for each example that the messages of the book describe: {@code SOA-004.fires.1} builds a dossier in which
 * SOA-004 gives exactly the signals that the scenario expects, {@code SOA-004.silent.1} one in which it gives none.
 */
public abstract class RuleBookContract {

	private static final Pattern ID = Pattern.compile("[A-Z]{3}-[0-9]{3}");
	private static final Pattern EXAMPLE = Pattern.compile("([A-Z]{3}-[0-9]{3})\\.(fires|silent)\\.[0-9]+");
	private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9]+)");

	@TempDir
	Path temp;

	/** The book. */
	protected abstract RuleBook book();

	/** A builder for each example, by the key of its message. */
	protected abstract Map<String, Consumer<Scenario>> examples();

	/** Services that the rules of this book ask for in every example, after those that an example gives itself. */
	@SuppressWarnings("static-method")
	protected Collection<?> services() {
		return List.of();
	}

	/** The class beside which the messages of the book lie. */
	protected Class<?> messagesBeside() {
		return book().getClass();
	}

	@TestFactory
	Stream<DynamicTest> everyExampleDoesWhatItSays() {
		return examples().entrySet().stream()
				.map(e -> DynamicTest.dynamicTest(e.getKey(), () -> holds(e.getKey(), e.getValue())));
	}

	private void holds(String key, Consumer<Scenario> builder) throws IOException {
		Matcher matcher = EXAMPLE.matcher(key);
		assertTrue(matcher.matches(), "not the key of an example: " + key);
		String rule = matcher.group(1);
		boolean fires = matcher.group(2).equals("fires");
		try (Scenario scenario = new Scenario(Files.createTempDirectory(temp, "example"))) {
			builder.accept(scenario);
			for (String language : List.of("nl", "en")) {
				CheckResult result = check(scenario, language);
				List<Signal> signals = result.signals().stream().filter(s -> s.rule().equals(rule)).toList();
				assertEquals(List.of(), result.signals().stream().filter(s -> s.rule().startsWith("RUL-")).toList());
				String said = key + " (" + language + "): " + signals;
				assertEquals(fires ? scenario.expected() : 0, signals.size(), said);
				if (fires && !scenario.expectedPlaces().isEmpty()) {
					assertEquals(scenario.expectedPlaces(),
							signals.stream().map(s -> s.place().objectId()).sorted().toList(), said);
				}
				assertAll(signals.stream().map(s -> (Executable) () -> readable(s)));
				assertEquals(signals.size(), signals.stream().map(Signal::id).distinct().count(),
						() -> "signals that cannot be told apart: " + said);
			}
			assertTrue(fires || scenario.expected() == 1, "a silent example expects nothing: " + key);
			everyFixRuns(among(book()), scenario.open(), language -> scenario.request(language, context()), key);
			live(scenario, key);
		}
	}

	/** The rules of a book among all others: another rule was the last to look when somebody chooses a fix. */
	private static RulesComponent among(RuleBook book) {
		RulesComponent rules = new RulesComponent();
		Stream.of(book, new DossierRuleBook(), new StatementRuleBook()).filter(
				b -> b == book || b.getClass() != book.getClass()).forEach(b -> rules.addBook(b, Map.of()));
		return rules;
	}

	/**
	 * Every fix of every signal, in both languages: it says what it does, it runs, and undo brings everything back.
	 *
	 * @param rules   all rules
	 * @param dossier the dossier, which is as it was afterwards
	 * @param request makes the request for a language
	 * @param when    what it is, for the failure
	 * @return how many fixes ran
	 */
	public static int everyFixRuns(Rules rules, OpenDossier dossier, Function<String, CheckRequest> request,
			String when) {
		int ran = 0;
		for (String language : List.of("nl", "en")) {
			CheckResult before = rules.check(request.apply(language));
			String words = LiveAgainstFull.words(before);
			for (Signal signal : before.signals()) {
				for (Fix fix : signal.fixes()) {
					String what = when + ", " + language + ": " + signal.id() + ' ' + fix.id();
					assertFalse(fix.label().isBlank(), what);
					assertFalse(fix.label().contains("SOA-") || fix.label().matches("(?s).*\\{[0-9].*"), fix.label());
					Command command = assertDoesNotThrow(() -> fix.command().apply(dossier.edits()), what);
					assertDoesNotThrow(() -> dossier.edits().run(command), what);
					assertNotEquals(words, LiveAgainstFull.words(rules.check(request.apply(language))), what);
					dossier.editingDomain().getCommandStack().undo();
					assertEquals(words, LiveAgainstFull.words(rules.check(request.apply(language))), what);
					ran++;
				}
			}
		}
		return ran;
	}

	private CheckResult check(Scenario scenario, String language) {
		return rules().check(scenario.request(language, context()));
	}

	private RulesComponent rules() {
		RulesComponent rules = new RulesComponent();
		rules.addBook(book());
		return rules;
	}

	/** All rules are on, those that ship switched off too. */
	private List<Object> context() {
		List<Object> context = new ArrayList<>(services());
		context.add(RuleSettings.DEFAULTS
				.switchedOn(book().rules().stream().map(Rule::id).collect(Collectors.toSet())));
		return context;
	}

	private static void readable(Signal signal) {
		assertFalse((signal.text() + signal.todo()).matches("(?s).*(\\{[0-9]|null|@[0-9a-f]{5,}).*"),
				signal.toString());
		assertFalse(signal.place().label().isBlank(), "nobody knows where: " + signal);
		signal.fixes().forEach(fix -> assertTrue(fix.id().matches("[a-z][a-z-]*"), fix.id()));
		assertEquals(signal.fixes().size(), signal.fixes().stream().map(f -> f.id()).distinct().count());
	}

	/** While somebody works on the example, the live signals stay those of a check of the whole. */
	private void live(Scenario scenario, String key) {
		LiveAgainstFull.run(rules(), scenario.request("nl", context()), key.hashCode(), 12);
	}

	@Test
	void everyExampleThatIsDescribedIsBuiltAndTheOtherWayRound() {
		Set<String> described = properties("").stringPropertyNames().stream()
				.filter(k -> k.contains(".fires.") || k.contains(".silent."))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(described, new TreeSet<>(examples().keySet()));
	}

	@TestFactory
	Stream<DynamicTest> everyRuleIsDescribed() {
		return book().rules().stream().map(r -> DynamicTest.dynamicTest(r.id(), () -> described(r)));
	}

	private void described(Rule rule) {
		assertTrue(ID.matcher(rule.id()).matches(), rule.id());
		assertNotNull(rule.severity());
		assertFalse(rule.subjects().isEmpty());
		rule.settings().forEach((name, value) -> assertDoesNotThrow(
				() -> value.startsWith("P") ? Period.parse(value) : Integer.valueOf(value), name + " = " + value));
		Properties english = properties("");
		Properties dutch = properties("_nl");
		List<String> keys = Stream.of("title", "reason", "source", "text", "todo", "fires.1", "silent.1")
				.map(k -> rule.id() + '.' + k).toList();
		assertAll(keys.stream().map(k -> (Executable) () -> assertAll(
				() -> assertFalse(english.getProperty(k, "").isBlank(), k + " is missing in English"),
				() -> assertFalse(dutch.getProperty(k, "").isBlank(), k + " is missing in Dutch"))));
		String area = "area." + rule.id().substring(0, 3);
		assertFalse(english.getProperty(area, "").isBlank() || dutch.getProperty(area, "").isBlank(), area);
		for (String locale : List.of("nl", "en")) {
			RuleDescription description = rules().descriptions(Locale.of(locale)).stream()
					.filter(d -> d.id().equals(rule.id())).findFirst().orElseThrow();
			assertEquals(rule.severity(), description.severity());
			assertEquals(examples(rule.id() + ".fires."), description.fires().size(), "numbers without gaps");
			assertEquals(examples(rule.id() + ".silent."), description.silent().size(), "numbers without gaps");
		}
	}

	private int examples(String prefix) {
		return (int) examples().keySet().stream().filter(k -> k.startsWith(prefix)).count();
	}

	@Test
	void idsAreUniqueAndTheRulesAlwaysTheSame() {
		List<String> ids = book().rules().stream().map(Rule::id).toList();
		assertEquals(List.copyOf(new TreeSet<>(ids)), ids.stream().sorted().toList());
		RuleBook book = book();
		assertEquals(book.rules(), book.rules());
		assertSame(book.rules().get(0), book.rules().get(0));
	}

	@Test
	void theMessagesSayTheSameInBothLanguages() {
		Properties english = properties("");
		Properties dutch = properties("_nl");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(dutch.stringPropertyNames()));
		assertAll(english.stringPropertyNames().stream().map(key -> (Executable) () -> {
			assertEquals(arguments(english.getProperty(key)), arguments(dutch.getProperty(key)), key);
			assertDoesNotThrow(() -> new MessageFormat(english.getProperty(key), Locale.ENGLISH), key);
			assertDoesNotThrow(() -> new MessageFormat(dutch.getProperty(key), Locale.of("nl")), key);
			assertFalse(dutch.getProperty(key).matches("(?i).*\\bbevinding(en)?\\b.*"), key);
			assertFalse(english.getProperty(key).matches("(?i).*\\bfindings?\\b.*"), key);
			if (key.matches("[A-Z]{3}-[0-9]{3}\\.(title|reason|text|todo|fires|silent).*")) {
				assertNotEquals(english.getProperty(key), dutch.getProperty(key), key + " is not translated");
			}
		}));
	}

	@Test
	void everyMessageOfARuleBelongsToARule() {
		Set<String> ids = book().rules().stream().map(Rule::id).collect(Collectors.toSet());
		List<String> orphans = properties("").stringPropertyNames().stream()
				.filter(k -> k.matches("[A-Z]{3}-[0-9]{3}\\..*") && !ids.contains(k.substring(0, 7))).sorted().toList();
		assertEquals(List.of(), orphans);
	}

	private static Set<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private Properties properties(String suffix) {
		String name = "messages" + suffix + ".properties";
		try (InputStream in = messagesBeside().getResourceAsStream(name)) {
			assertNotNull(in, name + " beside " + messagesBeside().getName());
			Properties properties = new Properties();
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return properties;
		} catch (IOException e) {
			throw new IllegalStateException(name, e);
		}
	}
}
