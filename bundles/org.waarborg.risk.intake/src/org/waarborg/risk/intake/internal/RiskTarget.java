package org.waarborg.risk.intake.internal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.SecurityAspect;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.store.OpenDossier;

/** A register of risks that somebody keeps in a spreadsheet: a row for a risk. */
@Component
public class RiskTarget implements IntakeTarget {

	static final Vocabulary WORDS = Vocabulary.beside(RiskTarget.class);

	static Messages messages(Locale locale) {
		return Messages.beside(RiskTarget.class, locale);
	}

	@Override
	public String id() {
		return "risks";
	}

	@Override
	public String label(String language) {
		return messages(Locale.of(language)).get("label");
	}

	@Override
	public List<IntakeField> fields(String language) {
		return RiskFields.of(messages(Locale.of(language)));
	}

	/**
	 * What people call a value of a field: an option, an aspect; a step is its number, because its word is the method's.
	 *
	 * @param field    id of a field with words
	 * @param literal  one of those
	 * @param language ISO 639-1 code
	 * @return for example "Modify"
	 */
	@Override
	public String label(String field, String literal, String language) {
		RiskWords words = new RiskWords(language);
		return switch (field) {
			case "option" -> words.label(TreatmentOption.valueOf(literal));
			case "aspects" -> words.label(SecurityAspect.valueOf(literal));
			default -> literal;
		};
	}

	@Override
	public Vocabulary vocabulary() {
		return WORDS;
	}

	@Override
	public OptionalDouble fits(String field, List<String> values, IntakeRequest request) {
		return OptionalDouble.empty();
	}

	@Override
	public List<String> keys() {
		return List.of("title");
	}

	@Override
	public void plan(List<IntakeTable> tables, IntakeRequest request, PlanBuilder plan) throws IntakeException {
		RiskRegister register = register(request);
		RiskMethod method = Methods.inUse(register)
				.orElseThrow(() -> new IntakeException(messages(request.locale()).get("no-method")));
		new RiskPlan(register, method, request, plan).make(tables);
	}

	/** The one that is named, or the only one; what is not clear is asked. */
	private static RiskRegister register(IntakeRequest request) throws IntakeException {
		OpenDossier dossier = request.dossier();
		List<RiskRegister> all = dossier.roots(RiskRegister.class);
		List<RiskRegister> found = request.subject().isEmpty() ? all
				: all.stream().filter(r -> List.of(name(dossier, r), dossier.fileOf(r), String.valueOf(r.getId()),
						String.valueOf(r.getCode())).contains(request.subject())).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		Messages messages = messages(request.locale());
		String names = String.join(", ", all.stream().map(r -> name(dossier, r)).toList());
		if (all.isEmpty()) {
			throw new IntakeException(messages.get("no-register"));
		}
		throw IntakeException.question(messages.get("which-register", names));
	}

	private static String name(OpenDossier dossier, RiskRegister register) {
		return dossier.fileOf(register).replaceAll("^.*/", "").replaceAll("\\.risk$", "");
	}
}
