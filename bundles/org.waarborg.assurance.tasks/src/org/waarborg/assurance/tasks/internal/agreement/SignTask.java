package org.waarborg.assurance.tasks.internal.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.document.Status;
import org.waarborg.dossier.Document;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that both signed an agreement: when, which version, since when it holds and which document it is. */
final class SignTask extends AssuranceTask {

	private static final String VERSION = "version";
	private static final String FROM = "from";
	private static final String DOCUMENT = "document";

	private final String agreement;

	SignTask(DossierSession session, AssuranceRegister register, Agreement agreement) {
		super(session, register, AgreementActions.class);
		this.agreement = agreement.getId();
	}

	private Agreement agreement() {
		return get(agreement, Agreement.class);
	}

	@Override
	public String title() {
		return word("sign.title", name(agreement()));
	}

	@Override
	public String icon() {
		return "agreement";
	}

	@Override
	public String order() {
		return word("sign.order");
	}

	private LocalDate from() {
		return day(FROM, agreement().getFrom() == null ? on() : agreement().getFrom());
	}

	private Optional<Document> document() {
		return find(given(DOCUMENT, String.class,
				agreement().getDocument() == null ? null : agreement().getDocument().getId()), Document.class);
	}

	private String version() {
		return text(VERSION, Objects.toString(agreement().getVersion(), ""));
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(dayInput(word("sign.on")));
		inputs.add(wordsInput(VERSION, 1, version()));
		inputs.add(dayInput(FROM, from()));
		inputs.add(elements(DOCUMENT, session.dossier().dossier().getDocuments(), "document", true, document()));
		if (document().isEmpty()) {
			inputs.add(tells("noDocument", Status.ATTENTION, word("sign.noDocument")));
		}
		inputs.add(will(word("sign.will", date(on()))));
		return List.of(new Step("sign", word("sign.step"), word("sign.text"), inputs,
				dayProblem().or(() -> order(from(), agreement().getUntil()))));
	}

	@Override
	public Finish finish() throws TaskException {
		Agreement about = agreement();
		List<Command> commands = new ArrayList<>();
		change(commands, about, Literals.AGREEMENT__FROM, from());
		change(commands, about, Literals.AGREEMENT__VERSION, version().isEmpty() ? null : version());
		change(commands, about, Literals.AGREEMENT__DOCUMENT, document().orElse(null));
		change(commands, about, Literals.AGREEMENT__SIGNED_ON, on());
		LocalDate day = on();
		run(word("sign.undo", name(about)), commands);
		return Outcome.of(word("sign.done", sentence(name(about)), date(day)));
	}
}
