package org.waarborg.workbench.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Identified;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Option;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Recovery;
import org.waarborg.store.StoreException;
import org.waarborg.ui.Words;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.dialogs.CompareDialog;
import org.waarborg.workbench.internal.state.Differences;
import org.waarborg.workbench.internal.state.Differences.Difference;

/** Shows what differs between a dossier here, on disk, and in what was kept of unsaved changes. */
final class Comparing {

	private Comparing() {
	}

	/** Compares what is here with what is on disk. */
	static void withDisk(DossierSession session) {
		try (OpenDossier disk = Desk.store().open(session.folder(), OpenMode.READ_ONLY)) {
			List<Difference> found = new Differences(new SessionNamer(session)).between(session.dossier(), disk);
			new CompareDialog(Parts.shell(), Say.text("compare.disk", session.name()), Say.text("compare.here"),
					Say.text("compare.there"), found).open();
		} catch (StoreException e) {
			Opening.tell(e, session.folder());
		}
	}

	/** Compares what is on disk with what a recovery would bring back. */
	static void withRecovery(Recovery recovery) {
		Path aside = null;
		try {
			aside = Files.createTempDirectory("waarborg-compare-");
			Path copy = aside.resolve("dossier");
			Desk.store().recoverCopy(recovery, copy);
			try (OpenDossier disk = Desk.store().open(recovery.folder(), OpenMode.READ_ONLY);
					OpenDossier kept = Desk.store().open(copy, OpenMode.READ_ONLY)) {
				List<Difference> found = new Differences(
						new SessionNamer(Desk.current().session(recovery.folder()).orElse(null))).between(disk, kept);
				new CompareDialog(Parts.shell(), Say.text("compare.recovery", recovery.title()),
						Say.text("compare.disk.now"),
						Say.text("compare.kept"), found).open();
			}
		} catch (StoreException e) {
			Opening.tell(e, recovery.folder());
		} catch (IOException e) {
			Opening.tell(e, recovery.folder());
		} finally {
			remove(aside);
		}
	}

	private static void remove(Path folder) {
		if (folder == null)
			return;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		} catch (IOException e) {
			Desk.log(e);
		}
	}

	/** Names as the screens of the dossier say them; objects of another state are looked up here by their id. */
	private static final class SessionNamer implements Differences.Namer {

		private final DossierSession session;
		private final Map<String, Optional<Screen>> screens = new HashMap<>();

		SessionNamer(DossierSession session) {
			this.session = session;
		}

		@Override
		public String object(EObject object) {
			return here(object).flatMap(found -> session.locate(found)).flatMap(target -> screen(target)
					.flatMap(screen -> screen.row(target.row()).map(screen::name)))
					.orElseGet(() -> object instanceof Element element ? Labels.of(element, Words.language()) : "");
		}

		@Override
		public String feature(EObject object, EStructuralFeature feature) {
			return here(object).flatMap(found -> session.locate(found)).flatMap(this::screen)
					.flatMap(screen -> field(screen, feature.getName())).map(Field::label).orElse("");
		}

		@Override
		public String value(EObject object, EStructuralFeature feature, Object value) {
			if (value instanceof LocalDate day)
				return Formats.of(Words.language()).date(day);
			if (!(value instanceof Enum<?>))
				return "";
			return here(object).flatMap(found -> session.locate(found)).flatMap(this::screen)
					.flatMap(screen -> field(screen, feature.getName())).map(Field::type).map(SessionNamer::options)
					.flatMap(options -> options.stream().filter(o -> value.equals(o.value())).findFirst())
					.map(Option::label)
					.orElse("");
		}

		private static List<Option> options(FieldType type) {
			return switch (type) {
				case FieldType.Choice choice -> choice.options();
				case FieldType.Several several -> several.options();
				default -> List.of();
			};
		}

		@Override
		public String kind(EObject object) {
			String key = "kind." + object.eClass().getName();
			return Say.messages().has(key) ? Say.text(key) : Say.text("kind.other");
		}

		/** The object as it is in the open dossier; nothing where none is open. */
		private Optional<EObject> here(EObject object) {
			if (session == null)
				return Optional.empty();
			return object instanceof Identified identified ? session.dossier().find(identified.getId())
					: Optional.empty();
		}

		private Optional<Screen> screen(Target target) {
			return screens.computeIfAbsent(target.source() + '/' + target.key(), k -> session.screen(target));
		}

		private static Optional<Field> field(Screen screen, String id) {
			return Stream
					.concat(screen.columns().stream(),
							screen.sections().stream().map(Section::fields).flatMap(List::stream))
					.filter(f -> f.id().equals(id)).findFirst();
		}
	}
}
