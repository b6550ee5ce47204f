package org.waarborg.statement.migration.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.TwinPair;
import org.waarborg.statement.migration.TwinPair.Difference;
import org.waarborg.store.Edits;

/** The commands that make a decision say again what its twin says. */
public final class TwinChange {

	private final Edits edits;
	private final String label;
	private final String language;

	/**
	 * Over a dossier.
	 *
	 * @param edits    its edits
	 * @param label    what undo shows, and what is written down as the reason
	 * @param language of the label
	 */
	public TwinChange(Edits edits, String label, String language) {
		this.edits = edits;
		this.language = language;
		this.label = label;
	}

	/**
	 * How far controls are implemented together.
	 *
	 * @param from the controls
	 * @return the weakest of those that are not excluded
	 */
	public static Implementation weakest(List<Predecessor> from) {
		return from.stream().filter(p -> p.decision().isPresent())
				.filter(p -> p.applicability() != Applicability.NOT_APPLICABLE).map(Predecessor::implementation)
				.min(Comparator.naturalOrder()).orElse(Implementation.UNKNOWN);
	}

	/**
	 * Who owns controls.
	 *
	 * @param from the controls
	 * @return the owners, each once
	 */
	public static List<Person> owners(List<Predecessor> from) {
		return from.stream().map(Predecessor::owner).flatMap(Optional::stream).distinct().toList();
	}

	/**
	 * To the later edition.
	 *
	 * @param pair       the pair
	 * @param difference what differs
	 * @return the command
	 */
	public Command toLater(TwinPair pair, Difference difference) {
		Decision target = pair.decision();
		List<Decision> sources = pair.from().stream().map(p -> p.followed().or(p::decision)).flatMap(Optional::stream)
				.toList();
		return edits.compound(label, switch (difference.subject()) {
			case APPLICABILITY -> decide(target, (Applicability) difference.earlier(), sources);
			case JUSTIFICATION -> justify(target, sources.get(0), target.getApplicability());
			case IMPLEMENTATION -> implement(target, (Implementation) difference.earlier());
			case OWNER -> own(target, owners(pair.from()).get(0));
		});
	}

	/**
	 * To the earlier edition.
	 *
	 * @param pair       a pair of one and one
	 * @param difference what differs
	 * @return the command
	 */
	public Command toEarlier(TwinPair pair, Difference difference) {
		Decision target = pair.from().stream().map(Predecessor::decision).flatMap(Optional::stream).findFirst()
				.orElseThrow();
		Decision source = pair.decision();
		return edits.compound(label, switch (difference.subject()) {
			case APPLICABILITY -> decide(target, (Applicability) difference.later(), List.of(source));
			case JUSTIFICATION -> justify(target, source, source.getApplicability());
			case IMPLEMENTATION -> implement(target, (Implementation) difference.later());
			case OWNER -> own(target, source.getOwner());
		});
	}

	/** Nobody decided it here yet: it counts from when it is confirmed. Its reason comes along where there is none. */
	private List<Command> decide(Decision target, Applicability to, List<Decision> sources) {
		List<Command> commands = new ArrayList<>();
		commands.add(edits.set(target, Literals.DECISION__APPLICABILITY, to));
		commands.add(edits.set(target, Literals.DECISION__FOLLOWS_BASE, Boolean.FALSE));
		commands.add(edits.set(target, Literals.DECISION__DECIDED_BY, null));
		commands.add(edits.clear(target, Literals.DECISION__IN_ROLE));
		commands.add(edits.set(target, Literals.DECISION__DECIDED_ON, null));
		commands.add(edits.set(target, Literals.DECISION__TO_CONFIRM, Boolean.valueOf(to != Applicability.UNDECIDED)));
		commands.add(edits.set(target, Literals.DECISION__TO_CONFIRM_BECAUSE, label));
		boolean reasoned = to == Applicability.NOT_APPLICABLE ? !Texts.isEmpty(target.getExclusion())
				: !Texts.isEmpty(target.getInclusion());
		if (!reasoned && sources.size() == 1 && to != Applicability.UNDECIDED) {
			commands.addAll(justify(target, sources.get(0), to));
		}
		return commands;
	}

	private List<Command> justify(Decision target, Decision source, Applicability side) {
		boolean excluded = side == Applicability.NOT_APPLICABLE;
		return List.of(edits.set(target, excluded ? Literals.DECISION__EXCLUSION : Literals.DECISION__INCLUSION,
				TextMerge.copy(excluded ? source.getExclusion() : source.getInclusion())));
	}

	/** At the one part where there is one; else at the decision as a whole, with the reason that is needed for that. */
	private List<Command> implement(Decision target, Implementation to) {
		if (target.getParts().size() == 1 && !target.isSetImplementation()) {
			return List.of(edits.set(target.getParts().get(0), Literals.PART__IMPLEMENTATION, to));
		}
		List<Command> commands = new ArrayList<>();
		commands.add(edits.set(target, Literals.DECISION__IMPLEMENTATION, to));
		if (Texts.isEmpty(target.getImplementationReason())) {
			commands.add(edits.setText(target.getImplementationReason(), language, label));
		}
		return commands;
	}

	private List<Command> own(Decision target, Person owner) {
		boolean atPart = target.getOwner() == null && target.getParts().size() == 1
				&& target.getParts().get(0).getOwner() != null && Decisions.owner(target, Optional.empty()).isPresent();
		return List.of(atPart ? edits.set(target.getParts().get(0), Literals.PART__OWNER, owner)
				: edits.set(target, Literals.DECISION__OWNER, owner));
	}
}
