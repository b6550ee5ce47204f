package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.ResolvedControl;

/**
 * What people call things about suppliers and assurance: the same words in documents, signals, commands and on screens. For those
 * who may see everything.
 *
 * @since 0.1
 */
public final class AssuranceWords {

	private final String language;
	private final Messages messages;

	/**
	 * The words in a language.
	 *
	 * @param language ISO 639-1 code
	 */
	public AssuranceWords(String language) {
		this.language = language;
		messages = Messages.beside(AssuranceWords.class, Locale.of(language));
	}

	/**
	 * The word for a literal.
	 *
	 * @param literal a literal of the model of assurance or of what is derived from it, a role or a classification
	 * @return its label
	 */
	public String label(Enum<?> literal) {
		// What the policy asks has a state of the same name that means something else.
		return literal == Deliveries.State.OUTDATED ? messages.get("delivery.outdated") : messages.label(literal);
	}

	/**
	 * What something is called.
	 *
	 * @param element the element; a supplier goes by its organisation, a certificate by holder and number
	 * @return its name; a word where it has none
	 */
	public String name(Element element) {
		if (element == null || element.eIsProxy()) {
			return messages.get("nobody");
		}
		String label = switch (element) {
			case Supplier supplier when supplier.getOrganisation() != null -> organisation(supplier.getOrganisation());
			case AssurancePolicy policy -> messages.get("policy", Integer.toString(policy.getVersion()));
			// a code alone says nothing of what was given, or asked
			case Delivery d when Texts.isEmpty(d.getTitle()) -> "";
			case Questionnaire q when Texts.isEmpty(q.getTitle()) -> "";
			default -> Labels.of(element, language);
		};
		return label.isBlank() ? unnamed(element) : label;
	}

	/**
	 * What stands for a state of what was given.
	 *
	 * @param state the state
	 * @return the status
	 */
	public static Status status(Deliveries.State state) {
		return switch (state) {
			case OUTDATED -> Status.ATTENTION;
			case CURRENT -> Status.DONE;
			case REPLACED -> Status.NEUTRAL;
		};
	}

	private String unnamed(Element element) {
		return switch (element) {
			case Certificate c -> messages.get("certificate", orNobody(c.getHolder()), Certificates.number(c));
			case AssuranceReport r -> messages.get("report", label(r.getKind()), orNobody(r.getOrganisation()));
			case Agreement a -> messages.get("agreement", label(a.getKind()), orNobody(a.getParty()));
			case Delivery d -> messages.get("delivery", label(d.getKind()), Objects.toString(d.getVersion(), ""),
					orNobody(d.getTo()));
			case Questionnaire q -> messages.get("questionnaire", orNobody(q.getFrom()));
			case ReceivedStatement s -> messages.get("received", orNobody(s.getOrganisation()));
			case SuppliedService s -> s.getAssets().isEmpty() ? messages.get("unnamed.SuppliedService")
					: s.getAssets().stream().map(this::name).collect(Collectors.joining(", "));
			default -> messages.has("unnamed." + element.eClass().getName())
					? messages.get("unnamed." + element.eClass().getName())
					: messages.get("unnamed");
		};
	}

	private String orNobody(Organisation organisation) {
		return organisation == null ? messages.get("nobody") : organisation(organisation);
	}

	/**
	 * What an organisation is called.
	 *
	 * @param organisation the organisation; null for nobody
	 * @return its registered name
	 */
	public String organisation(Organisation organisation) {
		String label = Labels.of(organisation, language);
		return label.isBlank() ? messages.get("nobody") : label;
	}

	/**
	 * A norm as people name it.
	 *
	 * @param certificate the certificate
	 * @param registry    the control sets; empty where there are none
	 * @return its title, else what the certificate says, else the id
	 */
	public String norm(Certificate certificate, Optional<ControlSetRegistry> registry) {
		String id = Certificates.norm(certificate);
		String said = certificate.getNormText() == null ? "" : certificate.getNormText();
		return id == null || id.isBlank() ? said : norm(id, registry).orElse(said.isBlank() ? id : said);
	}

	private static Optional<String> norm(String id, Optional<ControlSetRegistry> registry) {
		return registry.flatMap(r -> r.header(id))
				.map(h -> (h.norm() + (h.edition().isBlank() ? "" : ":" + h.edition())).strip())
				.filter(n -> !n.isBlank());
	}

	/**
	 * A norm by its id.
	 *
	 * @param id       the id
	 * @param registry the control sets; empty where there are none
	 * @return norm and edition; the id where it is not installed
	 */
	public String normOf(String id, Optional<ControlSetRegistry> registry) {
		return id == null ? "" : norm(id, registry).orElse(id);
	}

	/**
	 * A text as somebody wrote it.
	 *
	 * @param texts the text by language
	 * @return in this language, else in one that there is
	 */
	public String text(List<LocalText> texts) {
		return Texts.get(texts, language);
	}

	/**
	 * A country as people name it.
	 *
	 * @param code ISO 3166-1 alpha-2 code; may be null
	 * @return its name; the code itself where it is none
	 */
	public String country(String code) {
		return code == null ? ""
				: CountryLists.isCode(code)
						? Locale.of("", code.strip().toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.of(language))
						: code;
	}

	/**
	 * A day as people write it.
	 *
	 * @param day the day
	 * @return for example "21 nov 2026"
	 */
	public String date(LocalDate day) {
		return Formats.of(language).date(day);
	}

	/**
	 * A length of time as people say it.
	 *
	 * @param period the length
	 * @return for example "1 year, 6 months"
	 */
	public String period(Period period) {
		List<String> parts = new ArrayList<>();
		add(parts, "years", period.getYears());
		add(parts, "months", period.getMonths());
		add(parts, "days", period.getDays());
		return parts.isEmpty() ? messages.get("period.days", Integer.valueOf(0)) : String.join(", ", parts);
	}

	private void add(List<String> parts, String unit, int number) {
		if (number != 0) {
			parts.add(messages.get("period." + unit, Integer.valueOf(number)));
		}
	}

	/**
	 * What the policy asks, in a few words.
	 *
	 * @param demand   the demand
	 * @param registry the control sets; empty where there are none
	 * @return for example "a certificate on NEN 7510:2024, verified"
	 */
	public String demand(Demand demand, Optional<ControlSetRegistry> registry) {
		String what = label(demand.getKind());
		boolean certificate = demand.getKind() == DemandKind.CERTIFICATE
				|| demand.getKind() == DemandKind.CERTIFICATE_OR_REPORT;
		if (certificate && !demand.getNorms().isEmpty()) {
			what = messages.get("demand.norms", what,
					demand.getNorms().stream().map(n -> normOf(n, registry)).collect(Collectors.joining(" / ")));
		}
		return certificate && demand.isVerified() ? messages.get("demand.verified", what) : what;
	}

	/**
	 * What a state means for the eye.
	 *
	 * @param state the state
	 * @return its status
	 */
	public static Status status(Certificates.State state) {
		return switch (state) {
			case VALID -> Status.DONE;
			case NOT_YET -> Status.UNDER_WAY;
			case NOTHING -> Status.ATTENTION;
			case EXPIRED, SUSPENDED, WITHDRAWN -> Status.STOP;
		};
	}

	/**
	 * What a standing means for the eye.
	 *
	 * @param standing the standing
	 * @return its status
	 */
	public static Status status(Standing standing) {
		return switch (standing) {
			case CLAIMED -> Status.ATTENTION;
			case SEEN -> Status.UNDER_WAY;
			case VERIFIED -> Status.DONE;
		};
	}

	/**
	 * What the state of an audit means for the eye.
	 *
	 * @param state the state
	 * @return its status
	 */
	public static Status status(CertificationCycle.State state) {
		return switch (state) {
			case AHEAD -> Status.NEUTRAL;
			case OPEN, PLANNED_LATE, HELD_LATE -> Status.ATTENTION;
			case PLANNED -> Status.UNDER_WAY;
			case HELD -> Status.DONE;
			case OVERDUE -> Status.STOP;
		};
	}

	/**
	 * What there is of a demand, for the eye.
	 *
	 * @param met what there is
	 * @return its status
	 */
	public static Status status(Policies.Met met) {
		return switch (met.state()) {
			case MET -> Status.DONE;
			case PARTLY -> Status.ATTENTION;
			case OUTDATED, MISSING -> met.plan() ? Status.UNDER_WAY : Status.STOP;
		};
	}

	/**
	 * What the state of an agreement means for the eye.
	 *
	 * @param state the state
	 * @return its status
	 */
	public static Status status(Agreements.State state) {
		return switch (state) {
			case IN_FORCE -> Status.DONE;
			case NOT_YET -> Status.UNDER_WAY;
			case NOT_SIGNED -> Status.ATTENTION;
			case ENDED -> Status.STOP;
		};
	}

	/**
	 * What a verdict on a location means for the eye.
	 *
	 * @param verdict the verdict
	 * @return its status
	 */
	public static Status status(CountryLists.Verdict verdict) {
		return switch (verdict) {
			case INSIDE, ADEQUATE, GROUNDED -> Status.DONE;
			case NOT_STATED, UNKNOWN_COUNTRY -> Status.ATTENTION;
			case ADEQUACY_ENDED, NO_GROUND -> Status.STOP;
		};
	}

	/**
	 * What it means for the eye what a supplier's statement says of a control that is left to it.
	 *
	 * @param outcome what it says
	 * @return its status
	 */
	public static Status status(ReceivedComparison.Outcome outcome) {
		return switch (outcome) {
			case COVERED -> Status.DONE;
			case UNKNOWN -> Status.NEUTRAL;
			case PARTLY, NOT_IMPLEMENTED, NOT_APPLICABLE, MISSING -> Status.ATTENTION;
		};
	}

	/**
	 * How mappings lead from controls of a supplier's statement to the one that is asked.
	 *
	 * @param said     what the statement says of it
	 * @param registry the control sets
	 * @return the controls on each way as their sets number them, and that it is to be confirmed; empty where the statement names the
	 *         control itself
	 */
	public String ways(ReceivedComparison.Said said, Optional<ControlSetRegistry> registry) {
		String ways = said.ways().stream()
				.map(w -> Stream.concat(Stream.of(w.start()), w.hops().stream().map(Coverage.Hop::to))
						.map(c -> registry.flatMap(r -> r.find(c)).map(ResolvedControl::label).orElseGet(c::control))
						.collect(Collectors.joining(" → ")))
				.distinct().collect(Collectors.joining("; "));
		return said.toConfirm() && !ways.isEmpty() ? messages.get("toConfirm", ways) : ways;
	}

	/**
	 * The words themselves: key {@code Standing.VERIFIED}.
	 *
	 * @return the messages in this language
	 */
	public Messages messages() {
		return messages;
	}
}
