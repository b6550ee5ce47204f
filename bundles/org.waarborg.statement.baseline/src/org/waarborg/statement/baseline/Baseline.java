package org.waarborg.statement.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Origin;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.baseline.BaselineException.Kind;
import org.waarborg.statement.baseline.BaselineRow.State;
import org.waarborg.statement.baseline.internal.ParentDecisions;
import org.waarborg.statement.baseline.internal.Releases;
import org.waarborg.statement.baseline.internal.Said;
import org.waarborg.statement.baseline.internal.TakeOver;
import org.waarborg.statement.baseline.internal.Words;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * A statement beside that of its parent scope, such as a hospital's beside its group's: what is taken over, what was changed
 * here, what the parent changed since, and what one of them has and the other has not. Reckoned anew each time; only what was
 * taken over is kept at the decision. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Baseline {

	private final StatementOfApplicability statement;
	private final StatementOfApplicability parent;
	private final OptionalInt version;
	private final Dossier dossier;
	private final ControlSetRegistry registry;
	private final List<BaselineRow> rows;

	private Baseline(StatementOfApplicability statement, StatementOfApplicability parent, OptionalInt version,
			Dossier dossier, ControlSetRegistry registry, Map<ControlRef, Decision> decisions) {
		this.statement = statement;
		this.parent = parent;
		this.version = version;
		this.dossier = dossier;
		this.registry = registry;
		rows = List.copyOf(rows(decisions));
	}

	/** What is taken over beside applicability, drivers and justifications. */
	public enum Content {
		/** The realisation, as text; that it was taken over is shown. */
		REALISATION,
		/** The owner. */
		OWNER
	}

	/**
	 * Who takes over, and when.
	 *
	 * @param by   who; null where nobody says so
	 * @param role in which role; null for none
	 * @param on   the day
	 * @since 0.1
	 */
	public record Taker(Person by, Role role, LocalDate on) {
	}

	/**
	 * The parent's statement, where there is one.
	 *
	 * @param statement a statement
	 * @return the statement of the parent; empty where it has none, or names itself
	 */
	public static Optional<StatementOfApplicability> parentOf(StatementOfApplicability statement) {
		return Optional.ofNullable(statement.getParentStatement()).filter(p -> !p.eIsProxy() && p != statement);
	}

	/**
	 * Against what holds at the parent: its version in force, else its newest that is not withdrawn, else its draft.
	 *
	 * @param dossier   the open dossier of both statements
	 * @param statement the statement that takes over
	 * @param registry  the control sets
	 * @return the baseline
	 * @throws BaselineException {@link Kind#NO_PARENT}; {@link Kind#UNREADABLE}
	 */
	public static Baseline of(OpenDossier dossier, StatementOfApplicability statement, ControlSetRegistry registry)
			throws BaselineException {
		return of(dossier, statement, parent(statement, dossier), registry);
	}

	/**
	 * As {@link #of(OpenDossier, StatementOfApplicability, ControlSetRegistry)}, with a parent that the statement may not have
	 * yet: it gets it with the first thing that it takes over.
	 *
	 * @param dossier   the open dossier of both statements
	 * @param statement the statement that takes over
	 * @param parent    the statement of the parent
	 * @param registry  the control sets
	 * @return the baseline
	 * @throws BaselineException {@link Kind#CIRCLE}; {@link Kind#UNREADABLE}
	 */
	public static Baseline of(OpenDossier dossier, StatementOfApplicability statement, StatementOfApplicability parent,
			ControlSetRegistry registry) throws BaselineException {
		Optional<Versions> versions = Versions.ifReadable(dossier, parent);
		Optional<Version> holds = versions.flatMap(v -> v.inForce().or(() -> v.all().reversed().stream()
				.filter(o -> o.standing() != Standing.WITHDRAWN).findFirst()));
		return holds.isEmpty() ? ofDraft(dossier, statement, parent, registry)
				: ofVersion(dossier, statement, registry, parent, versions.get(), holds.get());
	}

	/**
	 * Against the parent's draft.
	 *
	 * @param dossier   the open dossier of both statements
	 * @param statement the statement that takes over
	 * @param parent    the statement of the parent
	 * @param registry  the control sets
	 * @return the baseline
	 * @throws BaselineException {@link Kind#CIRCLE}
	 */
	public static Baseline ofDraft(OpenDossier dossier, StatementOfApplicability statement,
			StatementOfApplicability parent, ControlSetRegistry registry) throws BaselineException {
		requireNoCircle(dossier, statement, parent);
		return new Baseline(statement, parent, OptionalInt.empty(), dossier.dossier(), registry,
				ParentDecisions.of(parent, registry));
	}

	/**
	 * Against a released version of the parent.
	 *
	 * @param dossier   the open dossier of both statements
	 * @param statement the statement that takes over
	 * @param parent    the statement of the parent
	 * @param registry  the control sets
	 * @param number    the version
	 * @return the baseline
	 * @throws BaselineException {@link Kind#CIRCLE}; {@link Kind#NO_SUCH_VERSION}; {@link Kind#UNREADABLE}
	 */
	public static Baseline ofVersion(OpenDossier dossier, StatementOfApplicability statement,
			StatementOfApplicability parent, ControlSetRegistry registry, int number) throws BaselineException {
		Optional<Versions> versions = Versions.ifReadable(dossier, parent);
		Version version = versions.flatMap(v -> v.find(number)).orElseThrow(() -> new BaselineException(
				Kind.NO_SUCH_VERSION, Words.name(parent, language(dossier.dossier())), Integer.toString(number)));
		return ofVersion(dossier, statement, registry, parent, versions.get(), version);
	}

	/** A statement that would take over from itself, by whatever way round, has no parent. */
	private static void requireNoCircle(OpenDossier dossier, StatementOfApplicability statement,
			StatementOfApplicability parent) throws BaselineException {
		Set<StatementOfApplicability> above = new HashSet<>();
		for (StatementOfApplicability at = parent; at != null && above.add(at); at = parentOf(at).orElse(null)) {
			if (at == statement) {
				throw new BaselineException(Kind.CIRCLE, Words.name(statement, language(dossier.dossier())),
						Words.name(parent, language(dossier.dossier())));
			}
		}
	}

	private static Baseline ofVersion(OpenDossier dossier, StatementOfApplicability statement,
			ControlSetRegistry registry, StatementOfApplicability parent, Versions versions, Version version)
			throws BaselineException {
		requireNoCircle(dossier, statement, parent);
		String name = Words.name(parent, language(dossier.dossier()));
		if (!versions.problems(version.number()).isEmpty()) {
			throw new BaselineException(Kind.UNREADABLE, name, Integer.toString(version.number()));
		}
		try {
			StatementRelease release = Releases.read(versions, version);
			return new Baseline(statement, parent, OptionalInt.of(version.number()), dossier.dossier(), registry,
					ParentDecisions.of(release, dossier.dossier()));
		} catch (StoreException e) {
			BaselineException unreadable = new BaselineException(Kind.UNREADABLE, name,
					Integer.toString(version.number()));
			unreadable.initCause(e);
			throw unreadable;
		}
	}

	private static StatementOfApplicability parent(StatementOfApplicability statement, OpenDossier dossier)
			throws BaselineException {
		Optional<StatementOfApplicability> parent = parentOf(statement);
		if (parent.isEmpty()) {
			throw new BaselineException(Kind.NO_PARENT, Words.name(statement, language(dossier.dossier())));
		}
		return parent.get();
	}

	private static String language(Dossier dossier) {
		String language = dossier.getLanguage();
		return language == null || language.isBlank() ? "en" : language;
	}

	private List<BaselineRow> rows(Map<ControlRef, Decision> decisions) {
		List<BaselineRow> all = new ArrayList<>();
		Set<ControlRef> here = new HashSet<>();
		for (StatementRow row : StatementRows.of(statement, registry, new StatementView.Combined())) {
			if (!row.repeated()) {
				here.add(row.ref());
				all.add(row(row, Optional.ofNullable(decisions.get(row.ref()))));
			}
		}
		decisions.forEach((ref, decision) -> {
			if (!here.contains(ref)) {
				all.add(new BaselineRow(ref, Optional.empty(), Optional.of(decision), State.MISSING, false));
			}
		});
		return all;
	}

	private static BaselineRow row(StatementRow row, Optional<Decision> parent) {
		Optional<Decision> own = row.decision();
		Origin origin = own.map(Decision::getOrigin).orElse(Origin.OWN);
		String taken = own.map(Decision::getTakenOverSha256).orElse(null);
		boolean changedHere = taken != null
				&& !taken.equals(own.map(d -> Said.hash(d, row.applicability(), row.drivers())).orElse(""));
		State state = parent.isEmpty() ? State.ALONE
				: origin == Origin.OVERRIDDEN || origin == Origin.TAKEN_OVER && changedHere ? State.OVERRIDDEN
						: origin == Origin.TAKEN_OVER ? State.INHERITED
								: parent.get().getApplicability() == Applicability.UNDECIDED ? State.PARENT_OPEN
										: row.applicability() == Applicability.UNDECIDED ? State.AVAILABLE : State.OWN;
		boolean drifted = parent.isPresent() && taken != null && origin != Origin.OWN && !taken.equals(
				Said.hash(parent.get(), parent.get().getApplicability(), parent.get().getDrivers()));
		return new BaselineRow(row.ref(), Optional.of(row), parent, state, drifted);
	}

	/**
	 * The statement that takes over.
	 *
	 * @return the statement
	 */
	public StatementOfApplicability statement() {
		return statement;
	}

	/**
	 * The statement of the parent.
	 *
	 * @return the statement, as a draft
	 */
	public StatementOfApplicability parent() {
		return parent;
	}

	/**
	 * The version of the parent's statement.
	 *
	 * @return its number; empty for the draft
	 */
	public OptionalInt version() {
		return version;
	}

	/**
	 * The statement of the parent and its version, in words.
	 *
	 * @param language ISO 639-1 code
	 * @return for example "Group baseline, version 2"
	 */
	public String from(String language) {
		String name = Words.name(parent, language);
		return version.isPresent() ? Words.messages(Locale.of(language)).get("from.version", name, version.getAsInt())
				: Words.messages(Locale.of(language)).get("from.draft", name, parent.getVersion());
	}

	/**
	 * All controls of both: those of this statement in their order, then those that only the parent covers.
	 *
	 * @return the rows
	 */
	public List<BaselineRow> rows() {
		return rows;
	}

	/**
	 * The row of a control.
	 *
	 * @param ref the control
	 * @return the row, or empty
	 */
	public Optional<BaselineRow> row(ControlRef ref) {
		return rows.stream().filter(r -> r.ref().equals(ref)).findFirst();
	}

	/**
	 * The rows of a state.
	 *
	 * @param state the state
	 * @return the rows, in order
	 */
	public List<BaselineRow> rows(State state) {
		return rows.stream().filter(r -> r.state() == state).toList();
	}

	/**
	 * What the parent changed since it was taken over.
	 *
	 * @return the rows, in order
	 */
	public List<BaselineRow> drifted() {
		return rows.stream().filter(BaselineRow::drifted).toList();
	}

	/**
	 * How many rows are in each state.
	 *
	 * @return all states
	 */
	public Map<State, Integer> counts() {
		Map<State, Integer> counts = new EnumMap<>(State.class);
		for (State state : State.values()) {
			counts.put(state, rows(state).size());
		}
		return counts;
	}

	/**
	 * Takes decisions over: applicability, drivers and justifications become those of the parent, and what was decided here
	 * instead goes with its reason. Realisation, parts and evidence stay, unless the content says so.
	 *
	 * @param edits    of the dossier
	 * @param selected rows of this baseline; those that cannot be taken over are left alone
	 * @param contents what is taken over beside it
	 * @param taker    who, and when
	 * @return the command, one step for undo, not yet run; it cannot be run where nothing is taken over
	 */
	public Command takeOver(Edits edits, Collection<BaselineRow> selected, Set<Content> contents, Taker taker) {
		List<BaselineRow> possible = selected.stream().filter(BaselineRow::canBeTakenOver).toList();
		String language = language(dossier);
		TakeOver takeOver = new TakeOver(statement, this, edits, from(language), taker, Set.copyOf(contents));
		return edits.compound(
				Words.messages(Locale.of(language)).get("takeOver", possible.size(), Words.name(parent, language)),
				takeOver.commands(possible));
	}

	/**
	 * Says why a decision is another here than at the parent, knowing what the parent says now: that the parent changed is
	 * settled too.
	 *
	 * @param edits  of the dossier
	 * @param row    a row with a decision here
	 * @param reason the reason by language; empty keeps the one that there is
	 * @return the command, one step for undo, not yet run
	 */
	public Command override(Edits edits, BaselineRow row, Map<String, String> reason) {
		Decision decision = row.own().flatMap(StatementRow::decision).orElseThrow();
		List<Command> commands = new ArrayList<>();
		commands.add(edits.set(decision, Literals.DECISION__ORIGIN, Origin.OVERRIDDEN));
		commands.add(edits.set(decision, Literals.DECISION__TAKEN_OVER_FROM, from(language(dossier))));
		row.parent().ifPresent(p -> commands.add(edits.set(decision, Literals.DECISION__TAKEN_OVER_SHA256,
				Said.hash(p, p.getApplicability(), p.getDrivers()))));
		new LinkedHashMap<>(reason).forEach(
				(language, text) -> commands.add(edits.setText(decision.getOverrideReason(), language, text)));
		return edits.compound(Words.messages(Locale.of(language(dossier))).get("override"), commands);
	}

	/**
	 * Whether a decision says why it is another than the parent's.
	 *
	 * @param decision a decision
	 * @return true when there is a reason
	 */
	public static boolean isReasoned(Decision decision) {
		return !Texts.isEmpty(decision.getOverrideReason());
	}
}
