package org.waarborg.assurance.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.OutputFile;
import org.waarborg.cli.People;
import org.waarborg.controlset.Hashes;
import org.waarborg.dossier.Person;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg questionnaire write}: the answers go into a copy of the customer's workbook, and that is recorded as given to him. */
@picocli.CommandLine.Command(name = "write")
final class QuestionnaireWriteCommand implements Callable<Integer> {

	private final AssuranceSession session;
	private final Intake intake;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "QUESTIONNAIRE", descriptionKey = "parameter.questionnaire")
	private String asked;

	@Parameters(index = "2", paramLabel = "FILE", descriptionKey = "parameter.questions")
	private Path file;

	@Option(names = { "-o", "--output" }, paramLabel = "COPY", required = true, descriptionKey = "option.copy")
	private Path copy;

	@Option(names = "--by", paramLabel = "PERSON", required = true, descriptionKey = "option.by")
	private String by;

	@Option(names = "--no-delivery", descriptionKey = "option.noDelivery")
	private boolean noDelivery;

	QuestionnaireWriteCommand(AssuranceSession session, Intake intake) {
		this.session = session;
		this.intake = intake;
	}

	@Override
	public Integer call() {
		Console console = session.console();
		Path path = console.resolve(file);
		if (path.toAbsolutePath().normalize().equals(console.resolve(copy).toAbsolutePath().normalize())) {
			throw session.usage("write.same", file);
		}
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, console)) {
			AssuranceRegister register = session.register(dossier, options.register);
			Questionnaire questionnaire = Customers.questionnaire(register, asked, session);
			Person person = People.find(dossier, by, console);
			byte[] filled = filled(path, questionnaire);
			String name = Objects.toString(file.getFileName(), "");
			String extension = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "xlsx";
			console.out().println(OutputFile.write(copy, extension, out -> out.write(filled), console));
			record(dossier, register, questionnaire, person, filled);
			Dossiers.save(dossier, console);
			return ExitCode.DONE.code();
		}
	}

	/** Answers never go beside questions that were not asked there. */
	private byte[] filled(Path path, Questionnaire questionnaire) {
		Console console = session.console();
		try {
			if (!Hashes.of(Files.readAllBytes(path)).equals(questionnaire.getSha256())
					&& !Questionnaires.moved(questionnaire, intake.read(path, console.locale())).isEmpty()) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("write.moved", file));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			intake.fill(path, Questionnaires.cells(questionnaire), out, console.locale())
					.forEach(left -> console.message("waarborg: " + left));
			return out.toByteArray();
		} catch (IntakeException e) {
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, session.messages().get("file.unreadable", file), e);
		}
	}

	private void record(OpenDossier dossier, AssuranceRegister register, Questionnaire questionnaire, Person person,
			byte[] filled) {
		List<Command> commands = new ArrayList<>();
		commands.add(
				dossier.edits().set(questionnaire, Literals.QUESTIONNAIRE__RETURNED_ON, session.console().today()));
		if (!noDelivery) {
			commands.add(dossier.edits().add(register, Literals.ASSURANCE_REGISTER__DELIVERIES,
					Deliveries.create(register,
							new Deliveries.Facts(DeliveryKind.QUESTIONNAIRE, questionnaire.getFrom(), null,
									questionnaire.getCode(), Hashes.of(filled), session.console().today(), person, "",
									null))));
		}
		dossier.edits().run(dossier.edits().compound(session.messages().get("write.label"), commands));
		session.console().message(session.messages().get("write.done", Questionnaires.open(questionnaire)));
	}
}
