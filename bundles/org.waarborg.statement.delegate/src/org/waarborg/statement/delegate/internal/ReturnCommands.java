package org.waarborg.statement.delegate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Note;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.delegate.Answer;
import org.waarborg.statement.delegate.AnswerWords;
import org.waarborg.statement.delegate.AskedField;
import org.waarborg.statement.delegate.ReturnPlan;
import org.waarborg.store.Edits;

/** Makes the commands that take answers in. Texts that stay in the dossier are in its own language. */
public final class ReturnCommands {

	private final Edits edits;
	private final ReturnReader.Result read;
	private final LocalDate on;
	private final Messages messages;
	private final AnswerWords names;
	private final Formats formats;
	private final String language;
	private final List<Command> commands = new ArrayList<>();
	private final Map<Decision, Part> made = new LinkedHashMap<>();

	/**
	 * For one file.
	 *
	 * @param edits   makes commands
	 * @param dossier the dossier
	 * @param read    what was read
	 * @param on      the day on which it came in
	 */
	public ReturnCommands(Edits edits, Dossier dossier, ReturnReader.Result read, LocalDate on) {
		this.edits = edits;
		this.read = read;
		this.on = on;
		language = dossier.getLanguage() == null || dossier.getLanguage().isEmpty() ? "en" : dossier.getLanguage();
		messages = Messages.beside(ReturnPlan.class, Locale.of(language));
		names = new AnswerWords(Locale.of(language));
		formats = Formats.of(language);
	}

	/**
	 * The commands.
	 *
	 * @param rows rows without questions
	 * @return commands, to be run as one step
	 */
	public List<Command> of(List<ReturnRow> rows) {
		Map<Decision, List<ReturnRow>> byDecision = new LinkedHashMap<>();
		rows.forEach(r -> byDecision.computeIfAbsent(r.decision(), d -> new ArrayList<>()).add(r));
		byDecision.forEach(this::decision);
		read.delegation().ifPresent(d -> delegation(d.followUp(), rows));
		return commands;
	}

	private void decision(Decision decision, List<ReturnRow> rows) {
		List<Answer> taken = new ArrayList<>();
		List<String> told = new ArrayList<>();
		for (ReturnRow row : rows) {
			for (Answer answer : row.answers()) {
				if (answer.taken()) {
					take(row, answer);
					taken.add(answer);
				} else if (answer.state() == Answer.State.ANSWERED) {
					told.add(messages.get("note.kept", names.field(answer.field()),
							names.value(answer, answer.theirs())));
				}
			}
			row.remarks().forEach(r -> told.add(messages.get("note.remark", r)));
		}
		if (taken.stream().anyMatch(a -> decides(a.field()))) {
			commands.add(edits.set(decision, Literals.DECISION__TO_CONFIRM, Boolean.TRUE));
			commands.add(edits.set(decision, Literals.DECISION__TO_CONFIRM_BECAUSE,
					messages.get("because", owner(), formats.date(on), code())));
		}
		if (!taken.isEmpty()) {
			told.add(0, messages.get("note.taken", taken.stream().map(a -> names.field(a.field())).distinct()
					.collect(Collectors.joining(", "))));
		}
		if (!told.isEmpty()) {
			note(decision, messages.get("note", owner(), code(), String.join("\n", told)));
		}
	}

	private static boolean decides(AskedField field) {
		return field == AskedField.APPLICABILITY || field == AskedField.INCLUSION || field == AskedField.EXCLUSION;
	}

	private void note(Decision decision, String text) {
		boolean known = decision.getNotes().stream().anyMatch(n -> text.equals(n.getText()));
		if (known) {
			return;
		}
		commands.add(edits.add(decision, Literals.DECISION__NOTES, note(text)));
	}

	private Note note(String text) {
		Note note = DossierFactory.eINSTANCE.createNote();
		note.setText(text);
		note.setOn(on);
		read.owner().ifPresent(note::setAuthor);
		return Identifiers.ensureIds(note);
	}

	private void take(ReturnRow row, Answer answer) {
		Decision decision = row.decision();
		String value = answer.theirs();
		switch (answer.field()) {
			case APPLICABILITY -> {
				Applicability to = value.isEmpty() ? Applicability.UNDECIDED : Applicability.valueOf(value);
				Decisions.consequences(decision, to, on).forEach((feature, v) -> commands
						.add(v == null ? edits.clear(decision, feature) : edits.set(decision, feature, v)));
				commands.add(edits.set(decision, Literals.DECISION__APPLICABILITY, to));
			}
			case INCLUSION -> commands.add(edits.setText(decision.getInclusion(), read.language(), value));
			case EXCLUSION -> commands.add(edits.setText(decision.getExclusion(), read.language(), value));
			case REALISATION -> realisation(row, value);
			case IMPLEMENTATION -> implementation(row, value);
			case PLANNED -> planned(row, value.isEmpty() ? null : LocalDate.parse(value));
		}
	}

	private void realisation(ReturnRow row, String value) {
		if (row.part().isPresent()) {
			commands.add(edits.setText(row.part().get().getText(), read.language(), value));
			return;
		}
		if (row.decision().getSameAs() != null) {
			commands.add(edits.clear(row.decision(), Literals.DECISION__SAME_AS));
		}
		commands.add(edits.setText(row.decision().getRealisation(), read.language(), value));
	}

	/** A state that was set by hand hides that of the part, so it is that one which was shown and answered. */
	private void implementation(ReturnRow row, String value) {
		Implementation to = value.isEmpty() ? Implementation.UNKNOWN : Implementation.valueOf(value);
		if (row.part().isEmpty() && row.decision().isSetImplementation()) {
			commands.add(edits.set(row.decision(), Literals.DECISION__IMPLEMENTATION, to));
			return;
		}
		Part part = part(row);
		if (part.eContainer() == null) {
			part.setImplementation(to);
		} else {
			commands.add(edits.set(part, Literals.PART__IMPLEMENTATION, to));
		}
	}

	private void planned(ReturnRow row, LocalDate to) {
		Part part = part(row);
		if (part.eContainer() == null) {
			part.setPlanned(to);
			return;
		}
		if (part.getPlanned() != null) {
			DateMove move = DossierFactory.eINSTANCE.createDateMove();
			move.setFrom(part.getPlanned());
			move.setTo(to);
			move.setOn(on);
			read.owner().ifPresent(move::setBy);
			move.setReason(messages.get("move", code()));
			commands.add(edits.add(part, Literals.PART__MOVES, Identifiers.ensureIds(move)));
		}
		commands.add(to == null ? edits.clear(part, Literals.PART__PLANNED)
				: edits.set(part, Literals.PART__PLANNED, to));
	}

	/** The part of the row, or the only one of its decision; one that no command has put there yet is filled at once. */
	private Part part(ReturnRow row) {
		if (row.part().isPresent()) {
			return row.part().get();
		}
		if (row.decision().getParts().isEmpty()) {
			return made.computeIfAbsent(row.decision(), d -> {
				Part part = Identifiers.ensureIds(StatementFactory.eINSTANCE.createPart());
				commands.add(edits.add(d, Literals.DECISION__PARTS, part));
				return part;
			});
		}
		return row.decision().getParts().get(0);
	}

	private void delegation(FollowUp point, List<ReturnRow> rows) {
		long asked = point.getControls().stream().distinct().count();
		long complete = rows.stream().collect(Collectors.groupingBy(ReturnRow::decision)).values().stream()
				.filter(r -> r.stream().allMatch(ReturnRow::complete)).count();
		boolean all = complete >= asked;
		boolean closed = point.getStatus() == FollowUpStatus.CLOSED;
		FollowUpStatus status = all ? FollowUpStatus.CLOSED : FollowUpStatus.IN_PROGRESS;
		if (!closed && point.getStatus() != status) {
			commands.add(edits.set(point, DossierPackage.Literals.FOLLOW_UP__STATUS, status));
			if (all) {
				commands.add(edits.set(point, DossierPackage.Literals.FOLLOW_UP__CLOSED_ON, on));
			}
		}
		long taken = rows.stream().flatMap(r -> r.answers().stream()).filter(Answer::taken).count();
		String text = messages.get("point.note", formats.date(on), rows.size(), complete, asked, taken, read.file());
		if (point.getNotes().stream().noneMatch(n -> text.equals(n.getText()))) {
			commands.add(edits.add(point, DossierPackage.Literals.ELEMENT__NOTES, note(text)));
		}
	}

	private String owner() {
		return read.owner().map(Labels::of).orElseGet(() -> messages.get("owner.unknown"));
	}

	private String code() {
		return read.delegation().map(d -> d.code()).orElse("?");
	}
}
