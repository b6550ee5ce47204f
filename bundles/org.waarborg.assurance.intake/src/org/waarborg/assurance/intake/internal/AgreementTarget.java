package org.waarborg.assurance.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementForm;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Renewal;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.spi.IntakeTarget;

/** Agreements that somebody keeps in a spreadsheet: a row for an agreement. Without a kind it is a processor agreement. */
@Component(service = IntakeTarget.class)
public class AgreementTarget extends AssuranceTarget {

	/** The target. */
	public AgreementTarget() {
		super("agreements");
		field("party", FieldType.NAME);
		literal("kind", AgreementKind.class);
		literal("form", AgreementForm.class);
		field("version", FieldType.TEXT);
		field("signed", FieldType.DATE);
		field("from", FieldType.DATE);
		field("until", FieldType.DATE);
		literal("renewal", Renewal.class);
		field("review", FieldType.DATE);
		field("owner", FieldType.NAME);
	}

	@Override
	public List<String> keys() {
		return List.of("party");
	}

	@Override
	AssurancePlan plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan) {
		return new Plan(register, request, plan);
	}

	private static final class Plan extends AssurancePlan {

		Plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan) {
			super(register, Literals.ASSURANCE_REGISTER__AGREEMENTS, "party", request, plan);
		}

		@Override
		Element find(IntakeRow row, Organisation organisation) {
			Optional<AgreementKind> kind = row.first("kind").flatMap(v -> Optional.ofNullable(v.literals().get("kind")))
					.map(AgreementKind::valueOf);
			AgreementKind asked = kind
					.orElse(row.first("kind").isPresent() ? AgreementKind.OTHER : AgreementKind.PROCESSOR);
			return Stream.concat(register.getAgreements().stream(), made().stream()).map(Agreement.class::cast)
					.filter(a -> a.getParty() == organisation && a.getKind() == asked).findFirst().orElseGet(() -> {
						Agreement agreement = AssuranceFactory.eINSTANCE.createAgreement();
						agreement.setParty(organisation);
						agreement.setKind(asked);
						agreement.setCode(AssuranceRegisters.nextCode(register.getAgreements(), "OVK-",
								made().stream().map(Element::getCode).collect(Collectors.toSet())));
						return make(agreement);
					});
		}

		@Override
		void take(IntakeRow row, Element element) {
			literal(row, "kind", element, Literals.AGREEMENT__KIND, AgreementKind.class);
			literal(row, "form", element, Literals.AGREEMENT__FORM, AgreementForm.class);
			plain(row, "version", element, Literals.AGREEMENT__VERSION);
			date(row, "signed", element, Literals.AGREEMENT__SIGNED_ON);
			date(row, "from", element, Literals.AGREEMENT__FROM);
			date(row, "until", element, Literals.AGREEMENT__UNTIL);
			literal(row, "renewal", element, Literals.AGREEMENT__RENEWAL, Renewal.class);
			date(row, "review", element, Literals.AGREEMENT__NEXT_REVIEW);
			owner(row, element);
		}
	}
}
