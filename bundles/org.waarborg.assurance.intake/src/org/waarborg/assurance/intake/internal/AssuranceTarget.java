package org.waarborg.assurance.intake.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;

/** What tables of suppliers, certificates and agreements have in common: a register, fields, and a row for each thing. */
abstract class AssuranceTarget implements IntakeTarget {

	private final String id;
	private final Vocabulary words;
	private final Map<String, FieldType> fields = new LinkedHashMap<>();
	private final Map<String, Class<? extends Enum<?>>> literals = new LinkedHashMap<>();

	AssuranceTarget(String id) {
		this.id = id;
		words = Vocabulary.beside(AssuranceTarget.class, id);
	}

	final void field(String field, FieldType type) {
		fields.put(field, type);
	}

	final void literal(String field, Class<? extends Enum<?>> type) {
		fields.put(field, FieldType.LITERAL);
		literals.put(field, type);
	}

	static Messages messages(Locale locale) {
		return Messages.beside(AssuranceTarget.class, locale);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label(String language) {
		return messages(Locale.of(language)).get("label." + id);
	}

	@Override
	public final List<IntakeField> fields(String language) {
		Messages messages = messages(Locale.of(language));
		List<IntakeField> all = new ArrayList<>();
		fields.forEach((field, type) -> all.add(new IntakeField(field, type, false, messages.get("field." + field),
				literals.containsKey(field)
						? Arrays.stream(literals.get(field).getEnumConstants()).map(Enum::name).toList()
						: List.of())));
		return List.copyOf(all);
	}

	@Override
	public final String label(String field, String literal, String language) {
		return Arrays.stream(literals.get(field).getEnumConstants()).filter(c -> c.name().equals(literal)).findFirst()
				.map(c -> new AssuranceWords(language).label(c)).orElse(literal);
	}

	@Override
	public final Vocabulary vocabulary() {
		return words;
	}

	@Override
	public final OptionalDouble fits(String field, List<String> values, IntakeRequest request) {
		return OptionalDouble.empty();
	}

	/** The only register; without one there is nothing to take anything into. */
	static AssuranceRegister register(IntakeRequest request) throws IntakeException {
		List<AssuranceRegister> all = request.dossier().roots(AssuranceRegister.class);
		if (all.isEmpty()) {
			throw new IntakeException(messages(request.locale()).get("no-register"));
		}
		return all.get(0);
	}

	@Override
	public void plan(List<IntakeTable> tables, IntakeRequest request, PlanBuilder plan) throws IntakeException {
		AssurancePlan made = plan(register(request), request, plan);
		made.make(tables, label(request.locale().getLanguage()));
	}

	abstract AssurancePlan plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan)
			throws IntakeException;
}
