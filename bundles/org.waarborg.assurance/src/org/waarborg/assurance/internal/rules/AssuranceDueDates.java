package org.waarborg.assurance.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Demand;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.spi.DueSource;

/**
 * The dates in registers: certificates that end, audits of their cycle, renewals that were announced, agreements, reviews of
 * suppliers and of grounds for transfer, exit tests, ends of transitions.
 */
@Component
public class AssuranceDueDates implements DueSource {

	@Override
	public void collect(CheckRequest request, Places places, Consumer<DueItem> due) {
		request.dossier().roots(AssuranceRegister.class)
				.forEach(register -> new Collector(request, places, due, AssuranceIndex.of(register)).collect());
	}

	private static final class Collector {

		private final CheckRequest request;
		private final Places places;
		private final Consumer<DueItem> due;
		private final AssuranceIndex index;
		private final AssuranceWords words;
		private final Messages messages;

		Collector(CheckRequest request, Places places, Consumer<DueItem> due, AssuranceIndex index) {
			this.request = request;
			this.places = places;
			this.due = due;
			this.index = index;
			words = new AssuranceWords(request.language());
			messages = Messages.beside(AssuranceDueDates.class, Locale.of(request.language()));
		}

		private LocalDate today() {
			return request.today();
		}

		void collect() {
			index.register().getCertificates().stream().filter(c -> matters(c.getHolder())).forEach(this::certificate);
			index.register().getAgreements().stream().filter(a -> matters(a.getParty())).forEach(this::agreement);
			index.register().getSuppliers().stream().filter(AssuranceRegisters::supplies).forEach(this::supplier);
			index.register().getTransitions().forEach(this::transition);
			index.register().getQuestionnaires().stream()
					.filter(q -> q.getAnswerBy() != null && q.getReturnedOn() == null)
					.forEach(q -> add("questionnaire-answer", q, q, Literals.QUESTIONNAIRE__ANSWER_BY, q.getAnswerBy(),
							q.getOwner(), words.name(q)));
		}

		private boolean matters(Organisation organisation) {
			return index.supplier(organisation).map(AssuranceRegisters::supplies).orElse(Boolean.TRUE).booleanValue();
		}

		private Person owner(Element element, Organisation organisation) {
			return element.getOwner() != null ? element.getOwner()
					: index.supplier(organisation).map(Element::getOwner).orElse(null);
		}

		private void certificate(Certificate certificate) {
			Person owner = owner(certificate, certificate.getHolder());
			if (!Certificates.holds(certificate, today())) {
				return;
			}
			if (Certificates.isRenewalAhead(certificate, today())) {
				add("certificate-renewal", certificate, certificate, Literals.CERTIFICATE__RENEWAL_UNTIL,
						certificate.getRenewalUntil(), owner, words.name(certificate));
			} else {
				Certificates.until(certificate).ifPresent(day -> add("certificate-expiry", certificate, certificate,
						Literals.CERTIFICATE__ISSUES, day, owner, words.name(certificate)));
			}
			for (CertificationCycle.Window window : CertificationCycle.of(certificate, today())) {
				switch (window.state()) {
					case HELD, HELD_LATE -> {
						// Done.
					}
					default -> audit(certificate, window, owner);
				}
			}
		}

		/** A planned one on its day, another one from the first to the last day of its time. */
		private void audit(Certificate certificate, CertificationCycle.Window window, Person owner) {
			Optional<LocalDate> planned = window.audit().map(a -> a.getPlanned());
			LocalDate on = planned.orElse(window.opens());
			LocalDate latest = planned.isPresent() || window.until().isBefore(on) ? on : window.until();
			String what = messages.get("due.certificate-audit.what", words.label(window.step().getKind()),
					words.name(certificate));
			what = Character.toUpperCase(what.charAt(0)) + what.substring(1);
			due.accept(new DueItem("certificate-audit:" + certificate.getId() + ':' + window.step().getId() + ':'
					+ certificate.getDecidedOn(), "certificate-audit", messages.get("due.certificate-audit"), on,
					latest,
					places.at(certificate, Literals.CERTIFICATE__AUDITS, words.name(certificate)), what,
					DueItem.ownerName(owner, today(), request.language()), true));
		}

		private void agreement(Agreement agreement) {
			Person owner = owner(agreement, agreement.getParty());
			if (Agreements.state(agreement, today()) == Agreements.State.IN_FORCE) {
				Agreements.ends(agreement).ifPresent(day -> add("agreement-end", agreement, agreement,
						Literals.AGREEMENT__UNTIL, day, owner, words.name(agreement)));
				Agreements.noticeBy(agreement)
						.filter(d -> agreement.getRenewal() == Renewal.TACIT && !d.isBefore(today()))
						.ifPresent(day -> add("agreement-notice", agreement, agreement, Literals.AGREEMENT__NOTICE, day,
								owner, words.name(agreement)));
			}
			AssuranceDates.review(agreement).ifPresent(day -> add("agreement-review", agreement, agreement,
					Literals.AGREEMENT__NEXT_REVIEW, day, owner, words.name(agreement)));
		}

		private void supplier(Supplier supplier) {
			AssuranceDates.review(supplier, index).filter(d -> d.isBefore(LocalDate.MAX)).ifPresent(
					day -> add("supplier-review", supplier, supplier, Literals.SUPPLIER__NEXT_REVIEW, day,
							supplier.getOwner(), words.name(supplier)));
			supplier.getServices().stream()
					.filter(s -> s.getUntil() == null || !s.getUntil().isBefore(today())).forEach(this::service);
		}

		private void service(SuppliedService service) {
			Supplier supplier = (Supplier) service.eContainer();
			Person owner = service.getOwner() == null ? supplier.getOwner() : service.getOwner();
			String name = words.name(supplier) + " – " + words.name(service);
			for (ProcessingLocation location : ProcessingChains.locations(service)) {
				if (location.getReview() != null) {
					add("transfer-review", location, service, Literals.PROCESSING_LOCATION__REVIEW,
							location.getReview(), owner, words.country(location.getCountry()) + ", " + name);
				}
			}
			exitTest(service).filter(d -> d.isBefore(LocalDate.MAX)).ifPresent(day -> add("exit-test", service, service,
					Literals.SUPPLIED_SERVICE__EXIT_TESTED_ON, day, owner, name));
		}

		private Optional<LocalDate> exitTest(SuppliedService service) {
			Optional<Period> asked = index.policy().flatMap(p -> Policies.demands(p, service, DemandKind.EXIT_TEST)
					.stream().map(Demand::getFresh).filter(Objects::nonNull)
					.min(Comparator.comparing(Period::toTotalMonths)));
			return Optional.ofNullable(service.getExitTestedOn())
					.flatMap(day -> asked.map(p -> AssuranceDates.plus(day, p)));
		}

		/** A date to know, where a certificate is on the earlier edition. */
		private void transition(EditionTransition transition) {
			boolean used = index.register().getCertificates().stream().filter(c -> matters(c.getHolder()))
					.anyMatch(c -> transition.getFrom() != null && transition.getFrom().equals(Certificates.norm(c))
							&& Certificates.holds(c, today()));
			if (used && transition.getEnds() != null) {
				due.accept(new DueItem("transition-end:" + transition.getId(), "transition-end",
						messages.get("due.transition-end"), transition.getEnds(), transition.getEnds(),
						places.at(transition, Literals.EDITION_TRANSITION__ENDS, words.name(transition)),
						messages.get("due.transition-end.what", words.name(transition)), "", false));
			}
		}

		private void add(String kind, org.waarborg.controlset.Identified object, EObject at, EStructuralFeature feature,
				LocalDate day, Person owner, String name) {
			due.accept(new DueItem(kind + ':' + object.getId(), kind, messages.get("due." + kind), day, day,
					places.at(object, feature, at instanceof Element e ? words.name(e) : name),
					messages.get("due." + kind + ".what", name),
					DueItem.ownerName(owner, today(), request.language()), true));
		}
	}
}
