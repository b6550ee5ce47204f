package org.waarborg.statement.release.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.ReleaseIntent;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Freeze;
import org.waarborg.store.OpenDossier;

/**
 * What the rules say about a statement that is to be released: what stops it, and what is open and goes along.
 * For one statement at one moment.
 */
public final class ReleaseSignals {

	private static final List<String> LANGUAGES = List.of("nl", "en");

	private final OpenDossier dossier;
	private final ControlSetRegistry registry;
	private final Rules rules;
	private final LocalDate today;
	/** What was said, by language: one look serves all questions about one statement. */
	private final Map<String, List<Signal>> said = new HashMap<>();

	/**
	 * For one dossier.
	 *
	 * @param dossier  the dossier
	 * @param registry the control sets
	 * @param rules    the rules
	 * @param today    the day
	 */
	public ReleaseSignals(OpenDossier dossier, ControlSetRegistry registry, Rules rules, LocalDate today) {
		this.dossier = dossier;
		this.registry = registry;
		this.rules = rules;
		this.today = today;
	}

	private List<Signal> signals(StatementOfApplicability statement, String language) {
		return said.computeIfAbsent(language, l -> rules.check(new CheckRequest(dossier, l, today,
				List.of(registry, new ReleaseIntent(statement.getId())))).signals());
	}

	/**
	 * What stops a release. Who accepted or muted it does not matter: the document would contradict itself all the same.
	 *
	 * @param statement the statement
	 * @param language  of the texts
	 * @return the signals
	 */
	public List<Signal> blockers(StatementOfApplicability statement, String language) {
		String file = dossier.fileOf(statement);
		return signals(statement, language).stream()
				.filter(s -> ReleaseIntent.blocks(s.rule()) && s.place().file().equals(file)).toList();
	}

	/**
	 * What is open or was accepted, about the statement and what it leans on.
	 *
	 * @param statement the statement
	 * @return the points, in the order of the check
	 */
	public List<Freeze.OpenPoint> openPoints(StatementOfApplicability statement) {
		Map<String, Map<String, Signal>> byId = new LinkedHashMap<>();
		Set<String> used = used(statement);
		String file = dossier.fileOf(statement);
		for (String language : LANGUAGES) {
			for (Signal signal : signals(statement, language)) {
				boolean about = signal.place().file().equals(file) || used.contains(signal.place().objectId());
				if (about && goesAlong(signal)) {
					byId.computeIfAbsent(signal.id(), i -> new HashMap<>()).put(language, signal);
				}
			}
		}
		List<Freeze.OpenPoint> points = new ArrayList<>();
		byId.values().forEach(signal -> points.add(point(signal)));
		return points;
	}

	/** Not what is only worth knowing, is muted, stops a release, or quotes a secret. */
	private boolean goesAlong(Signal signal) {
		boolean secret = dossier.find(signal.place().objectId()).filter(Element.class::isInstance)
				.map(o -> ((Element) o).getClassification()).filter(Classification.SECRET::equals).isPresent();
		return signal.severity() != Severity.INFO && !(signal.outcome() instanceof Outcome.Muted)
				&& !ReleaseIntent.blocks(signal.rule()) && !secret;
	}

	/** The ids of what the statement leans on. */
	private static Set<String> used(StatementOfApplicability statement) {
		Set<String> ids = new HashSet<>();
		add(statement.getScope(), ids);
		for (Decision decision : statement.getDecisions()) {
			decision.getExemptions().forEach(e -> add(e, ids));
			decision.getDrivers().forEach(d -> add(d.getRequirement(), ids));
			for (Part part : decision.getParts()) {
				part.getDocuments().forEach(e -> add(e, ids));
				part.getEvidence().forEach(e -> add(e, ids));
				for (Measure measure : part.getMeasures()) {
					add(measure, ids);
					measure.getDocuments().forEach(e -> add(e, ids));
					measure.getEvidence().forEach(e -> add(e, ids));
				}
			}
		}
		return ids;
	}

	private static void add(Element element, Set<String> ids) {
		if (element != null && !element.eIsProxy()) {
			ids.add(element.getId());
		}
	}

	private Freeze.OpenPoint point(Map<String, Signal> signal) {
		Signal any = signal.values().iterator().next();
		Map<String, String> texts = new LinkedHashMap<>();
		LANGUAGES.stream().filter(signal::containsKey).forEach(l -> texts.put(l, signal.get(l).text()));
		Map<String, String> because = new LinkedHashMap<>();
		LocalDate until = null;
		if (any.outcome() instanceof Outcome.Accepted accepted) {
			until = accepted.until();
			dossier.find(accepted.exemption()).filter(Exemption.class::isInstance)
					.ifPresent(e -> because.putAll(Texts.all(((Exemption) e).getReason())));
		}
		return new Freeze.OpenPoint(any.rule(), any.severity().name(),
				control(any.place().objectId()).orElse(null), texts, any.outcome() instanceof Outcome.Accepted, because,
				until);
	}

	private Optional<ControlRef> control(String id) {
		EObject at = dossier.find(id).orElse(null);
		while (at != null && !(at instanceof Decision)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((Decision) at).map(Decision::getControl)
				.map(ref -> registry.find(ref).map(ResolvedControl::ref).orElse(ref));
	}

	/**
	 * The exemptions by which signals on the statement were accepted.
	 *
	 * @param statement the statement
	 * @return each once
	 */
	public List<Exemption> accepted(StatementOfApplicability statement) {
		String file = dossier.fileOf(statement);
		return signals(statement, LANGUAGES.get(0)).stream().filter(s -> s.place().file().equals(file))
				.map(Signal::outcome).filter(Outcome.Accepted.class::isInstance)
				.map(o -> ((Outcome.Accepted) o).exemption()).distinct().flatMap(id -> dossier.find(id).stream())
				.filter(Exemption.class::isInstance).map(Exemption.class::cast).toList();
	}
}
