package org.waarborg.assurance.tasks.internal.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Review;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Renews an agreement: until when it holds now. That it was renewed, and until when it held before, stays on record. */
final class RenewTask extends AssuranceTask {

	private static final String UNTIL = "until";
	private static final String RENEWAL = "renewal";
	private static final String VERSION = "version";
	private static final String OUTCOME = "outcome";

	private final String agreement;

	RenewTask(DossierSession session, AssuranceRegister register, Agreement agreement) {
		super(session, register, AgreementActions.class);
		this.agreement = agreement.getId();
	}

	private Agreement agreement() {
		return get(agreement, Agreement.class);
	}

	@Override
	public String title() {
		return word("renew.title", name(agreement()));
	}

	@Override
	public String icon() {
		return "agreement";
	}

	@Override
	public String order() {
		return word("renew.order");
	}

	private LocalDate until() {
		return day(UNTIL, agreement().getUntil() == null ? null : agreement().getUntil().plusYears(1));
	}

	private Renewal renewal() {
		return given(RENEWAL, Renewal.class, agreement().getRenewal());
	}

	private String version() {
		return text(VERSION, Objects.toString(agreement().getVersion(), ""));
	}

	private String before() {
		return agreement().getUntil() == null ? word("renew.open") : date(agreement().getUntil());
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells("before", null, word("renew.before", before(), words.label(agreement().getRenewal()))));
		inputs.add(dayInput(UNTIL, until()));
		inputs.add(literals(RENEWAL, Arrays.asList(Renewal.values()), renewal()));
		inputs.add(wordsInput(VERSION, 1, version()));
		inputs.add(byInput(word("renew.by")));
		inputs.add(dayInput(word("renew.on")));
		inputs.add(wordsInput(OUTCOME, 2, text(OUTCOME)));
		inputs.add(will(until() == null ? word("renew.will.open") : word("renew.will", date(until()))));
		Optional<String> problem = byProblem().or(() -> order(agreement().getUntil(), until()))
				.or(() -> until() == null && renewal() == Renewal.NONE ? Optional.of(word("renew.until.missing"))
						: Optional.empty());
		return List.of(new Step("renew", word("renew.step"), word("renew.text"), inputs, problem));
	}

	@Override
	public Finish finish() throws TaskException {
		Agreement about = agreement();
		List<Command> commands = new ArrayList<>();
		Review review = DossierFactory.eINSTANCE.createReview();
		review.setOn(on());
		review.setBy(by().orElseThrow());
		Messages own = Messages.beside(AgreementActions.class, Locale.of(OnAssurance.language(session)));
		String outcome = own.get("renew.review", before(), until() == null ? word("renew.open") : date(until()),
				text(OUTCOME)).strip();
		local(outcome).ifPresent(review.getOutcome()::add);
		commands.add(session.edits().add(about, Literals.AGREEMENT__REVIEWS, Identifiers.ensureIds(review)));
		change(commands, about, Literals.AGREEMENT__UNTIL, until());
		change(commands, about, Literals.AGREEMENT__RENEWAL, renewal());
		change(commands, about, Literals.AGREEMENT__VERSION, version().isEmpty() ? null : version());
		LocalDate day = until();
		run(word("renew.undo", name(about)), commands);
		return Outcome.of(day == null ? word("renew.done.open", sentence(name(about)))
				: word("renew.done", sentence(name(about)), date(day)));
	}
}
