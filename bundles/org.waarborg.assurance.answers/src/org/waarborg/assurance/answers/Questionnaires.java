package org.waarborg.assurance.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.intake.CellText;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;
import org.waarborg.store.Edits;

/**
 * Questionnaires of customers: how one is made of his table, how answers are given, and what goes back into his file. Each step a
 * command that can be undone. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Questionnaires {

	private static final String CODE = "VRL-";

	private Questionnaires() {
	}

	/**
	 * What is known of a questionnaire beside its questions.
	 *
	 * @param from       who asks; may be null
	 * @param titles     what it is called, by language
	 * @param receivedOn received on; may be null
	 * @param answerBy   when the answers are expected; may be null
	 * @param fileName   name of his file
	 * @param sha256     SHA-256 of his file
	 * @param owner      who sees to it; may be null
	 * @since 0.1
	 */
	public record Facts(Organisation from, Map<String, String> titles, LocalDate receivedOn, LocalDate answerBy,
			String fileName, String sha256, Person owner) {
	}

	/**
	 * A questionnaire of a customer's table. What he filled in himself already is no answer of ours: it stands there until
	 * somebody answers.
	 *
	 * @param register the register that it will be in
	 * @param facts    what is known of it
	 * @param columns  where the questions stand
	 * @param asked    the questions
	 * @return the questionnaire, in no file yet, with a code
	 */
	public static Questionnaire create(AssuranceRegister register, Facts facts, QuestionColumns columns,
			List<AskedQuestion> asked) {
		Questionnaire questionnaire = AssuranceFactory.eINSTANCE.createQuestionnaire();
		questionnaire.setCode(AssuranceRegisters.nextCode(register.getQuestionnaires(), CODE, Set.of()));
		facts.titles().forEach((language, title) -> questionnaire.getTitle().add(Texts.of(language, title)));
		questionnaire.setFrom(facts.from());
		questionnaire.setReceivedOn(facts.receivedOn());
		questionnaire.setAnswerBy(facts.answerBy());
		questionnaire.setFileName(facts.fileName());
		questionnaire.setSha256(facts.sha256());
		questionnaire.setSheet(columns.sheet());
		questionnaire.setOwner(facts.owner());
		for (AskedQuestion one : asked) {
			Question question = AssuranceFactory.eINSTANCE.createQuestion();
			question.setRow(one.row());
			question.setNumber(one.number().isEmpty() ? null : one.number());
			question.setText(one.text());
			question.setAnswer(one.answer().isEmpty() ? null : one.answer());
			question.setRemark(one.remark().isEmpty() ? null : one.remark());
			question.setAnswerCell(QuestionColumns.cell(columns.answer(), one.row()));
			question.setRemarkCell(columns.remark() < 1 ? null : QuestionColumns.cell(columns.remark(), one.row()));
			questionnaire.getQuestions().add(question);
		}
		return Identifiers.ensureIds(questionnaire);
	}

	/**
	 * A questionnaire that was read from the same file before.
	 *
	 * @param register the register
	 * @param sha256   SHA-256 of the file
	 * @return the questionnaire, or empty
	 */
	public static Optional<Questionnaire> of(AssuranceRegister register, String sha256) {
		return register.getQuestionnaires().stream().filter(q -> sha256.equals(q.getSha256())).findFirst();
	}

	/**
	 * Whether somebody answered.
	 *
	 * @param question a question
	 * @return true when there is an answer that somebody gave
	 */
	public static boolean isAnswered(Question question) {
		return question.getAnsweredOn() != null && question.getAnswer() != null && !question.getAnswer().isBlank();
	}

	/**
	 * How many questions are open.
	 *
	 * @param questionnaire a questionnaire
	 * @return the count
	 */
	public static int open(Questionnaire questionnaire) {
		return (int) questionnaire.getQuestions().stream().filter(q -> !isAnswered(q)).count();
	}

	/**
	 * Answers a question.
	 *
	 * @param edits    makes commands
	 * @param question the question
	 * @param text     the answer; blank takes it away
	 * @param by       who answers; may be null
	 * @param on       when
	 * @return commands, none where that is the answer already
	 */
	public static List<Command> answer(Edits edits, Question question, String text, Person by, LocalDate on) {
		String now = text == null || text.isBlank() ? null : text.strip();
		List<Command> commands = new ArrayList<>();
		boolean taken = now != null && Objects.equals(now, question.getAnswer());
		if (taken && question.getAnsweredOn() != null) {
			return commands;
		}
		change(edits, commands, question, Literals.QUESTION__ANSWER, now);
		change(edits, commands, question, Literals.QUESTION__ANSWERED_ON, now == null ? null : on);
		change(edits, commands, question, Literals.QUESTION__ANSWERED_BY, now == null ? null : by);
		if (now == null) {
			change(edits, commands, question, Literals.QUESTION__CONTROL, null);
			change(edits, commands, question, Literals.QUESTION__EARLIER, null);
		}
		return commands;
	}

	/**
	 * Takes a proposal as the answer, with where it comes from.
	 *
	 * @param edits    makes commands
	 * @param question the question
	 * @param proposal what was proposed
	 * @param by       who takes it; may be null
	 * @param on       when
	 * @return commands
	 */
	public static List<Command> take(Edits edits, Question question, Proposal proposal, Person by, LocalDate on) {
		List<Command> commands = answer(edits, question, proposal.text(), by, on);
		change(edits, commands, question, Literals.QUESTION__CONTROL, proposal.control().orElse(null));
		change(edits, commands, question, Literals.QUESTION__EARLIER, proposal.earlier().orElse(null));
		return commands;
	}

	private static void change(Edits edits, List<Command> commands, Question question, EStructuralFeature feature,
			Object value) {
		if (!Objects.equals(question.eGet(feature), value)) {
			commands.add(value == null ? edits.clear(question, feature) : edits.set(question, feature, value));
		}
	}

	/**
	 * What goes into a copy of his file: the answers and remarks that somebody gave. What nobody answered stays as he left it.
	 *
	 * @param questionnaire a questionnaire
	 * @return the cells, by question
	 */
	public static List<CellText> cells(Questionnaire questionnaire) {
		List<CellText> cells = new ArrayList<>();
		for (Question question : questionnaire.getQuestions()) {
			if (isAnswered(question)) {
				cell(questionnaire, question.getAnswerCell(), question.getAnswer()).ifPresent(cells::add);
				if (question.getRemark() != null && !question.getRemark().isBlank()) {
					cell(questionnaire, question.getRemarkCell(), question.getRemark()).ifPresent(cells::add);
				}
			}
		}
		return cells;
	}

	private static Optional<CellText> cell(Questionnaire questionnaire, String address, String text) {
		String letters = Objects.toString(address, "").replaceAll("\\d+$", "");
		String number = Objects.toString(address, "").substring(letters.length());
		int column = SheetCell.column(letters);
		return column < 1 || !number.matches("[1-9]\\d{0,6}") ? Optional.empty()
				: Optional.of(new CellText(Objects.toString(questionnaire.getSheet(), ""), Integer.parseInt(number),
						column, text));
	}

	/**
	 * The questions that do not stand any more where they were read: answers would come beside other questions.
	 *
	 * @param questionnaire a questionnaire
	 * @param file          the customer's table as it is now
	 * @return the questions; all of them where the sheet is gone
	 */
	public static List<Question> moved(Questionnaire questionnaire, SheetFile file) {
		Optional<Sheet> sheet = file.sheets().stream().filter(s -> s.name().equals(questionnaire.getSheet()))
				.findFirst();
		return questionnaire.getQuestions().stream().filter(q -> sheet.isEmpty() || sheet.get().row(q.getRow()).values()
				.stream().noneMatch(c -> c.text().equals(q.getText()))).toList();
	}
}
