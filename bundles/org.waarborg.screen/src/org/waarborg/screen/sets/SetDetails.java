package org.waarborg.screen.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.EditionFacts;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;

/**
 * What there is to say about a control set, in reading order. Making it reads the set and the mappings with it. Immutable.
 *
 * @param sections the sections; none is empty
 * @since 0.1
 */
public record SetDetails(List<Section> sections) {

	/** Copies the list. */
	public SetDetails {
		sections = List.copyOf(sections);
	}

	/**
	 * Facts that belong together.
	 *
	 * @param title heading
	 * @param facts the facts, in order
	 * @since 0.1
	 */
	public record Section(String title, List<Fact> facts) {

		/** Copies the list. */
		public Section {
			facts = List.copyOf(facts);
		}
	}

	/**
	 * A fact.
	 *
	 * @param label what it is about; may be empty
	 * @param text  what is so
	 * @param set   id of the set that the text names; empty for none
	 * @param place where the text leads in an open dossier; empty for nowhere
	 * @since 0.1
	 */
	public record Fact(String label, String text, Optional<String> set, Optional<Place> place) {
	}

	/**
	 * A place of an open dossier.
	 *
	 * @param session the dossier
	 * @param target  the place
	 * @since 0.1
	 */
	public record Place(DossierSession session, Target target) {
	}

	/**
	 * The details of a line of the list.
	 *
	 * @param entry     the line
	 * @param installed the installed sets
	 * @param sessions  the open dossiers, which may use the set
	 * @param language  ISO 639-1 code
	 * @return the details
	 */
	public static SetDetails of(SetEntry entry, ControlSetRegistry installed, Collection<DossierSession> sessions,
			String language) {
		return new Maker(entry, installed, sessions, language).make();
	}

	/**
	 * How many controls a set shows, care parts apart.
	 *
	 * @param set      the set
	 * @param language ISO 639-1 code
	 * @return for example "93 controls · 8 care parts"
	 */
	public static String count(ResolvedSet set, String language) {
		long parts = set.controls().stream().filter(c -> c.assessable() && c.carePart()).count();
		long controls = set.controls().stream().filter(ResolvedControl::assessable).count() - parts;
		return SetWords.messages(language).get(parts == 0 ? "count" : "count.care", controls, parts,
				SetWords.messages(language).get("what." + set.header().kind().name(), controls));
	}

	private static final class Maker {

		private final SetEntry entry;
		private final ControlSetRegistry registry;
		private final Collection<DossierSession> sessions;
		private final String language;
		private final Messages messages;
		private final Formats formats;
		private final List<Section> sections = new ArrayList<>();
		private List<Fact> facts = new ArrayList<>();

		Maker(SetEntry entry, ControlSetRegistry installed, Collection<DossierSession> sessions, String language) {
			this.entry = entry;
			this.sessions = sessions;
			this.language = language;
			registry = entry.dossier().flatMap(f -> sessions.stream().filter(s -> s.folder().equals(f)).findFirst())
					.map(DossierSession::controlSets).orElse(installed);
			messages = SetWords.messages(language);
			formats = Formats.of(language);
		}

		SetDetails make() {
			// Read first: only then is it known what is wrong with it.
			Optional<ResolvedSet> set = entry.header().flatMap(h -> registry.set(h.id()));
			problems();
			entry.header().ifPresent(h -> {
				what(h, set);
				set.map(ResolvedSet::facts).ifPresent(this::dates);
				relations(h);
				mappings(h);
				users(h);
				origin(h, set.map(ResolvedSet::facts));
			});
			return new SetDetails(sections);
		}

		private void section(String key) {
			if (!facts.isEmpty()) {
				sections.add(new Section(messages.get("section." + key), facts));
				facts = new ArrayList<>();
			}
		}

		private void fact(String key, String text) {
			if (text != null && !text.isBlank()) {
				facts.add(new Fact(messages.get("fact." + key), text.strip(), Optional.empty(), Optional.empty()));
			}
		}

		private void link(String label, String text, String set) {
			facts.add(new Fact(label, text, registry.header(set).map(ControlSetHeader::id), Optional.empty()));
		}

		private String name(String set) {
			return registry.header(set).map(h -> h.name(language)).orElse(messages.get("set.missing", set));
		}

		/** File, place, what is wrong, what was expected, what to do. */
		private void problems() {
			List<ControlSetProblem> known = entry.header().isEmpty() ? entry.problems()
					: registry.problems().stream()
							.filter(p -> p.set().equals(entry.header().get().id())).toList();
			Locale locale = Locale.of(language);
			for (ControlSetProblem problem : known) {
				String where = problem.line() == 0 ? problem.place()
						: messages.get("problem.place", problem.place(), problem.line(), problem.column());
				String text = List.of(problem.message(locale), problem.expected(locale), problem.action(locale))
						.stream()
						.filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
				facts.add(new Fact(messages.get("problem." + problem.severity().name()), text + '\n' + where,
						Optional.empty(), Optional.empty()));
			}
			if (entry.isBroken() || known.stream().anyMatch(p -> p.severity() == ControlSetProblem.Severity.ERROR)) {
				fact("kept", messages.get(entry.header().isPresent() ? "problem.kept" : "problem.kept.file"));
			}
			section("problems");
		}

		private void what(ControlSetHeader header, Optional<ResolvedSet> set) {
			fact("title", header.title(language));
			fact("kind", entry.kind());
			set.filter(s -> !s.controls().isEmpty()).ifPresentOrElse(s -> fact("count", count(s, language)),
					() -> fact("count", entry.controls()));
			set.filter(s -> s.facts().titlesOnly()).ifPresent(s -> fact("content", messages.get("titles.only")));
			fact("languages", header.languages().stream()
					.map(l -> Locale.of(l).getDisplayLanguage(Locale.of(language))).collect(Collectors.joining(", ")));
			fact("private", privateTexts(header));
			fact("version", header.version());
			set.ifPresent(s -> fact("change", s.facts().changeNote()));
			fact("id", header.id());
			section("what");
		}

		/** How much of a norm's text somebody keeps on this computer. */
		private String privateTexts(ControlSetHeader header) {
			return registry.privateTexts(header.id()).entrySet().stream()
					.map(e -> messages.get("private", e.getValue(),
							Locale.of(e.getKey()).getDisplayLanguage(Locale.of(language))))
					.collect(Collectors.joining(", "));
		}

		private void dates(EditionFacts of) {
			date("published", of.published());
			date("appliesNew", of.appliesNew());
			date("appliesExisting", of.appliesExisting());
			date("transitionEnds", of.transitionEnds());
			section("dates");
		}

		private void date(String key, Optional<EditionFacts.SourcedDate> date) {
			date.ifPresent(d -> fact(key, d.source().isBlank() ? messages.get("date.nosource", formats.date(d.date()))
					: formats.date(d.date()) + '\n' + d.source()));
		}

		private void relations(ControlSetHeader header) {
			if (!header.extendsSet().isEmpty()) {
				link(messages.get("fact.extends"), name(header.extendsSet()), header.extendsSet());
			}
			if (!header.corrects().isEmpty()) {
				link(messages.get("fact.corrects"), name(header.corrects()), header.corrects());
			}
			registry.set(header.id()).map(s -> s.facts().supersedes()).filter(s -> !s.isEmpty())
					.ifPresent(s -> link(messages.get("fact.supersedes"), name(s), s));
			registry.headers().stream().filter(h -> h.extendsSet().equals(header.id()))
					.forEach(h -> link(messages.get("fact.overlay"), h.name(language), h.id()));
			registry.corrections().stream().filter(h -> h.corrects().equals(header.id()))
					.forEach(h -> link(messages.get("fact.correction"), h.title(language), h.id()));
			section("relations");
		}

		/** Only sets whose headers speak of mappings are asked: reading all that are installed would take long. */
		private void mappings(ControlSetHeader header) {
			List<String> self = registry.set(header.id()).map(ResolvedSet::chain).orElse(List.of(header.id()));
			Set<String> others = new LinkedHashSet<>();
			for (ControlSetHeader holder : registry.headers()) {
				Set<String> named = new LinkedHashSet<>(holder.maps());
				named.add(holder.id());
				if (!holder.maps().isEmpty() && named.stream().anyMatch(self::contains)) {
					others.addAll(named);
				}
			}
			others.removeAll(self);
			// What holds between two sets holds between their overlays too: it is said once.
			Set<String> said = new LinkedHashSet<>();
			others.forEach(other -> registry.mappings(header.id(), other).stream()
					.filter(m -> said.add(m.definedIn() + '#' + m.id())).forEach(this::mapping));
			section("mappings");
		}

		private void mapping(ResolvedMapping mapping) {
			long links = mapping.links().stream().filter(l -> l.from().isPresent() && l.to().isPresent()).count();
			long open = mapping.links().stream().filter(MappingLink::toConfirm).count();
			link(messages.get(mapping.inverted() ? "fact.mappedFrom" : "fact.mappedTo"),
					messages.get("mapping", name(mapping.to()), links, open, mapping.links().size() - links),
					mapping.to());
		}

		private void users(ControlSetHeader header) {
			for (DossierSession session : sessions) {
				if (entry.dossier().isEmpty() || entry.dossier().get().equals(session.folder())) {
					for (Usage usage : session.users(header.id())) {
						facts.add(new Fact(session.name(), usage.label(), Optional.empty(),
								usage.target().map(t -> new Place(session, t))));
					}
				}
			}
			section("users");
		}

		private void origin(ControlSetHeader header, Optional<EditionFacts> of) {
			fact("publisher", header.publisher());
			of.ifPresent(f -> {
				fact("contact", f.contact());
				fact("url", f.url());
			});
			fact("licence", header.licence());
			of.ifPresent(f -> {
				fact("source", f.source());
				if (f.confidence() != Confidence.UNKNOWN) {
					fact("confidence", messages.label(f.confidence()));
				}
			});
			fact("from", entry.from());
			fact("place", header.origin().place());
			section("origin");
		}
	}
}
