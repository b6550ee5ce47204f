package org.waarborg.tests.statementrules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.internal.rules.StatementDates;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.Services;

/** The example dossier of the product beside the control sets that the product ships, inside a framework or not. */
final class Example implements AutoCloseable {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String BUNDLE = "org.waarborg.example";
	private static final String FOLDER = "umc-voorbeeld/";
	private static final Set<String> CATALOGS = Set.of("controlset", "controltext");

	private final OpenDossier open;
	private final ControlSetRegistry registry;

	Example(Path temp) throws IOException, StoreException {
		registry = FrameworkUtil.getBundle(Example.class) == null ? shipped() : Services.get(ControlSetRegistry.class);
		try (InputStream list = open(FOLDER + "files.list")) {
			for (String file : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				Path target = temp.resolve(file.strip());
				Files.createDirectories(target.getParent());
				try (InputStream in = open(FOLDER + file.strip())) {
					Files.copy(in, target);
				}
			}
		}
		open = Scenario.store().open(temp, OpenMode.READ_WRITE);
	}

	private static InputStream open(String path) throws IOException {
		Bundle own = FrameworkUtil.getBundle(Example.class);
		if (own == null) {
			return Files.newInputStream(Path.of("bundles", BUNDLE, path));
		}
		return Arrays.stream(own.getBundleContext().getBundles()).filter(b -> BUNDLE.equals(b.getSymbolicName()))
				.findFirst().orElseThrow().getEntry(path).openStream();
	}

	private static ControlSetRegistry shipped() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("bundles"), 3)) {
			return Registries.of(List.of()).withSets(files
					.filter(f -> CATALOGS.contains(f.toString().substring(f.toString().lastIndexOf('.') + 1)))
					.toList());
		}
	}

	OpenDossier dossier() {
		return open;
	}

	ControlSetRegistry registry() {
		return registry;
	}

	CheckRequest request(String language) {
		return new CheckRequest(open, language, TODAY, List.of(registry));
	}

	/** The rules and dates of statements alone. */
	static RulesComponent rules() {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new StatementRuleBook());
		rules.addSource(new StatementDates());
		return rules;
	}

	List<Signal> signals(String language) {
		return rules().check(request(language)).signals();
	}

	@Override
	public void close() {
		open.close();
	}
}
