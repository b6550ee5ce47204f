package org.waarborg.ui.tests.views;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Target;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;

/** An open dossier of which only the signals are real; what is run is written down. One person: Els van Dam. */
final class Findings {

	final List<String> ran = new ArrayList<>();
	final List<Signal> signals = new ArrayList<>();
	final DossierSession session = proxy(DossierSession.class, this::answer);
	private final OpenDossier dossier = proxy(OpenDossier.class, this::dossierAnswer);
	private final Edits edits = proxy(Edits.class, this::edit);
	private final Dossier root = DossierFactory.eINSTANCE.createDossier();
	private final List<SessionListener> listeners = new ArrayList<>();
	boolean checked = true;
	boolean writable = true;

	Findings() {
		root.setLanguage("nl");
		Person els = DossierFactory.eINSTANCE.createPerson();
		els.setName("Els van Dam");
		root.getPeople().add(els);
	}

	Signal add(Severity severity, String where, String text, Fix... fixes) {
		Signal signal = new Signal("TST-001", severity,
				new Place("_" + where, "Measure", "owner", where, "dossier.waarborg"),
				"", text, "Zet er iets neer.", List.of(new Place("_elders", "Measure", "", "Elders", "")),
				List.of(fixes),
				new Outcome.Open());
		signals.add(signal);
		return signal;
	}

	/** Everybody hears of the signals as they are now. */
	void tell() {
		CheckResult result = new CheckResult(signals, 1);
		List.copyOf(listeners).forEach(l -> l.signals(result));
	}

	void close() {
		List.copyOf(listeners).forEach(SessionListener::closed);
	}

	private Object answer(Object self, Method method, Object[] args) {
		return switch (method.getName()) {
			case "dossier" -> dossier;
			case "folder" -> Path.of("/dossier").toAbsolutePath();
			case "name" -> "Ziekenhuis Voorbeeld";
			case "language" -> "nl";
			case "today" -> LocalDate.of(2026, 11, 22);
			case "signals" -> new CheckResult(signals, 1);
			case "checked" -> Boolean.valueOf(checked);
			case "rules" -> List.of(new RuleDescription("TST-001", "Proef", "Iets ontbreekt", Severity.ERROR,
					"Omdat een auditor ernaar vraagt.", "Proefnorm 1.2", List.of(), List.of(), List.of(), true));
			case "edits" -> edits;
			case "run" -> Boolean.valueOf(ran.add((String) args[0]));
			case "screen" -> Optional.of(new SignalRows());
			case "locate" -> args[0] instanceof Place place && !place.feature().isEmpty()
					? Optional.of(new Target("base", "measures", place.objectId(), place.feature()))
					: Optional.empty();
			case "addListener" -> Boolean.valueOf(listeners.add((SessionListener) args[0]));
			case "removeListener" -> Boolean.valueOf(listeners.remove(args[0]));
			default -> other(self, method, args);
		};
	}

	private Object dossierAnswer(Object self, Method method, Object[] args) {
		return switch (method.getName()) {
			case "writable" -> Boolean.valueOf(writable);
			case "dossier" -> root;
			case "edits" -> edits;
			case "find" -> Optional.of(root.getPeople().getFirst());
			default -> other(self, method, args);
		};
	}

	private Object edit(Object self, Method method, Object[] args) {
		return Command.class.isAssignableFrom(method.getReturnType())
				? new IdentityCommand(args[0] instanceof String label ? label : "")
				: other(self, method, args);
	}

	private static Object other(Object self, Method method, Object[] args) {
		Class<?> type = method.getReturnType();
		return switch (method.getName()) {
			case "equals" -> Boolean.valueOf(self == args[0]);
			case "hashCode" -> Integer.valueOf(System.identityHashCode(self));
			case "toString" -> "sample";
			default -> type == Optional.class ? Optional.empty()
					: type == List.class ? List.of()
							: type == boolean.class ? Boolean.FALSE : type == long.class ? Long.valueOf(0) : null;
		};
	}

	static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type
				.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, args) -> {
					Object result = handler.invoke(self, method, args);
					return method.getReturnType() == void.class ? null : result;
				}));
	}

	/** The rows of the signals, as the screen of the rules has them. */
	private final class SignalRows implements Screen {

		private final Field text = new Field() {
			@Override
			public String id() {
				return "text";
			}

			@Override
			public String label() {
				return "Wat er is";
			}

			@Override
			public FieldType type() {
				return new FieldType.Derived();
			}

			@Override
			public Cell cell(Row row) {
				return Cell.of(((Signal) row.subject()).text());
			}

			@Override
			public Object value(Row row) {
				return ((Signal) row.subject()).text();
			}

			@Override
			public Command set(Edits with, Row row, Object value) {
				throw new UnsupportedOperationException();
			}

			@Override
			public boolean isAt(Row row, Place place) {
				return false;
			}
		};

		@Override
		public Target target() {
			return Target.screen("rules", "signals");
		}

		@Override
		public String title() {
			return "Signalen";
		}

		@Override
		public String icon() {
			return "signal-warning";
		}

		@Override
		public Header header() {
			return new Header("Signalen", "", "", Status.NEUTRAL, "", -1, Optional.empty());
		}

		@Override
		public List<Field> columns() {
			return List.of(text);
		}

		@Override
		public List<String> defaultColumns() {
			return List.of("text");
		}

		@Override
		public List<Row> rows() {
			return signals.stream().map(s -> new Row(s.id(), Optional.empty(), s)).toList();
		}

		@Override
		public String name(Row row) {
			return ((Signal) row.subject()).text();
		}

		@Override
		public List<Section> sections() {
			return List.of(new Section("signal", "Signaal", columns()));
		}

		@Override
		public List<Grouping> groupings() {
			return List.of();
		}

		@Override
		public boolean followsSignals() {
			return true;
		}

		@Override
		public Optional<Target> leadsTo(Row row) {
			return session.locate(((Signal) row.subject()).place());
		}

		@Override
		public List<Action> actions(List<Row> rows) {
			return rows.stream().flatMap(r -> ((Signal) r.subject()).fixes().stream())
					.map(f -> new Action("fix." + f.id(), f.label(), "fix", Optional.empty(),
							s -> ran.add("fix " + f.label())))
					.toList();
		}

		@Override
		public String empty() {
			return "Geen signalen.";
		}

		@Override
		public Optional<String> cannotDelete(Row row) {
			return Optional.of("Een signaal verdwijnt met zijn oorzaak.");
		}

		@Override
		public Command delete(Edits with, List<Row> rows) {
			throw new UnsupportedOperationException();
		}
	}
}
