package org.waarborg.statement.migration;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.migration.MigrationException.Kind;
import org.waarborg.statement.migration.internal.Carrier;
import org.waarborg.statement.migration.internal.MigrationWords;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.XmlText;

/**
 * Carries out what a plan says: a second statement beside the first, which stays as it is. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Migration {

	private Migration() {
	}

	/**
	 * Carries out a plan with answers, as one step for undo. The result is a new file with a statement whose carried
	 * decisions are all to confirm; the two statements are each other's twin. Measures, documents, evidence and exceptions are
	 * the same objects for both. What a question that nobody answered is about, stays undecided, with a remark that says
	 * why. Exceptions and points to follow up that name controls of the old edition name those of the new one too. Nothing
	 * is deleted, and nothing of the old statement changes but its twin.
	 *
	 * @param dossier the dossier of the plan's statement; it is not saved
	 * @param plan    the plan, still current
	 * @param answers all answers, those of the plan included
	 * @param titles  title of the new statement by language; empty for that of the old one with the new edition behind it
	 * @param today   the day of the migration
	 * @return the new statement
	 * @throws MigrationException {@link Kind#STALE} when the statement changed since the plan was made, {@link Kind#HAS_TWIN},
	 *                            or as {@link MigrationPlan#answered}; then nothing was changed
	 * @throws IllegalStateException when the dossier is not writable
	 */
	public static StatementOfApplicability carryOut(OpenDossier dossier, MigrationPlan plan, Answers answers,
			Map<String, String> titles, LocalDate today) throws MigrationException {
		StatementOfApplicability old = plan.source();
		if (!dossier.roots(StatementOfApplicability.class).contains(old) || !plan.isCurrent()) {
			throw new MigrationException(Kind.STALE);
		}
		String language = Objects.requireNonNullElse(dossier.dossier().getLanguage(), "en");
		if (old.getTwin() != null && !old.getTwin().eIsProxy()) {
			throw new MigrationException(Kind.HAS_TWIN, Texts.get(old.getTitle(), language),
					Texts.get(old.getTwin().getTitle(), language));
		}
		Map<String, String> legal = new LinkedHashMap<>();
		titles.forEach((l, title) -> legal.put(l, XmlText.legal(title)));
		MigrationPlan answered = plan.answered(answers);
		StatementOfApplicability made = new Carrier(answered, dossier.dossier(), today).make(legal);
		String path = path(dossier, answered);
		String label = MigrationWords.messages(language).get("label", new PlanWords(answered, language).to());
		List<Command> commands = new ArrayList<>(List.of(dossier.adding(path, made),
				dossier.edits().set(old, Literals.STATEMENT_OF_APPLICABILITY__TWIN, made)));
		CarriedReference.of(answered, dossier.dossier()).stream().filter(r -> !r.missing().isEmpty())
				.forEach(r -> commands.add(r.add(dossier.edits())));
		dossier.edits().run(dossier.edits().compound(label, commands));
		return made;
	}

	/** Beside the old one, called after the set, with a number where that is taken. */
	private static String path(OpenDossier dossier, MigrationPlan plan) {
		String old = dossier.fileOf(plan.source());
		String folder = old.substring(0, old.lastIndexOf('/') + 1);
		String name = plan.targets().get(plan.targets().size() - 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+",
				"-");
		for (int number = 1;; number++) {
			String path = folder + name + (number == 1 ? "" : "-" + number) + ".soa";
			boolean open = dossier.files().stream().anyMatch(path::equalsIgnoreCase)
					|| dossier.closedFiles().stream().anyMatch(path::equalsIgnoreCase);
			if (!open && !Files.exists(dossier.folder().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
				return path;
			}
		}
	}

	/**
	 * Confirms decisions that were carried: from then on they count as decided, by this person on this day. A decision that
	 * is still undecided stays so and is not confirmed.
	 *
	 * @param edits     of the dossier
	 * @param label     what undo shows
	 * @param decisions decisions that are to confirm; others are left alone
	 * @param by        who confirms; not null
	 * @param role      in which role; not null
	 * @param on        when; not null
	 * @return the command, not yet run; it cannot be run where there is nothing to confirm
	 */
	public static Command confirm(Edits edits, String label, Collection<Decision> decisions, Person by, Role role,
			LocalDate on) {
		Objects.requireNonNull(by);
		Objects.requireNonNull(role);
		Objects.requireNonNull(on);
		List<Command> commands = new ArrayList<>();
		for (Decision decision : decisions) {
			if (confirmable(decision)) {
				commands.add(edits.set(decision, Literals.DECISION__TO_CONFIRM, Boolean.FALSE));
				commands.add(edits.set(decision, Literals.DECISION__DECIDED_BY, by));
				commands.add(edits.set(decision, Literals.DECISION__IN_ROLE, role));
				commands.add(edits.set(decision, Literals.DECISION__DECIDED_ON, on));
			}
		}
		return edits.compound(label, commands);
	}

	/**
	 * Whether a decision can be confirmed.
	 *
	 * @param decision a decision
	 * @return true when it is to confirm, and decided or a care part that follows its control
	 */
	public static boolean confirmable(Decision decision) {
		return decision.isToConfirm()
				&& (decision.isFollowsBase() || decision.getApplicability() != Applicability.UNDECIDED);
	}
}
