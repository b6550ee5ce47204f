package org.waarborg.statement.migration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.Content;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;

/**
 * Fills a decision of the new statement from its predecessors. Measures, documents, evidence and exceptions are referred
 * to and not copied; of texts nothing is left out.
 */
final class DecisionMerge {

	private final PlanLine line;
	private final MigrationPlan plan;
	private final PlanWords words;
	private final Messages messages;
	private final String language;
	private final LocalDate today;
	private final TextMerge texts;
	private final List<Predecessor> from;
	/** Exactly one decision goes here: it is carried as it is, without numbers before its texts. */
	private final boolean alone;

	DecisionMerge(PlanLine line, MigrationPlan plan, PlanWords words, String language, LocalDate today) {
		this.line = line;
		this.plan = plan;
		this.words = words;
		this.language = language;
		this.today = today;
		messages = MigrationWords.messages(language);
		texts = new TextMerge(language);
		from = line.from().stream().filter(p -> p.decision().isPresent()).toList();
		alone = from.size() == 1;
	}

	/**
	 * Fills a decision.
	 *
	 * @param target     a decision of the new statement
	 * @param follows    whether it is a care part that goes on to follow its control
	 * @param successors decisions of the new statement by the old ones that went into them
	 */
	void into(Decision target, boolean follows, Map<Decision, Decision> successors) {
		target.setFollowsBase(follows);
		target.setApplicability(follows ? only().getApplicability() : line.applicability());
		target.setOrigin(Origin.TAKEN_OVER);
		target.setTakenOverFrom(takenOverFrom());
		classify(target);
		drivers(target, follows);
		justify(target, follows);
		target.getOverrideReason().addAll(merged(Decision::getOverrideReason));
		realise(target, successors);
		parts(target);
		implementation(target);
		own(target, follows);
		from.stream().flatMap(p -> decision(p).getExemptions().stream()).distinct()
				.forEach(target.getExemptions()::add);
		from.stream().map(p -> decision(p).getNextReview()).filter(Objects::nonNull).min(Comparator.naturalOrder())
				.ifPresent(target::setNextReview);
		from.forEach(p -> decision(p).getNotes().forEach(n -> target.getNotes().add(note(p, n))));
	}

	private Decision only() {
		return decision(from.get(0));
	}

	private static Decision decision(Predecessor one) {
		return one.decision().orElseThrow();
	}

	private String label(Predecessor one) {
		return words.label(one.control());
	}

	private String takenOverFrom() {
		StatementOfApplicability old = plan.source();
		String title = Texts.get(old.getTitle(), language);
		String name = title.isEmpty() ? messages.get("statement") : title;
		String numbers = from.stream().map(this::label).distinct().collect(Collectors.joining(", "));
		String earlier = from.stream().filter(p -> decision(p).getTakenOverFrom() != null)
				.map(p -> messages.get("each", label(p), decision(p).getTakenOverFrom().strip()))
				.collect(Collectors.joining("; "));
		String now = messages.get("taken.over", name, Integer.toString(old.getVersion()), words.from(), numbers);
		return earlier.isEmpty() ? now : messages.get("taken.over.earlier", now, earlier);
	}

	/** Unset stays unset: then the statement's own classification holds, which is the same. */
	private void classify(Decision target) {
		boolean unset = from.stream().flatMap(p -> java.util.stream.Stream.concat(p.decision().stream(),
				p.followed().stream())).noneMatch(Decision::isSetClassification);
		if (!unset) {
			Set<Classification> all = new LinkedHashSet<>();
			from.forEach(p -> {
				all.add(Classified.of(decision(p)));
				p.followed().map(Classified::of).ifPresent(all::add);
			});
			target.setClassification(Classified.strictest(all));
		}
	}

	private void drivers(Decision target, boolean follows) {
		Set<List<Object>> known = new LinkedHashSet<>();
		for (Predecessor one : from) {
			for (Driver driver : follows ? only().getDrivers() : one.drivers()) {
				if (known.add(List.of(driver.getKind(), Optional.ofNullable(driver.getRequirement()),
						Texts.all(driver.getText())))) {
					target.getDrivers().add(Identifiers.copyWithNewIds(driver));
				}
			}
		}
	}

	/** What no longer fits the decision is kept as a remark: why one of several did not apply, although together they do. */
	private void justify(Decision target, boolean follows) {
		List<TextMerge.Piece> inclusion = effective(Decision::getInclusion, follows);
		List<TextMerge.Piece> exclusion = effective(Decision::getExclusion, follows);
		if (alone || line.applicability() != Applicability.NOT_APPLICABLE) {
			target.getInclusion().addAll(merged(inclusion));
		} else {
			remember(target, "inclusion", inclusion);
		}
		if (alone || line.applicability() != Applicability.APPLICABLE) {
			target.getExclusion().addAll(merged(exclusion));
		} else {
			remember(target, "exclusion", exclusion);
		}
	}

	private void remember(Decision target, String what, List<TextMerge.Piece> pieces) {
		for (TextMerge.Piece piece : pieces) {
			if (!Texts.isEmpty(piece.texts())) {
				remark(target, what + '|' + piece.label(),
						messages.get("note." + what, piece.label(), TextMerge.said(piece.texts())));
			}
		}
	}

	private void remark(Decision target, String about, String text) {
		String statement = ((StatementOfApplicability) target.eContainer()).getId();
		target.getNotes().add(NoteMaker.note(statement, about + '|' + line.control() + '|' + target.getNotes().size(),
				text, today, Classified.of(target)));
	}

	/** A care part that follows no longer takes along what it took from the control that it followed. */
	private List<TextMerge.Piece> effective(Function<Decision, List<LocalText>> what, boolean follows) {
		List<TextMerge.Piece> pieces = new ArrayList<>();
		for (Predecessor one : from) {
			List<LocalText> own = what.apply(decision(one));
			boolean borrows = Texts.isEmpty(own) && !follows && one.followed().isPresent();
			pieces.add(new TextMerge.Piece(label(one), borrows ? what.apply(one.followed().get()) : own));
		}
		return pieces;
	}

	private List<LocalText> merged(Function<Decision, List<LocalText>> what) {
		return merged(from.stream().map(p -> new TextMerge.Piece(label(p), what.apply(decision(p)))).toList());
	}

	private List<LocalText> merged(List<TextMerge.Piece> pieces) {
		return alone ? TextMerge.copy(pieces.get(0).texts()) : texts.merge(pieces);
	}

	/** "The same as there" goes on where there is one such place; else the text itself is written down. */
	private void realise(Decision target, Map<Decision, Decision> successors) {
		Set<Decision> places = new LinkedHashSet<>();
		List<TextMerge.Piece> pieces = new ArrayList<>();
		for (Predecessor one : from) {
			Decision decision = decision(one);
			Decision same = decision.getSameAs();
			Decision place = same == null ? null : successors.get(same);
			if (place != null && place != target) {
				places.add(place);
			}
			boolean elsewhere = same != null && Texts.isEmpty(decision.getRealisation());
			pieces.add(new TextMerge.Piece(label(one),
					elsewhere && !(alone && place != null && place != target) ? same.getRealisation()
							: decision.getRealisation()));
		}
		target.getRealisation().addAll(merged(pieces));
		if (alone && places.size() == 1) {
			target.setSameAs(places.iterator().next());
		} else if (!places.isEmpty()) {
			remark(target, "same", messages.get("note.same", from.stream().filter(p -> decision(p).getSameAs() != null)
					.map(this::label).collect(Collectors.joining(", ")),
					places.stream().map(d -> words.label(d.getControl())).collect(Collectors.joining(", "))));
		}
	}

	private void parts(Decision target) {
		List<Part> parts = new ArrayList<>();
		boolean owners = line.differing().contains(Content.OWNER);
		for (Predecessor one : from) {
			for (Part part : decision(one).getParts()) {
				if (alone || Predecessor.saysSomething(part) || one.applicability() == Applicability.APPLICABLE) {
					Part copy = Identifiers.copyWithNewIds(part);
					if (!alone) {
						number(copy, label(one));
					}
					if (!alone && owners && copy.getOwner() == null) {
						copy.setOwner(one.owner().orElse(null));
					}
					parts.add(copy);
				}
			}
		}
		if (!parts.isEmpty()) {
			target.getParts().clear();
			target.getParts().addAll(parts);
		}
	}

	private void number(Part part, String label) {
		if (Texts.isEmpty(part.getTitle())) {
			part.getTitle().clear();
			part.getTitle().add(Texts.of(language, label));
			return;
		}
		boolean upToDate = part.getTitle().stream()
				.noneMatch(t -> Texts.isOutdated(part.getTitle(), t.getLanguage(), language));
		part.getTitle().stream().filter(t -> t.getValue() != null && !t.getValue().isEmpty())
				.forEach(t -> t.setValue(messages.get("each", label, t.getValue())));
		if (upToDate) {
			Texts.exact(part.getTitle(), language).ifPresent(source -> part.getTitle().stream()
					.filter(t -> t.getSourceHash() != null).forEach(t -> t.setSourceHash(Texts.hash(source))));
		}
	}

	/** An override hid the state of the parts: without it they would look better than the controls did. */
	private void implementation(Decision target) {
		if (from.stream().anyMatch(p -> decision(p).isSetImplementation())) {
			Optional<Implementation> weakest = from.stream()
					.filter(p -> alone || p.applicability() != Applicability.NOT_APPLICABLE)
					.map(p -> Decisions.implementation(decision(p))).min(Comparator.naturalOrder());
			target.setImplementation(weakest.orElse(Implementation.UNKNOWN));
		}
		target.getImplementationReason().addAll(merged(Decision::getImplementationReason));
	}

	private void own(Decision target, boolean follows) {
		if (alone) {
			Decision one = only();
			target.setOwner(one.getOwner() == null && !follows
					? from.get(0).followed().map(Decision::getOwner).orElse(null)
					: one.getOwner());
			return;
		}
		List<Person> owners = from.stream().map(Predecessor::owner).flatMap(Optional::stream).distinct().toList();
		if (owners.size() == 1) {
			target.setOwner(owners.get(0));
		} else if (owners.size() > 1) {
			remark(target, "owners", messages.get("remark.owners", from.stream().filter(p -> p.owner().isPresent())
					.map(p -> messages.get("each", label(p), Labels.of(p.owner().get())))
					.collect(Collectors.joining("; "))));
		}
	}

	private Note note(Predecessor one, Note old) {
		Note note = Identifiers.copyWithNewIds(old);
		if (!alone && note.getText() != null) {
			note.setText(messages.get("each", label(one), note.getText()));
		}
		return note;
	}
}
