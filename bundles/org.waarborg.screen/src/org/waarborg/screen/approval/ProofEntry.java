package org.waarborg.screen.approval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * The inputs for what proves something: evidence that is in the dossier, or a file that becomes evidence with its place and hash. A
 * task shows them in a step before its last, passes its answers on, and takes at the end what they come to. On the dossier's thread.
 *
 * @since 0.1
 */
public final class ProofEntry {

	/** Id of the input for evidence that is in the dossier (id). */
	public static final String EVIDENCE = "evidence";
	/** Id of the input for a file that becomes evidence. */
	public static final String FILE = "file";

	private final DossierSession session;
	private final Messages messages;
	private final ProofFile files;
	private final Map<String, Object> answers = new HashMap<>();

	/**
	 * Nothing answered yet.
	 *
	 * @param session the dossier
	 */
	public ProofEntry(DossierSession session) {
		this.session = session;
		messages = Messages.beside(ProofEntry.class, Locale.of(session.language()));
		files = new ProofFile(session.folder(), messages.locale());
	}

	/**
	 * Takes an answer of the task.
	 *
	 * @param input id of an input
	 * @param value the answer
	 * @return whether it was one of these inputs
	 */
	public boolean answer(String input, Object value) {
		boolean mine = input.equals(EVIDENCE) || input.equals(FILE);
		if (mine) {
			answers.put(input, value);
		}
		return mine;
	}

	/**
	 * The inputs.
	 *
	 * @param help what evidence is meant, for example "A picture of the entry in the register."; empty for nothing
	 * @return in reading order
	 */
	public List<Input> inputs(String help) {
		return List.of(
				Input.of(EVIDENCE, messages.get("evidence"), new Input.Choice(evidence(), true),
						chosen().map(Evidence::getId).orElse(null)).help(help),
				Input.of(FILE, messages.get("file"), new Input.FileToRead(List.of()), file())
						.help(messages.get("file.help")));
	}

	private List<Option> evidence() {
		Formats formats = Formats.of(session.language());
		return session.dossier().dossier().getEvidence().stream()
				.map(e -> new Option(e.getId(), Labels.of(e, session.language()),
						e.getCollectedOn() == null ? "" : formats.date(e.getCollectedOn()), "evidence"))
				.filter(o -> !o.label().isEmpty()).toList();
	}

	private Optional<Evidence> chosen() {
		return Optional.ofNullable((String) answers.get(EVIDENCE)).flatMap(session.dossier()::find)
				.filter(Evidence.class::isInstance).map(Evidence.class::cast);
	}

	private Path file() {
		return (Path) answers.get(FILE);
	}

	/**
	 * Whether something was given.
	 *
	 * @return true with evidence or a file
	 */
	public boolean isGiven() {
		return file() != null || chosen().isPresent();
	}

	/**
	 * What is wrong with it.
	 *
	 * @return a sentence when both are given; empty otherwise: a proof may come later
	 */
	public Optional<String> problem() {
		return file() != null && chosen().isPresent() ? Optional.of(messages.get("proof.twice")) : Optional.empty();
	}

	/**
	 * The work of reading the file, to be done before the last step.
	 *
	 * @return the work; empty when there is nothing new to read
	 */
	public Optional<Work<Runnable>> reading() {
		return file() == null ? Optional.empty() : files.reading(file());
	}

	/**
	 * What becomes of the file.
	 *
	 * @return a sentence; empty without a file
	 */
	public String filed() {
		return file() == null ? "" : messages.get("file.will", file().getFileName());
	}

	/**
	 * What proves it, at the end.
	 *
	 * @param about what is proved, for the title of new evidence; in the dossier's language
	 * @param by    who collected it; may be null
	 * @param on    when
	 * @return the evidence, and what puts it there
	 * @throws TaskException when the file cannot be read
	 */
	public ApprovalEntry.Proof proof(String about, Person by, LocalDate on) throws TaskException {
		if (file() == null) {
			return new ApprovalEntry.Proof(chosen(), List.of());
		}
		String own = session.dossier().dossier().getLanguage();
		Evidence made = files.evidence(file(), by, on, about, own == null || own.isBlank() ? session.language() : own);
		return new ApprovalEntry.Proof(Optional.of(made), List.of(session.edits().add(session.dossier().dossier(),
				DossierPackage.Literals.DOSSIER__EVIDENCE, made)));
	}
}
