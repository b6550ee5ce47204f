package org.waarborg.assurance.tasks.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.StatementOfApplicability;

/** Records that a certificate was seen suspended, withdrawn or valid again, and shows first what relies on it. */
final class StateTask extends AssuranceTask {

	private static final String STATE = "state";
	private static final String FROM = "from";
	private static final String WHERE = "where";

	private final String certificate;

	StateTask(DossierSession session, AssuranceRegister register, Certificate certificate) {
		super(session, register, CertificateActions.class);
		this.certificate = certificate.getId();
	}

	private Certificate certificate() {
		return get(certificate, Certificate.class);
	}

	@Override
	public String title() {
		return word("state.title", name(certificate()));
	}

	@Override
	public String icon() {
		return "status-attention";
	}

	@Override
	public String order() {
		return word("state.order");
	}

	private Certificates.State now() {
		return Certificates.state(certificate(), session.today());
	}

	private CertificateState state() {
		boolean off = now() == Certificates.State.SUSPENDED || now() == Certificates.State.WITHDRAWN;
		return given(STATE, CertificateState.class, off ? CertificateState.VALID : CertificateState.SUSPENDED);
	}

	private LocalDate from() {
		return day(FROM, null);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells("now", null, word("state.now", words.label(now()),
				Certificates.until(certificate()).map(this::date).orElse("–"))));
		inputs.add(literals(STATE, List.of(CertificateState.SUSPENDED, CertificateState.WITHDRAWN,
				CertificateState.VALID), state()));
		inputs.add(dayInput(FROM, from()).problem(ahead(from())));
		inputs.add(byInput(word("state.by")));
		inputs.add(dayInput(word("state.on")));
		inputs.add(wordsInput(WHERE, 1, text(WHERE)));
		return List.of(new Step("seen", word("state.step"), word("state.text"), inputs,
				byProblem().or(() -> ahead(from())).or(() -> order(from(), on()))), proofStep(), end(told()));
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		List<Reliance.Use> uses = uses();
		inputs.add(will(word("state.will", name(certificate()), words.label(state()),
				from() == null ? date(on()) : date(from())), effect(uses), proof.filed()));
		if (!uses.isEmpty()) {
			inputs.add(table("uses", List.of("control", "statement", "other"), uses.stream().map(this::row).toList()));
		}
		if (state() == CertificateState.VALID
				&& Certificates.until(certificate()).filter(u -> u.isBefore(session.today())).isPresent()) {
			inputs.add(tells("expired", Status.ATTENTION, word("state.expired",
					Certificates.until(certificate()).map(this::date).orElse(""))));
		}
		return inputs;
	}

	private List<Reliance.Use> uses() {
		return Reliance.on(certificate(), session.dossier().roots(StatementOfApplicability.class).stream()
				.map(Reliance::of).toList());
	}

	private String effect(List<Reliance.Use> uses) {
		if (uses.isEmpty()) {
			return word("state.effect.none");
		}
		if (state() == CertificateState.VALID) {
			return word("state.effect.back", uses.size());
		}
		return word("state.effect", uses.size(), uses.stream().filter(u -> others(u).isEmpty()).count());
	}

	/** Other assurance of the part that is valid today. */
	private List<Element> others(Reliance.Use use) {
		return Reliance.named(use.part(), index()).stream().filter(e -> e != certificate())
				.filter(e -> Reliance.holds(e, use.part(), index(), session.today())).toList();
	}

	private List<Cell> row(Reliance.Use use) {
		List<Element> others = others(use);
		Cell other = others.isEmpty() ? Cell.of(word("state.other.none")) : Cell.of(names(others));
		return List.of(Cell.of(use.decision().getControl() == null ? "–" : use.decision().getControl().control()),
				Cell.of(name(use.statement())),
				others.isEmpty() && state() != CertificateState.VALID ? other.with(Status.ATTENTION) : other);
	}

	@Override
	public Finish finish() throws TaskException {
		Certificate about = certificate();
		ApprovalEntry.Proof proved = proof.proof(word("state.about", name(about)), by().orElse(null), on());
		List<Command> commands = new ArrayList<>(proved.commands());
		commands.add(Recording.seen(session.dossier(), about, state(), from(),
				new Recording.Found(by().orElseThrow(), on(), text(WHERE), proved.evidence(), said(""))));
		run(word("state.undo", name(about), words.label(state())), commands);
		return Outcome.of(lines(word("state.done", name(about), words.label(state())), effect(uses())));
	}

}
