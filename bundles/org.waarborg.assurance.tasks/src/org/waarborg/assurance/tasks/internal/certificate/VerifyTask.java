package org.waarborg.assurance.tasks.internal.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.Verification;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.document.Status;
import org.waarborg.dossier.Evidence;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that somebody looked certificates up in the register, or saw them: when, where, with which proof. */
final class VerifyTask extends AssuranceTask {

	private static final String STANDING = "standing";
	private static final String WHERE = "where";
	private static final String REMARK = "remark";

	private final List<String> chosen;

	VerifyTask(DossierSession session, AssuranceRegister register, List<Certificate> certificates) {
		super(session, register, CertificateActions.class);
		chosen = ids(certificates);
	}

	private List<Certificate> certificates() {
		return find(chosen, Certificate.class);
	}

	@Override
	public String title() {
		return word("verify.title", certificates().size(), names(certificates()));
	}

	@Override
	public String icon() {
		return "certificate";
	}

	@Override
	public String order() {
		return word("verify.order");
	}

	private Standing standing() {
		return given(STANDING, Standing.class, Standing.VERIFIED);
	}

	/** Where it was looked up the last time, by anybody: mostly it is the same register. */
	private String where() {
		return text(WHERE, standing() == Standing.VERIFIED ? register().getCertificates().stream()
				.filter(c -> Objects.equals(Certificates.norm(c), certificates().stream().findFirst()
						.map(Certificates::norm).orElse(null)))
				.flatMap(c -> Certificates.verification(c).stream())
				.filter(v -> v.getStanding() == Standing.VERIFIED).map(Verification::getWhere)
				.filter(Objects::nonNull).findFirst().orElse("") : "");
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(table("looked", List.of("certificate", "norm", "number", "until", "standing"),
				certificates().stream().map(this::row).toList()));
		inputs.add(literals(STANDING, List.of(Standing.VERIFIED, Standing.SEEN, Standing.CLAIMED), standing()));
		inputs.add(byInput(word("verify.by")));
		inputs.add(dayInput(word("verify.on")));
		inputs.add(wordsInput(WHERE, 1, where()));
		inputs.add(wordsInput(REMARK, 2, text(REMARK)));
		return List.of(new Step("look", word("verify.step"), word("verify.text"), inputs, problem()), proofStep(),
				end(told()));
	}

	private List<Cell> row(Certificate certificate) {
		Standing now = Certificates.standing(certificate);
		return List.of(Cell.of(words.organisation(certificate.getHolder())),
				Cell.of(words.norm(certificate, Optional.of(session.controlSets()))),
				Cell.of(Certificates.number(certificate)),
				Cell.of(Certificates.until(certificate).map(this::date).orElse("–")),
				Cell.of(words.label(now)).with(AssuranceWords.status(now)));
	}

	private Recording.Found found(Optional<Evidence> proved) {
		return new Recording.Found(by().orElseThrow(), on(), where(), proved, said(text(REMARK)));
	}

	private Optional<String> problem() {
		return byProblem().or(() -> certificates().stream()
				.flatMap(c -> Recording.refusal(c, standing(), found(Optional.empty()), session.today()).stream()
						.map(r -> certificates().size() == 1 ? words.messages().get("refusal." + r.name())
								: word("named", name(c), words.messages().get("refusal." + r.name()))))
				.findFirst());
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(will(word("verify.will", certificates().size(), names(certificates()), words.label(standing()),
				by().map(org.waarborg.dossier.Labels::of).orElse("–"), date(on()), where()), proof.filed()));
		if (standing() != Standing.CLAIMED && !proof.isGiven()) {
			inputs.add(tells("unproven", Status.ATTENTION, word("verify.unproven")));
		}
		List<Certificate> ended = certificates().stream().filter(c -> standing() == Standing.VERIFIED)
				.filter(c -> !Certificates.holds(c, session.today())).toList();
		if (!ended.isEmpty()) {
			inputs.add(tells("ended", Status.ATTENTION, word("verify.ended", ended.size(), names(ended))));
		}
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		List<Certificate> certificates = certificates();
		ApprovalEntry.Proof proved = proof.proof(word("verify.about", names(certificates)), by().orElse(null), on());
		List<Command> commands = new ArrayList<>(proved.commands());
		certificates.forEach(c -> commands
				.add(Recording.verify(session.dossier(), c, standing(), found(proved.evidence()))));
		run(word("verify.undo", certificates.size(), names(certificates), words.label(standing())), commands);
		return Outcome.of(word("verify.done", certificates.size(), names(certificates), words.label(standing())));
	}

}
