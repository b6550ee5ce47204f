package org.waarborg.risk.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Figure;
import org.waarborg.document.Note;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Discloser;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Treatment;

/** What the documents on risks share: which risks they show, to whom, and how a risk is put into cells. */
final class RiskDocument {

	/** Option: only risks of this scope, by id, code or title. */
	static final String OPTION_SCOPE = "scope";
	/** Option: only these risks, by code or id, with commas between. */
	static final String OPTION_RISKS = "risks";
	/** Option: only these treatments, by code or id, with commas between; and only their risks. */
	static final String OPTION_TREATMENTS = "treatments";
	/** Option: only risks of this owner, by name or id. */
	static final String OPTION_OWNER = "owner";

	final RiskRegister register;
	final DocumentRequest request;
	final Messages messages;
	final RiskWords words;
	final Discloser discloser;
	final RiskMatrices matrices = new RiskMatrices();
	final LocalDate today;
	private List<Risk> risks;
	private final Optional<Dossier> dossier;
	private final Optional<ControlSetRegistry> sets;
	private final Optional<Scope> scope;
	private final AskedNames asked;
	private final AskedNames treatments;

	RiskDocument(DocumentRequest request, Optional<ControlSetRegistry> installed) throws DocumentException {
		this.request = request;
		messages = messages(request.language());
		if (!(request.subject() instanceof RiskRegister subject)) {
			throw new DocumentException(messages.get("document.error.subject"));
		}
		register = subject;
		words = new RiskWords(request.language());
		today = request.today();
		dossier = request.context(Dossier.class);
		sets = request.context(ControlSetRegistry.class).or(() -> installed);
		Disclosure disclosure = request.context(Disclosure.class).orElse(Disclosure.standard(Audience.INTERNAL));
		if (!disclosure.shows(register)) {
			throw new DocumentException(messages.get("document.error.audience",
					words.label(register.getClassification()), disclosure.title(request.language())));
		}
		if (!disclosure.shows(Literals.RISK_REGISTER__RISKS)) {
			throw new DocumentException(messages.get("document.error.risks", disclosure.title(request.language())));
		}
		discloser = new Discloser(disclosure, messages, dossier.map(Dossier::getLanguage).orElse(""));
		scope = scope();
		asked = new AskedNames(request.options().getOrDefault(OPTION_RISKS, ""));
		treatments = new AskedNames(request.options().getOrDefault(OPTION_TREATMENTS, ""));
		risks = chosen();
	}

	static Messages messages(String language) {
		return Messages.beside(RiskDocument.class, Locale.of(language));
	}

	private Optional<Scope> scope() throws DocumentException {
		String asked = request.options().getOrDefault(OPTION_SCOPE, "");
		if (asked.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(dossier.stream().flatMap(d -> d.getScopes().stream())
				.filter(s -> asked.equals(s.getId()) || asked.equalsIgnoreCase(s.getCode())
						|| s.getTitle().stream().anyMatch(t -> asked.equalsIgnoreCase(t.getValue())))
				.findFirst().orElseThrow(() -> new DocumentException(messages.get("document.error.scope", asked))));
	}

	/** The open risks that were asked for and may leave. A risk that was asked for by name must be there. */
	private List<Risk> chosen() throws DocumentException {
		ownerIsKnown();
		List<Risk> open = RiskRegisters.open(register).stream()
				.filter(r -> RiskRegisters.isIn(r, scope.orElse(null))).filter(this::isOwned).toList();
		List<Treatment> planned = open.stream().flatMap(r -> r.getTreatments().stream()).toList();
		Optional<String> missing = asked.missing(open).or(() -> treatments.missing(planned));
		if (missing.isPresent()) {
			throw new DocumentException(messages.get("document.error.risk", missing.get()));
		}
		return discloser.elements(Literals.RISK_REGISTER__RISKS, open.stream().filter(asked::takes)
				.filter(r -> treatments.isEmpty() || r.getTreatments().stream().anyMatch(treatments::takes)).toList());
	}

	/** The treatments of a risk that the document shows. */
	List<Treatment> treatments(Risk risk) {
		return discloser.elements(Literals.RISK__TREATMENTS,
				risk.getTreatments().stream().filter(treatments::takes).toList());
	}

	/** How many risks it holds; of a choice that it is one, so that nobody takes it for the whole. */
	private String contains() {
		return messages.get(asked.isEmpty() && treatments.isEmpty() ? "contains" : "contains.part",
				Integer.valueOf(risks.size()));
	}

	/** Nobody of that name is a mistake, and not a document without risks. */
	private void ownerIsKnown() throws DocumentException {
		String owner = request.options().getOrDefault(OPTION_OWNER, "");
		if (!owner.isEmpty() && dossier.isPresent() && dossier.get().getPeople().stream()
				.noneMatch(p -> owner.equals(p.getId()) || owner.equalsIgnoreCase(p.getName()))) {
			throw new DocumentException(messages.get("document.error.owner", owner));
		}
	}

	private boolean isOwned(Risk risk) {
		String asked = request.options().getOrDefault(OPTION_OWNER, "");
		return asked.isEmpty() || risk.getOwner() != null
				&& (asked.equals(risk.getOwner().getId()) || asked.equalsIgnoreCase(risk.getOwner().getName()));
	}

	/** The risks that the document shows. */
	List<Risk> risks() {
		return risks;
	}

	/** Makes it a document on some of its risks only: figures and counts too. */
	void only(List<Risk> some) {
		risks = List.copyOf(some);
	}

	/** The version that the figures are drawn by. */
	Optional<RiskMethod> method() {
		return Methods.inUse(register);
	}

	/** The heat map and what it does not show. */
	List<org.waarborg.document.Block> heatMap(String id, String title, AssessedState shown, AssessedState towards) {
		List<org.waarborg.document.Block> blocks = new ArrayList<>();
		if (method().isEmpty() || !discloser.leaves(Literals.RISK__ASSESSMENTS, Literals.RISK_ASSESSMENT__LIKELIHOOD,
				Literals.RISK_ASSESSMENT__IMPACTS, DossierPackage.Literals.ELEMENT__CODE,
				DossierPackage.Literals.ELEMENT__TITLE)) {
			return blocks;
		}
		HeatMap map = HeatMap.of(risks, method().orElseThrow(), null, shown, towards);
		Optional<? extends Figure> figure = map.figure(id, title, request.language());
		figure.ifPresent(blocks::add);
		if (!map.unplaced().isEmpty()) {
			blocks.add(new Note(Status.ATTENTION, messages.get("map.unplaced",
					Integer.valueOf(map.unplaced().size()),
					map.unplaced().stream().limit(20).map(discloser::label).collect(Collectors.joining("; "))
							+ (map.unplaced().size() > 20 ? " …" : ""))));
		}
		return blocks;
	}

	Optional<Assessed> assessed(Risk risk, AssessedState state) {
		return discloser.leaves(Literals.RISK__ASSESSMENTS)
				? state == AssessedState.CURRENT ? Assessments.now(risk, matrices)
						: Assessments.of(risk, state, matrices)
				: Optional.empty();
	}

	Cell level(Risk risk, AssessedState state) {
		return assessed(risk, state).map(this::chip).orElse(Cell.empty());
	}

	Cell chip(Assessed assessed) {
		return new Cell.Chip(RiskWords.status(assessed), words.level(assessed),
				assessed.level().map(l -> l.getId() == null ? "" : l.getId()).orElse(assessed.gap().name()));
	}

	Cell why(Risk risk) {
		return Cell.text(assessed(risk, AssessedState.CURRENT).map(words::why).orElse(""));
	}

	Cell answer(Risk risk) {
		if (!discloser.leaves(Literals.RISK__OPTION, Literals.RISK__ACCEPTANCES, Literals.RISK__TREATMENTS,
				Literals.RISK__ASSESSMENTS)) {
			return Cell.empty();
		}
		Acceptances.Standing standing = Acceptances.of(risk, today, matrices);
		Thresholds.Answer answer = Thresholds.of(risk, today, matrices);
		if (answer == Thresholds.Answer.OPEN && standing.state() != Acceptances.State.NONE) {
			return Cell.chip(Status.STOP, words.label(standing.state()), standing.state());
		}
		return Cell.chip(switch (answer) {
			case CLOSED, NO_LEVEL -> Status.NEUTRAL;
			case BELOW, ACCEPTED -> Status.DONE;
			case TREATED -> Status.UNDER_WAY;
			case REASSESS -> Status.ATTENTION;
			case OPEN -> Status.STOP;
		}, words.label(answer), answer);
	}

	/** A control by its number where its set is installed. */
	String control(ControlRef ref) {
		return sets.flatMap(s -> s.find(ref)).map(c -> (c.label() + ' ' + c.title(request.language())).strip())
				.orElse(ref.toString());
	}

	/** The number of a control where its set is installed. */
	String number(ControlRef ref) {
		return sets.flatMap(s -> s.find(ref)).map(c -> c.label().isBlank() ? ref.toString() : c.label())
				.orElse(ref.toString());
	}

	/** The header; made after all sections, because only then it is known what was held back. */
	DocumentHeader header(String keyFigure) {
		List<Fact> facts = new ArrayList<>();
		fact(facts, Fact.ORGANISATION, dossier
				.flatMap(d -> discloser.value(d, DossierPackage.Literals.DOSSIER__ORGANISATION, d.getOrganisation()))
				.map(discloser::label).orElse(""));
		fact(facts, Fact.SCOPE, scope.filter(s -> discloser.shows(Literals.RISK__SCOPES, s)).map(discloser::label)
				.orElse(""));
		fact(facts, Fact.VERSION, discloser.label(register));
		fact(facts, "method", method().map(words::name).map(n -> n + ", "
				+ words.label(method().map(RiskMethod::getStatus).orElse(MethodStatus.DRAFT))).orElse(""));
		facts.add(new Fact(Fact.DATE, messages.get("fact.date"), Cell.date(today)));
		fact(facts, Fact.CLASSIFICATION, discloser.value(register, DossierPackage.Literals.ELEMENT__CLASSIFICATION,
				register.getClassification()).map(words::label).orElse(""));
		fact(facts, Fact.AUDIENCE, discloser.audience());
		fact(facts, Fact.WITHHELD, discloser.withheld());
		return new DocumentHeader(facts, contains(), Optional.empty(),
				keyFigure, "Waarborg", today);
	}

	private void fact(List<Fact> facts, String id, String value) {
		if (value != null && !value.isBlank()) {
			facts.add(Fact.of(id, messages.get("fact." + id), value));
		}
	}

	/** How many of the shown risks are above the threshold, and how many of those are open. */
	String keyFigure() {
		if (!discloser.leaves(Literals.RISK__ASSESSMENTS)) {
			return "";
		}
		Set<Risk> above = risks.stream().filter(r -> Assessments.now(r, matrices).filter(Thresholds::above).isPresent())
				.collect(Collectors.toSet());
		long open = above.stream().filter(r -> Thresholds.of(r, today, matrices) == Thresholds.Answer.OPEN).count();
		return messages.get("key", Integer.valueOf(risks.size()), Integer.valueOf(above.size()), Long.valueOf(open));
	}

	Document document(String id, String title, List<Section> sections, String main) {
		List<Section> filled = sections.stream().filter(s -> !s.blocks().isEmpty()).toList();
		return new Document(id, messages.get(title), request.language(), header(keyFigure()), filled, main);
	}
}
