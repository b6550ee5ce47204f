package org.waarborg.statement.tasks.internal.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.document.Status;
import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Verification;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.tasks.internal.OnStatement;
import org.waarborg.store.StoreException;

/** Whether the file of a version, or a copy that came from elsewhere, is what was approved: one line. */
final class VerifyTask extends VersionTask {

	private static final String FILE = "file";
	private static final String VERDICT = "verdict";

	private final int number;
	/** The verdict on another file, and which file that is. */
	private Path looked;
	private Verification other;

	VerifyTask(DossierSession session, Rules rules, StatementOfApplicability statement, int number) {
		super(session, rules, statement);
		this.number = number;
	}

	@Override
	public String title() {
		return word("verify.title", number, statementName());
	}

	@Override
	public String order() {
		return word("verify.order");
	}

	private Path file() {
		return given(FILE, Path.class, null);
	}

	@Override
	public List<Step> steps() {
		List<Input> asked = new ArrayList<>(List.of(verdict(own())));
		version(number).ifPresent(v -> asked.add(
				OnStatement.tells("hash", null, word("verify.hash", v.file(), Hashes.grouped(v.sha256())))));
		asked.add(Input.of(FILE, word("verify.file"), new Input.FileToRead(List.of("soa")), file())
				.help(word("verify.file.help")));
		return List.of(new Step("asked", word("verify.step.asked"), word("verify.text"), asked, none()),
				new Step(VERDICT, word("verify.step.verdict"), "", verdicts(), none()));
	}

	/** Read anew each time: what is on disk now is what counts. */
	private Said own() {
		try {
			Versions versions = Versions.of(session.dossier(), statement());
			Optional<Version> version = versions.find(number);
			if (version.isEmpty()) {
				return new Said(Status.STOP, word("verify.gone", number));
			}
			return said(versions.verify(version.get()));
		} catch (StoreException e) {
			return new Said(Status.STOP, e.message(locale()));
		}
	}

	private record Said(Status status, String text) {
	}

	private Said said(Verification verification) {
		return new Said(verification.isWhatWasApproved() ? Status.DONE : switch (verification.verdict()) {
			case NOT_APPROVED, WITHDRAWN -> Status.ATTENTION;
			default -> Status.STOP;
		}, verification.message(locale()));
	}

	private static Input verdict(Said said) {
		return OnStatement.tells("own", said.status(), said.text());
	}

	private List<Input> verdicts() {
		List<Input> inputs = new ArrayList<>(List.of(OnStatement.tells("end.own", own().status(), own().text())));
		if (file() != null && file().equals(looked) && other != null) {
			Said said = said(other);
			inputs.add(OnStatement.tells("other", said.status(), said.text()));
		}
		return inputs;
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		Path file = file();
		if (!step.equals(VERDICT) || file == null) {
			return Optional.empty();
		}
		return Optional.of(progress -> {
			byte[] bytes = bytes(file);
			return () -> {
				looked = file;
				other = versions().flatMap(Versions::ledger)
						.map(l -> Verification.of(file.getFileName().toString(), bytes, Optional.empty(), l))
						.orElse(null);
			};
		});
	}

	private byte[] bytes(Path file) throws TaskException {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new TaskException(word("proof.unreadable", file), e);
		}
	}

	@Override
	public Finish finish() {
		List<Input> verdicts = verdicts();
		return Outcome.of(((Input.Tells) verdicts.getLast().kind()).text());
	}
}
