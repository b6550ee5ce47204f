package org.waarborg.statement.internal.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.EditionFacts;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.spi.DueSource;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;

/** The dates in statements: reviews and planned parts as work, dates of editions to know. */
@Component
public class StatementDates implements DueSource {

	@Override
	public void collect(CheckRequest request, Places places, Consumer<DueItem> due) {
		Set<String> editions = new HashSet<>();
		for (StatementOfApplicability statement : request.dossier().roots(StatementOfApplicability.class)) {
			new Collector(request, statement, places, due).collect(editions);
		}
	}

	private static final class Collector {

		private final CheckRequest request;
		private final StatementOfApplicability statement;
		private final StatementIndex index;
		private final Messages messages;
		private final RowNames names;
		private final Places places;
		private final Consumer<DueItem> due;

		Collector(CheckRequest request, StatementOfApplicability statement, Places places, Consumer<DueItem> due) {
			this.request = request;
			this.statement = statement;
			this.places = places;
			this.due = due;
			index = StatementIndex.of(statement, request.context(ControlSetRegistry.class));
			messages = Messages.beside(StatementDates.class, Locale.of(request.language()));
			names = new RowNames(index, messages, request.language());
		}

		void collect(Set<String> editions) {
			index.rows().forEach(row -> {
				review(row);
				planned(row);
			});
			StatementRows.sets(statement).stream().flatMap(set -> index.registry().set(set).stream())
					.filter(set -> editions.add(set.header().id())).forEach(this::edition);
		}

		private void review(StatementRow row) {
			Reckoning.review(row).ifPresent(day -> {
				Decision decision = row.decision().orElseThrow();
				Place place = places.at(decision, Literals.DECISION__NEXT_REVIEW, names.label(row));
				add("control-review", place.objectId(), day, place, messages.get("due.review", names.name(row)),
						row.owner());
			});
		}

		private void planned(StatementRow row) {
			if (row.repeated() || row.applicability() != Applicability.APPLICABLE
					|| row.implementation() == Implementation.IMPLEMENTED) {
				return;
			}
			for (Part part : Reckoning.openParts(row.decision().orElseThrow())) {
				if (part.getPlanned() != null && !Reckoning.isDatedByMeasure(part)) {
					String title = quoted(part.getTitle());
					String what = title.isEmpty() ? messages.get("due.planned", names.name(row))
							: messages.get("due.planned.part", names.name(row), title);
					Place place = places.at(part, Literals.PART__PLANNED, names.label(row));
					add("control-planned", place.objectId(), part.getPlanned(), place, what,
							Optional.ofNullable(part.getOwner()).or(row::owner));
				}
			}
		}

		/** A text as somebody wrote it, with its language where that is not the reader's. */
		private String quoted(List<LocalText> texts) {
			String text = Texts.get(texts, request.language());
			return text.isEmpty() || Texts.exact(texts, request.language()).isPresent() ? text
					: Texts.all(texts).entrySet().stream().filter(e -> e.getValue().equals(text)).findFirst()
							.map(e -> text + " [" + e.getKey() + ']').orElse(text);
		}

		private void add(String kind, String object, LocalDate day, Place place, String what, Optional<Person> owner) {
			due.accept(new DueItem(kind + ':' + object, kind, messages.get("due.kind." + kind), day, day, place, what,
					owner.map(o -> DueItem.ownerName(o, request.today(), request.language())).orElse(""), true));
		}

		/** Dates of an edition that lie ahead, once however many statements cover it. */
		private void edition(ResolvedSet set) {
			ControlSetHeader header = set.header();
			String edition = names.edition(header.id());
			Reckoning.successor(header, index.registry()).ifPresent(successor -> successor.until()
					.ifPresent(
							day -> know("edition-transition", header.id(), day, messages.get("due.transition", edition,
									names.edition(successor.header().id())))));
			date(set.facts().appliesNew(), "edition-applies-new", header.id(),
					messages.get("due.applies.new", edition));
			date(set.facts().appliesExisting(), "edition-applies", header.id(),
					messages.get("due.applies.existing", edition));
		}

		private void date(Optional<EditionFacts.SourcedDate> date, String kind, String set, String what) {
			date.ifPresent(d -> know(kind, set, d.date(), what));
		}

		private void know(String kind, String set, LocalDate day, String what) {
			if (!day.isBefore(request.today())) {
				Place place = places.at(statement, Literals.STATEMENT_OF_APPLICABILITY__CONTROL_SETS,
						RowNames.of(statement, request.language()));
				due.accept(new DueItem(kind + ':' + set, kind, messages.get("due.kind." + kind), day, day, place, what,
						"", false));
			}
		}
	}
}
