package org.waarborg.assurance.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.Reassessments;
import org.waarborg.assurance.ReceivedComparison;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.LegalFact;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;

/** Suppliers as a whole: reviewed, assessed again when something changed, and saying of controls what is relied on. */
final class SupplierRules {

	private SupplierRules() {
	}

	static List<Rule> all() {
		return List.of(AssuranceRule.supplier("ASR-012", Severity.ATTENTION, SupplierRules::open),
				AssuranceRule.register("ASR-019", Severity.ATTENTION, SupplierRules::review),
				AssuranceRule.supplier("ASR-020", Severity.ATTENTION, SupplierRules::again),
				AssuranceRule.supplier("ASR-036", Severity.ATTENTION, SupplierRules::received).withStatements(),
				AssuranceRule.supplier("ASR-037", Severity.ERROR, SupplierRules::nobody));
	}

	/** Agreements have ASR-008. */
	private static void open(Supplier supplier, Look look) {
		ControlSetRegistry sets = look.registry().orElse(null);
		if (sets == null || !AssuranceRegisters.supplies(supplier)) {
			return;
		}
		List<Element> subjects = Stream.concat(Stream.of(supplier), supplier.getServices().stream())
				.map(Element.class::cast).toList();
		for (Element subject : subjects) {
			for (Assessment assessment : Checklists.all(look.assessments(), List.of(subject))) {
				open(supplier, assessment, sets, look);
			}
		}
	}

	private static void open(Supplier supplier, Assessment assessment, ControlSetRegistry sets, Look look) {
		List<Checklists.Open> open = Checklists.open(assessment, sets).orElse(List.of());
		if (open.isEmpty()) {
			return;
		}
		boolean onlyPartly = open.stream().allMatch(o -> o.partly());
		Signals.Draft draft = look.at(supplier, Literals.SUPPLIER__SERVICES)
				.detail(String.valueOf(assessment.getId()));
		if (onlyPartly) {
			draft.severity(Severity.INFO);
		}
		draft.say(look.name(supplier), look.words().normOf(assessment.getChecklist(), look.registry()),
				Integer.valueOf(open.size()), look.sampleOf(open.stream()
						.map(o -> o.point().label() + ' ' + o.point().title(look.context().language())).toList()));
	}

	private static void review(AssuranceRegister register, Look look) {
		LocalDate patient = look.today().minus(look.context().period("grace"));
		List<Supplier> hits = register.getSuppliers().stream().filter(s -> AssuranceDates.review(s, look.index())
				.filter(d -> d.isBefore(patient)).isPresent()).toList();
		look.each(Literals.ASSURANCE_REGISTER__SUPPLIERS, hits, register.getSuppliers().size(), s -> {
			LocalDate due = AssuranceDates.review(s, look.index()).orElseThrow();
			Optional<LocalDate> last = AssuranceDates.reviewed(s);
			if (last.isPresent()) {
				look.at(s, Literals.SUPPLIER__REVIEWS).say(look.name(s), look.date(due), look.since(due),
						look.date(last.get()));
			} else {
				look.at(s, Literals.SUPPLIER__REVIEWS).sayAs("never",
						List.of(look.name(s), look.date(due), look.since(due)));
			}
		});
	}

	private static void again(Supplier supplier, Look look) {
		List<Reassessments.Reason> reasons = Reassessments.of(supplier, look.dossier(), look.assessments(),
				look.today());
		if (!reasons.isEmpty()) {
			look.at(supplier, Literals.SUPPLIER__CHANGES).say(look.name(supplier),
					look.sampleOf(reasons.stream().map(r -> look.date(r.on()) + ' ' + said(r, look)).toList()));
		}
	}

	private static String said(Reassessments.Reason reason, Look look) {
		return switch (reason.cause()) {
			case SupplierChange change -> (look.words().label(change.getKind()) + ' '
					+ look.words().text(change.getText())).strip();
			case LegalFact fact -> look.name(fact);
			default -> "";
		};
	}

	private static void received(Supplier supplier, Look look) {
		Optional<ReceivedStatement> last = AssuranceRegisters.supplies(supplier)
				? ReceivedComparison.latest(supplier.getOrganisation(), look.index())
				: Optional.empty();
		if (last.isEmpty()) {
			return;
		}
		List<ReceivedComparison.Line> lines = ReceivedComparison
				.of(last.get(), look.context().roots(StatementOfApplicability.class), look.registry()).stream()
				.filter(l -> l.outcome() != ReceivedComparison.Outcome.COVERED
						&& l.outcome() != ReceivedComparison.Outcome.UNKNOWN)
				.toList();
		if (!lines.isEmpty()) {
			Signals.Draft draft = look.at(last.get(), Literals.RECEIVED_STATEMENT__ROWS);
			lines.stream().limit(50).forEach(l -> draft.related(l.decision(), label(l, look)));
			draft.say(look.name(supplier), Integer.valueOf(lines.size()), look.sampleOf(
					lines.stream().map(l -> label(l, look) + " (" + look.words().label(l.outcome()) + ')').toList()));
		}
	}

	private static String label(ReceivedComparison.Line line, Look look) {
		return look.registry().flatMap(r -> r.find(line.decision().getControl())).map(c -> c.label())
				.orElse(String.valueOf(line.decision().getControl()));
	}

	private static void nobody(Supplier supplier, Look look) {
		if (supplier.getOrganisation() == null) {
			look.at(supplier, Literals.SUPPLIER__ORGANISATION).say(look.name(supplier));
			return;
		}
		Supplier first = look.index().supplier(supplier.getOrganisation()).orElse(supplier);
		if (first != supplier) {
			look.at(supplier, Literals.SUPPLIER__ORGANISATION).related(first, look.name(first)).sayAs("twice",
					List.of(look.name(supplier)));
		}
	}
}
