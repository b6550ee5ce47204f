package org.waarborg.assurance.tasks.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.document.Status;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Adds a certificate: as much as is known of it. Where it is only claimed, holder and norm will do. */
final class AddCertificateTask extends AssuranceTask {

	private static final String HOLDER = "holder";
	private static final String NORM = "norm";
	private static final String NORM_TEXT = "normText";
	private static final String BODY = "body";
	private static final String NUMBER = "number";
	private static final String ISSUED = "issued";
	private static final String EXPIRES = "expires";
	private static final String DECIDED = "decided";
	private static final String SCOPE = "scope";
	private static final String SAID = "said";

	private final String supplier;
	private final Norms norms;

	AddCertificateTask(DossierSession session, AssuranceRegister register, Supplier of) {
		super(session, register, CertificateActions.class);
		supplier = of == null ? null : of.getId();
		norms = new Norms(session);
	}

	private Organisation proposed() {
		return find(supplier, Supplier.class).map(Supplier::getOrganisation).orElse(null);
	}

	@Override
	public String title() {
		return proposed() == null ? word("add.title") : word("add.title.of", words.organisation(proposed()));
	}

	@Override
	public String icon() {
		return "add";
	}

	@Override
	public String order() {
		return word("add.order");
	}

	private String norm() {
		return given(NORM, String.class, null);
	}

	private LocalDate issued() {
		return day(ISSUED, null);
	}

	private Optional<CertificationScheme> scheme() {
		return norm() == null ? Optional.empty() : Adding.scheme(register(), norm());
	}

	private LocalDate expires() {
		return day(EXPIRES, Adding.lastDay(scheme(), issued()).orElse(null));
	}

	@Override
	public List<Step> steps() {
		List<Input> who = new ArrayList<>(organisationInputs(HOLDER, this::isSupplier, proposed()));
		who.add(norms.input(NORM, word(NORM), norm()));
		who.add(wordsInput(NORM_TEXT, 1, text(NORM_TEXT)));
		who.add(wordsInput(SAID, 1, text(SAID)));
		if (!same().isEmpty()) {
			who.add(tells("same", Status.ATTENTION, word("add.same", names(same()))));
		}
		Optional<String> problem = organisationProblem(HOLDER, proposed(), true)
				.or(() -> norm() == null && text(NORM_TEXT).isEmpty() ? Optional.of(word("add.norm.missing"))
						: Optional.empty());
		return List.of(new Step("who", word("add.step.who"), word("add.text"), who, problem), what(), end(told()));
	}

	private boolean isSupplier(Organisation organisation) {
		return index().supplier(organisation).isPresent();
	}

	/** Certificates of the holder on the same norm: perhaps it is a further issue of one of those. */
	private List<Certificate> same() {
		return norm() == null ? List.of()
				: index().certificates(organisation(HOLDER, proposed()).orElse(null)).stream()
						.filter(c -> Objects.equals(Certificates.norm(c), norm())).toList();
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(wordsInput(NUMBER, 1, text(NUMBER)));
		inputs.addAll(organisationInputs(BODY, Norms::isBody, null));
		inputs.add(dayInput(ISSUED, issued()).problem(ahead(issued())));
		inputs.add(dayInput(EXPIRES, expires()).problem(order(issued(), expires())));
		inputs.add(dayInput(DECIDED, day(DECIDED, issued())));
		inputs.add(wordsInput(SCOPE, 4, text(SCOPE)));
		Optional<String> problem = organisationProblem(BODY, null, false).or(() -> order(issued(), expires()))
				.or(() -> ahead(issued()))
				.or(() -> register().getCertificates().stream()
						.filter(c -> !text(NUMBER).isEmpty() && text(NUMBER).equalsIgnoreCase(Certificates.number(c)))
						.findFirst().map(c -> word("add.number.taken", text(NUMBER), name(c))));
		return new Step("what", word("add.step.what"), word("add.what.text"), inputs, problem);
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		String holder = text(HOLDER + ".new").isEmpty()
				? organisation(HOLDER, proposed()).map(words::organisation).orElse("–")
				: text(HOLDER + ".new");
		inputs.add(will(word("add.will", norm() == null ? text(NORM_TEXT) : norms.name(norm()), holder),
				word("add.claimed", words.label(Standing.CLAIMED)), scheme().map(s -> word("add.scheme", name(s)))
						.orElse("")));
		if (text(NUMBER).isEmpty() || expires() == null) {
			inputs.add(tells("bare", AssuranceWords.status(Standing.CLAIMED), word("add.bare")));
		}
		if (scheme().isEmpty()) {
			inputs.add(tells("noScheme", Status.ATTENTION, word("add.noScheme")));
		}
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		List<Command> commands = new ArrayList<>();
		Organisation holder = organisation(HOLDER, proposed(), OrganisationKind.SUPPLIER, "", commands);
		Organisation body = organisation(BODY, null, OrganisationKind.CERTIFICATION_BODY, "", commands);
		Certificate made = Adding.certificate(register(),
				new Adding.CertificateFacts(holder, Objects.toString(norm(), ""), text(NORM_TEXT), body, text(NUMBER),
						issued(), expires(), day(DECIDED, issued()), said(text(SCOPE))));
		session.me().ifPresent(made::setOwner);
		Adding.claimed(made, session.me().orElse(null), session.today(), text(SAID));
		commands.add(session.edits().add(register(), Literals.ASSURANCE_REGISTER__CERTIFICATES, made));
		String name = name(made);
		run(word("add.undo", name), commands);
		return new Outcome(word("add.done", sentence(name), made.getCode()), List.of(),
				Optional.of(new Target(OnAssurance.CERTIFICATES, register().getId(), made.getId(), "")));
	}
}
