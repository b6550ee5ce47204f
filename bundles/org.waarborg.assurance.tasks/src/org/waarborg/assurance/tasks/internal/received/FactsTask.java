package org.waarborg.assurance.tasks.internal.received;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records of a statement that a supplier gave which version it is, of what day, to which certificate it belongs, and its file. */
final class FactsTask extends AssuranceTask {

	private static final String VERSION = "version";
	private static final String DATE = "date";
	private static final String RECEIVED = "received";
	private static final String CERTIFICATE = "certificate";

	private final String statement;

	FactsTask(DossierSession session, AssuranceRegister register, ReceivedStatement statement) {
		super(session, register, ReceivedActions.class);
		this.statement = statement.getId();
	}

	private ReceivedStatement statement() {
		return get(statement, ReceivedStatement.class);
	}

	private String whose() {
		return words.organisation(statement().getOrganisation());
	}

	@Override
	public String title() {
		return word("facts.title", whose());
	}

	@Override
	public String icon() {
		return "statement";
	}

	@Override
	public String order() {
		return word("facts.order");
	}

	private String version() {
		return text(VERSION, statement().getVersion());
	}

	private LocalDate date() {
		return day(DATE, statement().getDate());
	}

	private LocalDate received() {
		return day(RECEIVED, statement().getReceivedOn());
	}

	private List<Certificate> certificates() {
		return Certificates.latestFirst(index().certificates(statement().getOrganisation()));
	}

	/** One on the norm of the statement is proposed. */
	private Optional<Certificate> certificate() {
		Certificate now = statement().getCertificate() != null ? statement().getCertificate()
				: certificates().stream().filter(c -> Objects.equals(Certificates.norm(c), statement().getSet()))
						.findFirst().orElse(null);
		return find(given(CERTIFICATE, String.class, now == null ? null : now.getId()), Certificate.class);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(wordsInput(VERSION, 1, version()));
		inputs.add(dayInput(DATE, date()).problem(ahead(date())));
		inputs.add(dayInput(RECEIVED, received()).problem(ahead(received())));
		inputs.add(elements(CERTIFICATE, certificates(), "certificate", true, certificate()));
		Optional<String> problem = ahead(date()).or(() -> ahead(received())).or(() -> order(date(), received()));
		return List.of(new Step("facts", word("facts.step"), word("facts.text"), inputs, problem), proofStep(),
				end(told()));
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(will(word("facts.will"), proof.filed()));
		certificate().flatMap(Certificates::current).map(i -> i.getStatementVersion())
				.filter(v -> !version().isEmpty() && !v.equals(version()))
				.ifPresent(v -> inputs.add(tells("cited", Status.ATTENTION, word("facts.cited", v, version()))));
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		ReceivedStatement about = statement();
		ApprovalEntry.Proof proved = proof.proof(word("facts.about", whose()), by().orElse(null),
				received() == null ? session.today() : received());
		List<Command> commands = new ArrayList<>(proved.commands());
		change(commands, about, Literals.RECEIVED_STATEMENT__VERSION, version().isEmpty() ? null : version());
		change(commands, about, Literals.RECEIVED_STATEMENT__DATE, date());
		change(commands, about, Literals.RECEIVED_STATEMENT__RECEIVED_ON, received());
		change(commands, about, Literals.RECEIVED_STATEMENT__CERTIFICATE, certificate().orElse(null));
		proved.evidence().ifPresent(e -> change(commands, about, Literals.RECEIVED_STATEMENT__FILE, e));
		run(word("facts.undo", whose()), commands);
		return Outcome.of(word("facts.done", whose()));
	}
}
