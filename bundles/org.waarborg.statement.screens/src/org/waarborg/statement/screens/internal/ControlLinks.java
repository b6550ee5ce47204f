package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Requirement;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.DerivedDriver;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;

/**
 * Why a control applies, and everything else that points at it: risks with their treatment, reasons with their law, the control that it stands beside,
 * exemptions, measures, documents, evidence, follow-up points, other statements, the controls of the edition before. Each leads to
 * its place.
 */
final class ControlLinks {

	private final DossierSession session;
	private final String statement;
	private final DecisionFields fields;
	private final Messages messages;
	/** The controls of earlier editions by the control that they became; read once for each registry. */
	private Map<ControlRef, List<Earlier>> earlier = Map.of();
	private ControlSetRegistry earlierOf;

	/** A control of an earlier edition, with the set that had it. */
	private record Earlier(ControlRef control, String set) {
	}

	ControlLinks(DossierSession session, String statement, DecisionFields fields, Messages messages) {
		this.session = session;
		this.statement = statement;
		this.fields = fields;
		this.messages = messages;
	}

	/** What there is of a row, what matters most first. */
	List<Usage> of(StatementRow row) {
		List<Usage> found = new ArrayList<>();
		Set<Object> told = new HashSet<>();
		row.asking().forEach(d -> derived(d, row, found));
		row.drivers().forEach(d -> driver(d, told, found));
		neighbours(row, found);
		row.decision().ifPresent(d -> decision(d, told, found));
		dossier(row.ref(), told, found);
		row.decision().ifPresent(d -> others(d, told, found));
		statements(row, found);
		earlier().getOrDefault(row.ref(), List.of()).forEach(e -> predecessor(e, found));
		return found;
	}

	private void add(List<Usage> found, String label, String relation, Optional<Target> target) {
		found.add(new Usage(label, messages.get("related." + relation), target));
	}

	private void object(EObject object, String relation, Set<Object> told, List<Usage> found) {
		if (object != null && !object.eIsProxy() && told.add(object)) {
			add(found, fields.name(object), relation, session.locate(object));
		}
	}

	private void objects(Collection<? extends EObject> objects, String relation, Set<Object> told, List<Usage> found) {
		objects.forEach(o -> object(o, relation, told, found));
	}

	/** A risk, with what ties it to the control: each leads to its place; also where it was decided that the control does not apply. */
	private void derived(DerivedDriver driver, StatementRow row, List<Usage> found) {
		String relation = row.applicability() == Applicability.NOT_APPLICABLE ? "risk.excluded" : "risk";
		add(found, fields.words().driver(driver), relation, session.locate(driver.source()));
		if (driver.through() != null) {
			add(found, fields.name(driver.through()), "treatment", session.locate(driver.through()));
		}
	}

	/** A reason leads to its requirement; below it stands what that asks, in our own words. */
	private void driver(Driver driver, Set<Object> told, List<Usage> found) {
		String text = Texts.get(driver.getText(), session.language());
		String name = fields.words().driver(driver);
		Requirement requirement = driver.getRequirement();
		if (requirement == null || requirement.eIsProxy()) {
			add(found, name, "driver", session.locate(driver));
			return;
		}
		told.add(requirement);
		add(found, text.isEmpty() ? name : name + " – " + line(text), "driver", session.locate(requirement));
		String gist = Texts.get(requirement.getText(), session.language());
		String law = Optional.ofNullable(requirement.getReference()).flatMap(session.controlSets()::find)
				.map(c -> c.purpose(session.language())).filter(p -> !p.isEmpty()).orElse(gist);
		if (!law.isEmpty() && told.add(law)) {
			add(found, line(law), "law", session.locate(requirement).map(t -> t.at("text")));
		}
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** The control that a care part stands beside, and the care parts beside a control. */
	private void neighbours(StatementRow row, List<Usage> found) {
		row.control().flatMap(ResolvedControl::enhances).ifPresent(base -> neighbour(base, "base", found));
		StatementRows.leadingSets(owner(), session.controlSets()).stream()
				.flatMap(s -> session.controlSets().set(s).stream()).flatMap(s -> s.carePartsOf(row.ref()).stream())
				.map(ResolvedControl::ref).distinct().forEach(care -> neighbour(care, "care", found));
	}

	private void neighbour(ControlRef ref, String relation, List<Usage> found) {
		add(found, title(ref), relation, Optional.of(new Target(StatementScreens.ID, statement, ref.toString(), "")));
	}

	private String title(ControlRef ref) {
		return session.controlSets().find(ref).map(c -> {
			String number = c.enhances().flatMap(session.controlSets()::find)
					.map(b -> messages.get("related.care.label", b.label())).orElseGet(c::label);
			return number + ' ' + c.title(session.language());
		}).orElseGet(ref::toString);
	}

	private StatementOfApplicability owner() {
		return (StatementOfApplicability) session.dossier().find(statement).orElseThrow();
	}

	private void decision(Decision decision, Set<Object> told, List<Usage> found) {
		exemptions(decision.getExemptions(), told, found);
		object(decision.getSameAs(), "sameas", told, found);
		for (Part part : decision.getParts()) {
			objects(part.getMeasures(), "measure", told, found);
			objects(part.getDocuments(), "document", told, found);
			objects(part.getEvidence(), "evidence", told, found);
			objects(part.getAssurance(), "assurance", told, found);
			part.getMeasures().forEach(m -> through(m, told, found));
		}
	}

	/** Each with what is said of it; behind it stands what compensates. */
	private void exemptions(Collection<Exemption> exemptions, Set<Object> told, List<Usage> found) {
		for (Exemption exemption : exemptions) {
			if (!exemption.eIsProxy() && told.add(exemption)) {
				add(found, fields.exemption(exemption), "exemption", session.locate(exemption));
				objects(exemption.getCompensatingMeasures(), "compensates", told, found);
			}
		}
	}

	/** What a measure is written down in and proved by says something of the control too. */
	private void through(Measure measure, Set<Object> told, List<Usage> found) {
		if (!measure.eIsProxy()) {
			objects(measure.getDocuments(), "document", told, found);
			objects(measure.getEvidence(), "evidence", told, found);
		}
	}

	/** What names the control itself and not the decision on it. */
	private void dossier(ControlRef control, Set<Object> told, List<Usage> found) {
		Dossier dossier = session.dossier().dossier();
		exemptions(naming(dossier.getExemptions().stream(), Exemption::getControls, control), told, found);
		objects(naming(dossier.getFollowUps().stream(), FollowUp::getControls, control), "followup", told, found);
	}

	private <E extends Element> List<E> naming(Stream<E> elements,
			java.util.function.Function<E, List<ControlRef>> controls, ControlRef control) {
		return elements.filter(e -> controls.apply(e).stream().filter(Objects::nonNull).anyMatch(
				r -> r.equals(control)
						|| session.controlSets().find(r).map(ResolvedControl::ref).filter(control::equals).isPresent()))
				.toList();
	}

	/** What else refers to the decision: those that are like it, and whatever another domain adds. */
	private void others(Decision decision, Set<Object> told, List<Usage> found) {
		for (EObject referrer : session.referrers(decision)) {
			boolean like = referrer instanceof Decision other && other.getSameAs() == decision;
			object(referrer, like ? "sameas.by" : "refers", told, found);
		}
	}

	/** Other statements that decide on the same control, and what else other domains say of it that is not told yet. */
	private void statements(StatementRow row, List<Usage> found) {
		for (Usage user : session.users(row.ref())) {
			Optional<Target> target = user.target();
			if (target.filter(t -> t.source().equals(StatementScreens.ID)).isEmpty()) {
				if (target.isEmpty() || found.stream().noneMatch(f -> f.target().filter(t -> isSame(t, target.get()))
						.isPresent())) {
					found.add(user);
				}
			} else if (!target.get().key().equals(statement)) {
				found.add(new Usage(user.label(), messages.get("related.statement"), target));
			}
		}
	}

	private static boolean isSame(Target one, Target other) {
		return one.source().equals(other.source()) && one.key().equals(other.key()) && one.row().equals(other.row());
	}

	private void predecessor(Earlier earlier, List<Usage> found) {
		String norm = session.controlSets().header(earlier.set()).map(h -> h.name(session.language()))
				.orElse(earlier.set());
		Optional<Target> decided = Optional.ofNullable(owner().getTwin()).filter(t -> !t.eIsProxy())
				.flatMap(t -> StatementRows.of(t, session.controlSets(), new StatementView.Combined()).stream()
						.filter(r -> r.ref().equals(earlier.control())).findFirst()
						.map(r -> new Target(StatementScreens.ID, t.getId(), r.id(), "")));
		add(found, norm + ' ' + title(earlier.control()), decided.isPresent() ? "twin" : "earlier", decided);
	}

	private Map<ControlRef, List<Earlier>> earlier() {
		ControlSetRegistry registry = session.controlSets();
		if (earlierOf != registry) {
			earlierOf = registry;
			Map<ControlRef, List<Earlier>> found = new HashMap<>();
			for (String set : StatementRows.leadingSets(owner(), registry)) {
				registry.set(set).map(ResolvedSet::facts).map(f -> f.supersedes()).filter(b -> !b.isEmpty())
						.ifPresent(before -> registry.mappings(before, set).forEach(m -> links(m, before, found)));
			}
			earlier = found;
		}
		return earlier;
	}

	private static void links(ResolvedMapping mapping, String before, Map<ControlRef, List<Earlier>> found) {
		for (MappingLink link : mapping.links()) {
			if (link.from().isPresent() && link.to().isPresent()) {
				List<Earlier> of = found.computeIfAbsent(link.to().get(), t -> new ArrayList<>(2));
				Earlier one = new Earlier(link.from().get(), before);
				if (!of.contains(one)) {
					of.add(one);
				}
			}
		}
	}
}
