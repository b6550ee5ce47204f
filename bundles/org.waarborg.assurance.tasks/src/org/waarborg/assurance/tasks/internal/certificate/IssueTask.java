package org.waarborg.assurance.tasks.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.IssueReason;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that a certificate was issued again: recertification, another scope or edition, another body. What was stays behind it. */
final class IssueTask extends AssuranceTask {

	private static final String REASON = "reason";
	private static final String NUMBER = "number";
	private static final String NORM = "norm";
	private static final String ISSUED = "issued";
	private static final String EXPIRES = "expires";
	private static final String SCOPE = "scope";
	private static final String BODY = "body";
	private static final String CITED = "cited";
	private static final String CITED_ON = "citedOn";

	private final String certificate;
	private final Norms norms;

	IssueTask(DossierSession session, AssuranceRegister register, Certificate certificate) {
		super(session, register, CertificateActions.class);
		this.certificate = certificate.getId();
		norms = new Norms(session);
	}

	private Certificate certificate() {
		return get(certificate, Certificate.class);
	}

	private Optional<CertificateIssue> before() {
		return Certificates.current(certificate());
	}

	@Override
	public String title() {
		return word("issue.title", name(certificate()));
	}

	@Override
	public String icon() {
		return "certificate";
	}

	@Override
	public String order() {
		return word("issue.order");
	}

	// ---- answers

	private IssueReason reason() {
		return given(REASON, IssueReason.class, before().isEmpty() ? IssueReason.INITIAL : IssueReason.RECERTIFICATION);
	}

	private boolean isCycle() {
		return reason() == IssueReason.RECERTIFICATION || reason() == IssueReason.INITIAL;
	}

	private String number() {
		return text(NUMBER, isCycle() ? "" : Certificates.number(certificate()));
	}

	private String norm() {
		return given(NORM, String.class, Certificates.norm(certificate()));
	}

	private LocalDate issued() {
		return day(ISSUED, null);
	}

	/** A new cycle is as long as the scheme says; other reasons leave the last day as it was. */
	private LocalDate expires() {
		LocalDate proposed = isCycle() ? Adding.lastDay(Adding.scheme(register(), norm()), issued()).orElse(null)
				: before().map(CertificateIssue::getExpiresOn).orElse(null);
		return day(EXPIRES, proposed);
	}

	private String scope() {
		return text(SCOPE, before().map(i -> Texts.get(i.getScope(), session.language())).orElse(""));
	}

	// ---- steps

	@Override
	public List<Step> steps() {
		List<Input> why = new ArrayList<>();
		if (!certificate().getIssues().isEmpty()) {
			why.add(table("issues", List.of("reason", "number", "norm", "from", "until"),
					certificate().getIssues().stream().map(this::row).toList()));
		}
		why.add(literals(REASON, Arrays.asList(IssueReason.values()), reason()));
		why.add(norms.input(NORM, word(NORM), norm()));
		if (reason() == IssueReason.TRANSFER) {
			why.addAll(organisationInputs(BODY, Norms::isBody, null));
		}
		Optional<String> body = reason() == IssueReason.TRANSFER ? organisationProblem(BODY, null, true)
				: Optional.empty();
		return List.of(new Step("why", word("issue.step.why"), word("issue.text"), why, body), what(), proofStep(),
				end(told()));
	}

	private List<Cell> row(CertificateIssue issue) {
		return List.of(Cell.of(sentence(words.label(issue.getReason()))), Cell.of(issue.getNumber()),
				Cell.of(words.normOf(issue.getNorm() == null ? certificate().getNorm() : issue.getNorm(),
						Optional.of(session.controlSets()))),
				Cell.of(date(issue.getIssuedOn())), Cell.of(date(issue.getExpiresOn())));
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(wordsInput(NUMBER, 1, number()));
		inputs.add(dayInput(ISSUED, issued()).problem(ahead(issued())));
		inputs.add(dayInput(EXPIRES, expires()).problem(order(issued(), expires())));
		inputs.add(wordsInput(SCOPE, 4, scope()));
		inputs.add(wordsInput(CITED, 1, text(CITED)));
		inputs.add(dayInput(CITED_ON, day(CITED_ON, null)));
		return new Step("what", word("issue.step.what"), word("issue.what.text"), inputs, problem());
	}

	private Optional<String> problem() {
		if (number().isEmpty()) {
			return Optional.of(word("issue.number.missing"));
		}
		if (issued() == null || expires() == null) {
			return Optional.of(word("issue.days.missing"));
		}
		return ahead(issued()).or(() -> order(issued(), expires())).or(() -> before()
				.map(CertificateIssue::getIssuedOn).filter(b -> issued().isBefore(b))
				.map(b -> word("issue.early", date(issued()), date(b))));
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		Certificate about = certificate();
		inputs.add(will(word("issue.will", number(), date(issued()), date(expires())),
				before().map(i -> word("issue.keeps", Objects.toString(i.getNumber(), "–"))).orElse(""),
				isCycle() ? word("issue.cycle", date(issued())) : "",
				about.getRenewalUntil() != null && reason() == IssueReason.RECERTIFICATION ? word("issue.renewed") : "",
				proof.filed()));
		Standing standing = Certificates.standing(about);
		if (standing != Standing.CLAIMED) {
			inputs.add(tells("lookAgain", Status.ATTENTION, word("issue.lookAgain", words.label(standing))));
		}
		before().map(CertificateIssue::getExpiresOn).filter(u -> isCycle() && issued() != null)
				.filter(u -> u.plusDays(1).isBefore(issued()))
				.ifPresent(u -> inputs.add(tells("gap", Status.ATTENTION, word("issue.gap", date(u), date(issued())))));
		if (!about.getCoverage().isEmpty() && !scope().equals(
				before().map(i -> Texts.get(i.getScope(), session.language())).orElse(""))) {
			inputs.add(tells("coverAgain", AssuranceWords.status(Standing.SEEN), word("issue.coverAgain")));
		}
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		Certificate about = certificate();
		ApprovalEntry.Proof proved = proof.proof(word("issue.about", name(about)), by().orElse(null),
				session.today());
		List<Command> commands = new ArrayList<>(proved.commands());
		CertificateIssue made = AssuranceFactory.eINSTANCE.createCertificateIssue();
		made.setReason(reason());
		made.setNumber(number());
		made.setNorm(Objects.equals(norm(), about.getNorm()) ? null : norm());
		made.setIssuedOn(issued());
		made.setExpiresOn(expires());
		local(scope()).ifPresent(made.getScope()::add);
		made.setStatementVersion(text(CITED).isEmpty() ? null : text(CITED));
		made.setStatementDate(day(CITED_ON, null));
		before().ifPresent(i -> {
			made.getEntities().addAll(i.getEntities());
			made.getSites().addAll(i.getSites());
			made.setStatement(i.getStatement());
		});
		proved.evidence().ifPresent(made::setFile);
		Organisation body = reason() == IssueReason.TRANSFER
				? organisation(BODY, null, OrganisationKind.CERTIFICATION_BODY, "", commands)
				: null;
		commands.addAll(Recording.issue(session.dossier(), about, made, isCycle() ? issued() : null, body));
		run(word("issue.undo", name(about)), commands);
		return Outcome.of(lines(word("issue.done", name(about), number(), date(expires())),
				word("issue.next")));
	}
}
