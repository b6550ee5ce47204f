package org.waarborg.assurance.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.AskedQuestion;
import org.waarborg.assurance.answers.QuestionColumns;
import org.waarborg.assurance.answers.QuestionSheets;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Hashes;
import org.waarborg.dossier.Organisation;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg questionnaire read}: the questions of a customer's workbook become a list in the register. */
@picocli.CommandLine.Command(name = "read")
final class QuestionnaireReadCommand implements Callable<Integer> {

	private final AssuranceSession session;
	private final Intake intake;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "parameter.questions")
	private Path file;

	@Option(names = "--from", paramLabel = "CUSTOMER", required = true, descriptionKey = "option.customer")
	private String from;

	@Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "option.sheet")
	private String sheet;

	@Option(names = "--header", paramLabel = "ROW", descriptionKey = "option.header")
	private Integer header;

	@Option(names = "--question", paramLabel = "COLUMN", descriptionKey = "option.question")
	private String question;

	@Option(names = "--answer", paramLabel = "COLUMN", descriptionKey = "option.answerColumn")
	private String answer;

	@Option(names = "--remark", paramLabel = "COLUMN", descriptionKey = "option.remarkColumn")
	private String remark;

	@Option(names = "--received", paramLabel = "DATE", descriptionKey = "option.received")
	private LocalDate received;

	@Option(names = "--answer-by", paramLabel = "DATE", descriptionKey = "option.answerBy")
	private LocalDate answerBy;

	QuestionnaireReadCommand(AssuranceSession session, Intake intake) {
		this.session = session;
		this.intake = intake;
	}

	@Override
	public Integer call() {
		Path path = session.console().resolve(file);
		try {
			SheetFile table = intake.read(path, session.console().locale());
			QuestionColumns columns = columns(table);
			List<AskedQuestion> asked = QuestionSheets.questions(table, columns);
			if (columns.problem() != null || asked.isEmpty()) {
				throw session.usage("read.columns", file, columns.sheet());
			}
			table.notices().forEach(session.console()::message);
			return add(columns, asked, Hashes.of(Files.readAllBytes(path)));
		} catch (IntakeException | IOException e) {
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		}
	}

	/** As guessed, unless the user says otherwise. */
	private QuestionColumns columns(SheetFile table) {
		Optional<QuestionColumns> guess = sheet == null ? QuestionSheets.guess(table)
				: QuestionSheets.sheets(table).stream().filter(s -> s.name().equals(sheet)).findFirst()
						.map(QuestionSheets::guess);
		QuestionColumns found = guess.orElseThrow(() -> session.usage("read.sheet", String.valueOf(sheet),
				QuestionSheets.sheets(table).stream().map(Sheet::name).collect(Collectors.joining(", "))));
		return new QuestionColumns(found.sheet(), header == null ? found.header() : header.intValue(), found.number(),
				column(question, found.question()), column(answer, found.answer()), column(remark, found.remark()));
	}

	private int column(String asked, int guessed) {
		if (asked == null) {
			return guessed;
		}
		int column = SheetCell.column(asked);
		if (column < 1) {
			throw session.usage("read.column", asked);
		}
		return column;
	}

	private Integer add(QuestionColumns columns, List<AskedQuestion> asked, String sha256) {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Questionnaires.of(register, sha256).ifPresent(q -> {
				throw session.usage("read.before", file, q.getCode());
			});
			List<Command> commands = new ArrayList<>();
			Organisation customer = Customers.find(dossier, from, commands);
			Questionnaire made = Questionnaires.create(register,
					new Questionnaires.Facts(customer, Map.of(),
							received == null ? session.console().today() : received,
							answerBy, file.getFileName().toString(), sha256, null),
					columns, asked);
			commands.add(dossier.edits().add(register, Literals.ASSURANCE_REGISTER__QUESTIONNAIRES, made));
			dossier.edits().run(dossier.edits().compound(session.messages().get("read.label"), commands));
			session.console().message(session.messages().get("read.done", asked.size(), columns.sheet(),
					SheetCell.letters(columns.question()), SheetCell.letters(columns.answer()), made.getCode()));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}
}
