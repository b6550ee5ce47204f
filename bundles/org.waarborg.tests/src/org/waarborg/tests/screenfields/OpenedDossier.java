package org.waarborg.tests.screenfields;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.rules.internal.DossierDates;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.Services;

/** An open dossier as the workbench would have it: the real session, rules, control sets and screens, without pixels. */
public final class OpenedDossier implements AutoCloseable {

	/** The day of all tests. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String BUNDLE = "org.waarborg.example";
	private static final String FOLDER = "umc-voorbeeld/";
	private static ControlSetRegistry shipped;

	private final Deque<Runnable> later = new ArrayDeque<>();
	private final SessionsComponent sessions;
	private final DossierSession session;

	private OpenedDossier(Path folder, Path state, String language, OpenMode mode,
			List<? extends ScreenSource> sources) {
		this(folder, state, language, mode, sources, r -> {
			// those of the dossier are enough
		});
	}

	private OpenedDossier(Path folder, Path state, String language, OpenMode mode,
			List<? extends ScreenSource> sources, Consumer<RulesComponent> more) {
		this(folder, state, language, mode, sources, more, UnaryOperator.identity());
	}

	private OpenedDossier(Path folder, Path state, String language, OpenMode mode,
			List<? extends ScreenSource> sources, Consumer<RulesComponent> more,
			UnaryOperator<ControlSetRegistry> sets) {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new DossierRuleBook());
		rules.addSource(new DossierDates());
		more.accept(rules);
		try {
			sessions = new SessionsComponent(Scenario.store(), sets.apply(controlSets()), rules, () -> TODAY);
			sources.forEach(sessions::addSource);
			sessions.start(new Sessions.Setting(language, later::add, state));
			session = sessions.open(folder, mode);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The example that the product ships. */
	public static OpenedDossier example(Path temp, String language, ScreenSource... sources) {
		return new OpenedDossier(copy(temp.resolve("example")), temp.resolve("state"), language, OpenMode.READ_WRITE,
				List.of(sources));
	}

	/** The example with further rules and dates than those of the dossier itself. */
	public static OpenedDossier example(Path temp, String language, Consumer<RulesComponent> more,
			ScreenSource... sources) {
		return new OpenedDossier(copy(temp.resolve("example")), temp.resolve("state"), language, OpenMode.READ_WRITE,
				List.of(sources), more);
	}

	/** The example over other control sets than those that the product ships. */
	public static OpenedDossier exampleOver(Path temp, String language, UnaryOperator<ControlSetRegistry> sets,
			ScreenSource... sources) {
		return new OpenedDossier(copy(temp.resolve("example")), temp.resolve("state"), language, OpenMode.READ_WRITE,
				List.of(sources), r -> {
					// those of the dossier are enough
				}, sets);
	}

	/** Adds what can be done on screens. */
	public OpenedDossier actions(ActionSource... sources) {
		for (ActionSource source : sources) {
			sessions.addActions(source);
		}
		return settle();
	}

	/** The example, to look at only. */
	public static OpenedDossier readOnly(Path temp, String language, ScreenSource... sources) {
		return new OpenedDossier(copy(temp.resolve("example")), temp.resolve("state"), language, OpenMode.READ_ONLY,
				List.of(sources));
	}

	/** A dossier that is there. */
	public static OpenedDossier at(Path folder, Path temp, String language, OpenMode mode, ScreenSource... sources) {
		return new OpenedDossier(folder, temp.resolve("state"), language, mode, List.of(sources));
	}

	/** A dossier without anything in it. */
	public static OpenedDossier empty(Path temp, String language, ScreenSource... sources) {
		Dossier root = DossierFactory.eINSTANCE.createDossier();
		root.setLanguage("nl");
		Path folder = temp.resolve("empty");
		try {
			Scenario.store().create(folder, root).close();
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
		return new OpenedDossier(folder, temp.resolve("state"), language, OpenMode.READ_WRITE, List.of(sources));
	}

	private static Path copy(Path folder) {
		try (InputStream list = open(FOLDER + "files.list")) {
			for (String file : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(l -> !l.isBlank()).toList()) {
				Path target = folder.resolve(file.strip());
				Files.createDirectories(target.getParent());
				try (InputStream in = open(FOLDER + file.strip())) {
					Files.copy(in, target);
				}
			}
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static InputStream open(String path) throws IOException {
		Bundle own = FrameworkUtil.getBundle(OpenedDossier.class);
		if (own == null) {
			// Only in the quick loop without a framework, which runs in the checkout.
			Path file = Path.of("bundles", BUNDLE, path);
			Assumptions.assumeTrue(Files.exists(file), "needs the bundle with the example");
			return Files.newInputStream(file);
		}
		return Arrays.stream(own.getBundleContext().getBundles()).filter(b -> BUNDLE.equals(b.getSymbolicName()))
				.findFirst().orElseThrow().getEntry(path).openStream();
	}

	private static synchronized ControlSetRegistry controlSets() throws IOException {
		if (FrameworkUtil.getBundle(OpenedDossier.class) != null) {
			return Services.get(ControlSetRegistry.class);
		}
		if (shipped == null) {
			try (Stream<Path> files = Files.walk(Path.of("bundles"), 3)) {
				shipped = Registries.of(List.of()).withSets(files
						.filter(f -> List.of(".controlset", ".controltext", ".controlattributes").stream()
								.anyMatch(f.toString()::endsWith))
						.toList());
			}
		}
		return shipped;
	}

	/** The open dossier in front of a person. */
	public DossierSession session() {
		return session;
	}

	/** Its root. */
	public Dossier dossier() {
		return session.dossier().dossier();
	}

	/** A screen of a source. */
	public Screen screen(String source, String key) {
		return session.screen(Target.screen(source, key)).orElseThrow();
	}

	/** Lets everything happen that was put off: the first check, the checks after changes. */
	public OpenedDossier settle() {
		for (Runnable task = later.poll(); task != null; task = later.poll()) {
			task.run();
		}
		return this;
	}

	/** Runs a command the way that a face does. */
	public void run(Command command) {
		session.run("step", List.of(command));
	}

	/** An element of the dossier by its code. */
	public <T extends Element> T element(Class<T> type, String code) {
		return dossier().eContents().stream().filter(type::isInstance).map(type::cast)
				.filter(e -> code.equals(e.getCode()))
				.findFirst().orElseThrow(() -> new IllegalArgumentException("no " + code));
	}

	/** Every file as it would be saved. */
	public Map<String, String> files() {
		Map<String, String> files = new TreeMap<>();
		for (Resource resource : session.dossier().resourceSet().getResources()) {
			EObject root = resource.getContents().getFirst();
			files.put(session.dossier().fileOf(root), file(root));
		}
		return files;
	}

	/** The file of an object as it would be saved. */
	public static String file(EObject object) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			object.eResource().save(out, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		sessions.close(session);
	}
}
