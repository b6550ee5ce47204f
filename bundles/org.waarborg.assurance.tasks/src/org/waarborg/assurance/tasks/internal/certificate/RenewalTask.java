package org.waarborg.assurance.tasks.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that the holder announced a renewal, so that nobody asks again before that day. */
final class RenewalTask extends AssuranceTask {

	private static final String UNTIL = "until";
	private static final String WHAT = "what";

	private final String certificate;

	RenewalTask(DossierSession session, AssuranceRegister register, Certificate certificate) {
		super(session, register, CertificateActions.class);
		this.certificate = certificate.getId();
	}

	private Certificate certificate() {
		return get(certificate, Certificate.class);
	}

	@Override
	public String title() {
		return word("renewal.title", name(certificate()));
	}

	@Override
	public String icon() {
		return "due";
	}

	@Override
	public String order() {
		return word("renewal.order");
	}

	private LocalDate until() {
		return day(UNTIL, certificate().getRenewalUntil());
	}

	private String what() {
		return text(WHAT, words.text(certificate().getRenewalText()));
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells("ends", null, word("renewal.ends",
				Certificates.until(certificate()).map(this::date).orElse("–"))));
		inputs.add(dayInput(UNTIL, until()));
		inputs.add(wordsInput(WHAT, 3, what()));
		inputs.add(will(until() == null ? word("renewal.clears") : word("renewal.will", date(until()))));
		Optional<String> problem = until() == null && certificate().getRenewalUntil() == null
				? Optional.of(word("renewal.missing"))
				: until() != null && until().isBefore(session.today())
						? Optional.of(word("renewal.past", date(until())))
						: Optional.empty();
		return List.of(new Step("renewal", word("renewal.step"), word("renewal.text"), inputs, problem));
	}

	@Override
	public Finish finish() throws TaskException {
		Certificate about = certificate();
		List<Command> commands = new ArrayList<>();
		change(commands, about, Literals.CERTIFICATE__RENEWAL_UNTIL, until());
		if (!about.getRenewalText().isEmpty()) {
			commands.add(session.edits().clear(about, Literals.CERTIFICATE__RENEWAL_TEXT));
		}
		if (until() != null) {
			local(what()).ifPresent(
					t -> commands.add(session.edits().add(about, Literals.CERTIFICATE__RENEWAL_TEXT, t)));
		}
		LocalDate day = until();
		run(word("renewal.undo", name(about)), commands);
		return Outcome.of(day == null ? word("renewal.done.none", name(about))
				: word("renewal.done", name(about), date(day)));
	}
}
