package org.waarborg.statement.intake.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeSubject;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

/** A Statement of Applicability that somebody keeps in a spreadsheet: one row or more for a control. */
@Component
public class StatementTarget implements IntakeTarget {

	private static final Vocabulary WORDS = Vocabulary.beside(StatementTarget.class);

	private static final int MOST_BOOKS = 50;

	private final ControlSetRegistry registry;
	private final Map<ResolvedSet, ControlBook> books = new HashMap<>();

	/**
	 * The target.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public StatementTarget(@Reference ControlSetRegistry registry) {
		this.registry = registry;
	}

	static Messages messages(Locale locale) {
		return Messages.beside(StatementTarget.class, locale);
	}

	@Override
	public String id() {
		return "statement";
	}

	@Override
	public String label(String language) {
		return messages(Locale.of(language)).get("label");
	}

	@Override
	public List<IntakeField> fields(String language) {
		return StatementFields.of(messages(Locale.of(language)));
	}

	@Override
	public String label(String field, String literal, String language) {
		return StatementFields.label(field, literal, language);
	}

	@Override
	public String toDo(String language) {
		return messages(Locale.of(language)).get("to-do");
	}

	@Override
	public List<IntakeSubject> subjects(OpenDossier dossier, String language) {
		return dossier.roots(StatementOfApplicability.class).stream()
				.map(s -> new IntakeSubject(s.getId(), StatementPlan.name(s, language))).toList();
	}

	@Override
	public Vocabulary vocabulary() {
		return WORDS;
	}

	@Override
	public List<String> keys() {
		return List.of("control", "title");
	}

	/** The installed sets of controls and the dossier's own. */
	List<ControlBook> books(ControlSetRegistry sets) {
		List<ResolvedSet> all = sets.headers().stream()
				.filter(h -> h.kind() == ControlSetKind.CONTROLS && !h.broken())
				.flatMap(h -> sets.set(h.id()).stream()).toList();
		// Asked for each column of each sheet: the sets are immutable, and so are their books.
		synchronized (books) {
			if (books.size() > MOST_BOOKS) {
				books.clear();
			}
			return all.stream().map(set -> books.computeIfAbsent(set, ControlBook::new)).toList();
		}
	}

	ControlSetRegistry sets(OpenDossier dossier) {
		return dossier.ownControlSets().isEmpty() && dossier.editedControlSets().isEmpty() ? registry
				: registry.withSets(dossier.ownControlSets(), dossier.editedControlSets());
	}

	@Override
	public OptionalDouble fits(String field, List<String> values, IntakeRequest request) {
		return switch (field) {
			case "control" -> OptionalDouble.of(best(values, request, true));
			case "title" -> OptionalDouble.of(best(values, request, false));
			default -> OptionalDouble.empty();
		};
	}

	private double best(List<String> values, IntakeRequest request, boolean numbers) {
		Map<String, ControlNumbers> read = new HashMap<>();
		values.forEach(v -> read.computeIfAbsent(v, ControlNumbers::read));
		return books(sets(request.dossier())).stream()
				.mapToDouble(book -> (double) values.stream()
						.filter(v -> numbers ? names(book, v, read.get(v)) : book.title(v).isPresent()).count()
						/ values.size())
				.max().orElse(0);
	}

	private static boolean names(ControlBook book, String value, ControlNumbers numbers) {
		return book.id(value).isPresent()
				|| !numbers.numbers().isEmpty() && numbers.numbers().stream().allMatch(n -> book.find(n).isPresent())
				// The title of a control may begin with a number of what is in it; a key does not go on for long.
						&& numbers.rest().length() <= 150;
	}

	@Override
	public void plan(List<IntakeTable> tables, IntakeRequest request, PlanBuilder plan) throws IntakeException {
		ControlSetRegistry sets = sets(request.dossier());
		new StatementPlan(sets, books(sets), tables, request, plan).make();
	}
}
