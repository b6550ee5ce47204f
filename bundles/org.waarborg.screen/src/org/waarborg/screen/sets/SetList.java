package org.waarborg.screen.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Origin;
import org.waarborg.screen.DossierSession;

/**
 * What is installed, by norm: the newest edition first, then the files that cannot be used. It reads headers only and no set, so
 * it costs nothing to make anew. Immutable.
 *
 * @param norms the norms by name
 * @since 0.1
 */
public record SetList(List<Norm> norms) {

	private static final int CHAIN = 20;
	private static final String FILES = "\uffff";

	/**
	 * A norm.
	 *
	 * @param name     its name; "Cannot be used" for files without a set
	 * @param editions its editions, the one that applies first
	 * @since 0.1
	 */
	public record Norm(String name, List<SetEntry> editions) {

		/** Copies the list. */
		public Norm {
			editions = List.copyOf(editions);
		}
	}

	/** Copies the list. */
	public SetList {
		norms = List.copyOf(norms);
	}

	/**
	 * Takes stock.
	 *
	 * @param installed the installed sets
	 * @param sessions  the open dossiers, whose own sets are in the list too
	 * @param language  ISO 639-1 code
	 * @return the list
	 */
	public static SetList of(ControlSetRegistry installed, Collection<DossierSession> sessions, String language) {
		return new Stock(installed, sessions, language).list();
	}

	/**
	 * A line by its key.
	 *
	 * @param key key of an entry
	 * @return the entry; empty when it is gone
	 */
	public Optional<SetEntry> entry(String key) {
		return norms.stream().flatMap(n -> n.editions().stream()).filter(e -> e.key().equals(key)).findFirst();
	}

	/**
	 * The line of a set; a dossier's own comes before the installed one.
	 *
	 * @param set id of a set
	 * @return the entry; empty when it is not installed
	 */
	public Optional<SetEntry> ofSet(String set) {
		return norms.stream().flatMap(n -> n.editions().stream())
				.filter(e -> e.header().filter(h -> h.id().equals(set)).isPresent())
				.min((a, b) -> Boolean.compare(a.dossier().isEmpty(), b.dossier().isEmpty()));
	}

	/**
	 * How many sets there are.
	 *
	 * @return the count, without files that cannot be used
	 */
	public int sets() {
		return (int) norms.stream().flatMap(n -> n.editions().stream()).filter(e -> e.header().isPresent()).count();
	}

	/**
	 * How many lines cannot be used.
	 *
	 * @return the count
	 */
	public int broken() {
		return (int) norms.stream().flatMap(n -> n.editions().stream()).filter(SetEntry::isBroken).count();
	}

	private static final class Stock {

		private final ControlSetRegistry installed;
		private final Collection<DossierSession> sessions;
		private final String language;
		private final Messages messages;
		private final Map<String, List<SetEntry>> norms = new TreeMap<>(NaturalOrder.INSTANCE);

		Stock(ControlSetRegistry installed, Collection<DossierSession> sessions, String language) {
			this.installed = installed;
			this.sessions = sessions;
			this.language = language;
			messages = SetWords.messages(language);
		}

		SetList list() {
			Map<String, List<ControlSetProblem>> problems = bySet(installed);
			installed.headers().forEach(h -> add(h, Optional.empty(), problems.getOrDefault(h.id(), List.of())));
			refused(installed, Optional.empty());
			sessions.forEach(this::own);
			List<Norm> list = new ArrayList<>();
			norms.forEach((name, of) -> list.add(new Norm(name.equals(FILES) ? messages.get("list.unusable") : name,
					of.stream().sorted(Stock::newestFirst).toList())));
			return new SetList(list);
		}

		private void own(DossierSession session) {
			ControlSetRegistry registry = session.controlSets();
			Map<String, List<ControlSetProblem>> problems = bySet(registry);
			List<ControlSetHeader> own = new ArrayList<>(registry.headers());
			own.addAll(registry.corrections());
			own.stream().filter(h -> h.origin() instanceof Origin.InDossier)
					.forEach(h -> add(h, Optional.of(session), problems.getOrDefault(h.id(), List.of())));
			refused(registry, Optional.of(session));
		}

		private void add(ControlSetHeader header, Optional<DossierSession> session, List<ControlSetProblem> problems) {
			boolean broken = header.broken();
			// What has no editions goes by its title, which has a language.
			String name = header.edition().isEmpty() ? header.title(language) : header.name(language);
			String norm = header.norm().isEmpty() || header.edition().isEmpty() && !editions(header.norm()) ? name
					: header.norm();
			String key = session.map(s -> s.folder() + "|").orElse("") + header.id();
			norms.computeIfAbsent(norm, n -> new ArrayList<>())
					.add(new SetEntry(key, name, header.title(language),
							broken ? messages.get("state.broken") : messages.label(header.status()),
							broken ? Status.STOP : SetWords.status(header.status()), messages.label(header.kind()),
							controls(header, session.map(DossierSession::controlSets).orElse(installed)),
							SetWords.from(header.origin(), session, messages), session.map(DossierSession::folder),
							Optional.of(header), problems));
		}

		private static String controls(ControlSetHeader header, ControlSetRegistry registry) {
			int sum = 0;
			Optional<ControlSetHeader> at = Optional.of(header);
			// An overlay chain is short; the bound keeps a cycle in somebody's headers from hanging us.
			for (int i = 0; i < CHAIN && at.isPresent(); i++) {
				sum += at.get().controls();
				at = registry.header(at.get().extendsSet());
			}
			return sum == 0 ? "" : Integer.toString(sum);
		}

		/** Whether a norm has editions, so that one without belongs to them. */
		private boolean editions(String norm) {
			return installed.headers().stream().anyMatch(h -> h.norm().equals(norm) && !h.edition().isEmpty());
		}

		/** Files that give no set at all would be seen nowhere. */
		private void refused(ControlSetRegistry registry, Optional<DossierSession> session) {
			Map<String, List<ControlSetProblem>> byPlace = new LinkedHashMap<>();
			registry.problems().stream().filter(p -> p.severity() == ControlSetProblem.Severity.ERROR)
					.filter(p -> p.set().isEmpty() || registry.header(p.set()).isEmpty())
					.filter(p -> session.isEmpty() || !installed.problems().contains(p))
					.forEach(p -> byPlace.computeIfAbsent(p.place(), k -> new ArrayList<>()).add(p));
			byPlace.forEach((place, of) -> norms.computeIfAbsent(FILES, n -> new ArrayList<>())
					.add(new SetEntry("file:" + place, SetWords.fileName(place), of.getFirst().message(locale()),
							messages.get("state.refused"), Status.STOP, "", "", place,
							session.map(DossierSession::folder),
							Optional.empty(), of)));
		}

		private Locale locale() {
			return Locale.of(language);
		}

		private static Map<String, List<ControlSetProblem>> bySet(ControlSetRegistry registry) {
			Map<String, List<ControlSetProblem>> bySet = new LinkedHashMap<>();
			registry.problems().forEach(p -> bySet.computeIfAbsent(p.set(), s -> new ArrayList<>()).add(p));
			return bySet;
		}

		private static int newestFirst(SetEntry a, SetEntry b) {
			String one = a.header().map(ControlSetHeader::edition).orElse(a.name());
			String other = b.header().map(ControlSetHeader::edition).orElse(b.name());
			int edition = NaturalOrder.INSTANCE.compare(other, one);
			return edition != 0 ? edition : NaturalOrder.INSTANCE.compare(a.key(), b.key());
		}
	}
}
