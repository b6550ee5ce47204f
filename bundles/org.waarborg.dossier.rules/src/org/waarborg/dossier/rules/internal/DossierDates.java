package org.waarborg.dossier.rules.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Identified;
import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.LegalFact;
import org.waarborg.dossier.LegalFactStatus;
import org.waarborg.dossier.Lifecycle;
import org.waarborg.dossier.Occurrence;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.spi.DueSource;

/**
 * The dates of the base objects of a dossier. Reckons with {@link Standing} and {@link Recurrence}, as the rules do, so that
 * what is due and what a check says never contradict each other.
 */
@Component
public final class DossierDates implements DueSource {

	@Override
	public void collect(CheckRequest request, Places places, Consumer<DueItem> due) {
		new Collecting(request, places, due).collect();
	}

	/** One collection. */
	private static final class Collecting {
		private final Dossier dossier;
		private final LocalDate today;
		private final String language;
		private final Names names;
		private final RuleSettings settings;
		private final Places places;
		private final Consumer<DueItem> due;
		private final Set<EObject> leanedOn;
		private final Set<String> seen = new HashSet<>();

		Collecting(CheckRequest request, Places places, Consumer<DueItem> due) {
			dossier = request.dossier().dossier();
			today = request.today();
			language = request.language();
			names = new Names(request.language(), request.context(ControlSetRegistry.class));
			settings = request.context(RuleSettings.class).orElse(RuleSettings.DEFAULTS);
			this.places = places;
			this.due = due;
			leanedOn = leanedOn(request);
		}

		/** What matters only while something leans on it. */
		private Set<EObject> leanedOn(CheckRequest request) {
			List<EObject> candidates = new ArrayList<>();
			dossier.getEvidence().stream().filter(e -> e.getValidUntil() != null).forEach(candidates::add);
			dossier.getExemptions().stream().filter(e -> Standing.ended(e, today)).forEach(candidates::add);
			Map<EObject, Collection<Setting>> found = EcoreUtil.UsageCrossReferencer.findAll(candidates,
					request.dossier().resourceSet());
			Set<EObject> leanedOn = new HashSet<>();
			found.forEach((target, settings) -> {
				if (!Reliance.users(settings).isEmpty()) {
					leanedOn.add(target);
				}
			});
			return leanedOn;
		}

		void collect() {
			roles();
			requirements();
			dossier.getLegalFacts().forEach(this::legalFact);
			dossier.getDocuments().forEach(d -> Standing.review(d, dossier)
					.ifPresent(on -> task("document-review", d, Literals.DOCUMENT__NEXT_REVIEW, on)));
			dossier.getEvidence().forEach(this::evidence);
			dossier.getMeasures().stream().filter(m -> Standing.working(m) && m.getDue() != null)
					.forEach(m -> task("measure", m, Literals.MEASURE__DUE, m.getDue()));
			dossier.getActivities().forEach(this::activity);
			dossier.getExemptions().forEach(this::exemption);
			dossier.getFollowUps().forEach(this::followUp);
			dossier.getAssets().stream()
					.filter(a -> a.getUntil() != null && !a.getUntil().isBefore(today)
							&& a.getLifecycle() != Lifecycle.RETIRED)
					.forEach(a -> know("asset-end", a, Literals.ASSET__UNTIL, a.getUntil(), a.getOwner()));
		}

		private void roles() {
			dossier.getRoleAssignments().stream()
					.filter(r -> r.getUntil() != null && !r.getUntil().isBefore(today) && r.getPerson() != null)
					.forEach(r -> know("role-end", r, Literals.ROLE_ASSIGNMENT__UNTIL, r.getUntil(), r.getPerson()));
		}

		private void requirements() {
			Period verify = setting("REQ-001", "verify");
			for (Requirement requirement : dossier.getRequirements()) {
				Standing.review(requirement, today)
						.ifPresent(on -> task("requirement-review", requirement, Literals.REQUIREMENT__REVIEW_ON, on));
				verification(requirement, verify);
				if (requirement.getUntil() != null && Standing.applies(requirement, today)) {
					know("requirement-end", requirement, Literals.REQUIREMENT__UNTIL, requirement.getUntil(),
							requirement.getOwner());
				}
			}
		}

		/** A review before that day looks up the text too: one thing to do and not two. */
		private void verification(Requirement requirement, Period verify) {
			if (!Standing.verifiable(requirement, today) || requirement.getVerifiedOn() == null) {
				return;
			}
			LocalDate on = Standing.plus(requirement.getVerifiedOn(), verify);
			boolean reviewed = Standing.review(requirement, today).filter(r -> !r.isAfter(on)).isPresent();
			if (on.isBefore(today) || !reviewed) {
				task("requirement-verification", requirement, Literals.REQUIREMENT__VERIFIED_ON, on);
			}
		}

		private void legalFact(LegalFact fact) {
			if (fact.getStatus() == LegalFactStatus.EXPECTED && fact.getDate() != null
					&& !fact.getDate().isBefore(today)) {
				know("legal-fact", fact, Literals.LEGAL_FACT__DATE, fact.getDate(), fact.getOwner());
			}
		}

		private void evidence(Evidence evidence) {
			if (leanedOn.contains(evidence) && Standing.renewal(evidence, dossier).isEmpty()) {
				task("evidence-renewal", evidence, Literals.EVIDENCE__VALID_UNTIL, evidence.getValidUntil());
			}
		}

		/** The times that are planned, and the next one that nobody planned yet. */
		private void activity(Activity activity) {
			Recurrence recurrence = new Recurrence(activity);
			for (Occurrence occurrence : recurrence.waiting()) {
				time(activity, recurrence, Recurrence.day(occurrence));
			}
			recurrence.implied().ifPresent(day -> time(activity, recurrence, day));
		}

		private void time(Activity activity, Recurrence recurrence, LocalDate day) {
			LocalDate latest = recurrence.latest(day);
			item("activity", ':' + day.toString(), activity, Literals.ACTIVITY__OCCURRENCES, day,
					latest.isBefore(day) ? day : latest, activity.getOwner(), true);
		}

		private void exemption(Exemption exemption) {
			if (!Standing.granted(exemption)) {
				if (exemption.getAskedOn() != null && !Standing.ended(exemption, today)) {
					task("exemption-decision", exemption, Literals.EXEMPTION__GRANTED_ON,
							Standing.plus(exemption.getAskedOn(), setting("EXC-004", "decide")));
				}
				return;
			}
			Standing.review(exemption, today)
					.ifPresent(on -> task("exemption-review", exemption, Literals.EXEMPTION__REVIEWS, on));
			boolean matters = !Standing.ended(exemption, today) || leanedOn.contains(exemption);
			if (exemption.getUntil() != null && matters) {
				task("exemption-end", exemption, Literals.EXEMPTION__UNTIL, exemption.getUntil());
			}
		}

		private void followUp(FollowUp followUp) {
			if (Standing.open(followUp) && followUp.getDue() != null) {
				task("follow-up", followUp, Literals.FOLLOW_UP__DUE, followUp.getDue());
			}
			Standing.effectivenessCheck(followUp, setting("FUP-002", "check")).ifPresent(on -> task(
					"effectiveness-check", followUp, Literals.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON, on));
		}

		/** As the caller set it, else as it ships: the same as in a check. */
		private Period setting(String rule, String name) {
			String value = settings.values().getOrDefault(rule, Map.of()).get(name);
			return value == null ? Settings.period(rule, name) : Period.parse(value);
		}

		private void task(String kind, Element element, EStructuralFeature feature, LocalDate on) {
			item(kind, "", element, feature, on, on, element.getOwner(), true);
		}

		private void know(String kind, EObject object, EStructuralFeature feature, LocalDate on, Person owner) {
			item(kind, "", object, feature, on, on, owner, false);
		}

		private void item(String kind, String time, EObject object, EStructuralFeature feature, LocalDate on,
				LocalDate latest, Person owner, boolean task) {
			String id = kind + ':' + Optional.ofNullable(((Identified) object).getId()).orElse("") + time;
			if (seen.add(id)) {
				Place place = places.at(object, feature, names.of(object));
				due.accept(new DueItem(id, kind, names.messages().get("due." + kind), on, latest, place,
						names.messages().get("due." + kind + ".what", names.of(object)),
						DueItem.ownerName(owner, today, language), task));
			}
		}
	}
}
