package org.waarborg.assurance.tasks.internal.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Note;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that notice was given: the agreement ends, and no longer goes on by itself. */
final class NoticeTask extends AssuranceTask {

	private static final String UNTIL = "until";
	private static final String REASON = "reason";

	private final String agreement;

	NoticeTask(DossierSession session, AssuranceRegister register, Agreement agreement) {
		super(session, register, AgreementActions.class);
		this.agreement = agreement.getId();
	}

	private Agreement agreement() {
		return get(agreement, Agreement.class);
	}

	@Override
	public String title() {
		return word("notice.title", name(agreement()));
	}

	@Override
	public String icon() {
		return "agreement";
	}

	@Override
	public String order() {
		return word("notice.order");
	}

	/** The day that is written down; for one that is open, as early as the notice allows. */
	private LocalDate until() {
		LocalDate written = agreement().getUntil();
		LocalDate early = agreement().getNotice() == null || on() == null ? null
				: AssuranceDates.plus(on(), agreement().getNotice());
		return day(UNTIL, written == null ? early : written);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		Optional<LocalDate> by = Agreements.noticeBy(agreement());
		by.ifPresent(d -> inputs.add(tells("noticeBy", on() != null && on().isAfter(d) ? Status.ATTENTION : null,
				word(on() != null && on().isAfter(d) ? "notice.late" : "notice.before", date(d)))));
		inputs.add(dayInput(word("notice.on")));
		inputs.add(dayInput(UNTIL, until()).problem(order(on(), until())));
		inputs.add(wordsInput(REASON, 2, text(REASON)));
		inputs.add(will(until() == null ? "" : word("notice.will", date(until()))));
		Optional<String> problem = dayProblem()
				.or(() -> until() == null ? Optional.of(word("notice.until.missing")) : order(on(), until()));
		return List.of(new Step("notice", word("notice.step"), word("notice.text"), inputs, problem));
	}

	@Override
	public Finish finish() throws TaskException {
		Agreement about = agreement();
		LocalDate until = until();
		List<Command> commands = new ArrayList<>();
		change(commands, about, Literals.AGREEMENT__UNTIL, until);
		change(commands, about, Literals.AGREEMENT__RENEWAL, Renewal.NONE);
		Note note = DossierFactory.eINSTANCE.createNote();
		session.me().ifPresent(note::setAuthor);
		note.setOn(on());
		note.setText(Messages.beside(AgreementActions.class, Locale.of(OnAssurance.language(session)))
				.get("notice.note", date(on()), date(until), text(REASON)).strip());
		commands.add(session.edits().add(about, DossierPackage.Literals.ELEMENT__NOTES, Identifiers.ensureIds(note)));
		run(word("notice.undo", name(about)), commands);
		return Outcome.of(word("notice.done", sentence(name(about)), date(until)));
	}
}
