package org.waarborg.statement.migration;

import java.util.Collection;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.migration.PlanLine.Kind;

/**
 * Totals of a plan.
 *
 * @param carried      controls of the new edition that one control of the old one became, whole
 * @param merged       controls of the new edition that several controls of the old one became
 * @param predecessors controls of the old edition that went into those
 * @param split        controls of the old edition that became several
 * @param intoSplit    controls of the new edition that come from nothing but a part of such a one
 * @param added        controls of the new edition that are new
 * @param dropped      decisions on controls of the old edition without successor
 * @param links        links from a control of the old edition to one of the new
 * @param questions    questions
 * @param open         questions that nobody answered
 * @since 0.1
 */
public record MigrationCounts(int carried, int merged, int predecessors, int split, int intoSplit, int added,
		int dropped, int links, int questions, int open) {

	static MigrationCounts of(Collection<PlanLine> lines, Collection<Question> questions) {
		int open = (int) questions.stream().filter(Question::open).count();
		return new MigrationCounts(count(lines, Kind.CARRIED), count(lines, Kind.MERGED),
				(int) controls(lines, Kind.MERGED).count(),
				(int) lines.stream().filter(l -> l.kind() != Kind.DROPPED).flatMap(l -> l.from().stream())
						.filter(Predecessor::split).map(Predecessor::control).distinct().count(),
				count(lines, Kind.SPLIT), count(lines, Kind.NEW), count(lines, Kind.DROPPED),
				(int) lines.stream().filter(l -> l.kind() != Kind.DROPPED)
						.mapToLong(l -> l.from().stream().map(Predecessor::control).distinct().count()).sum(),
				questions.size(), open);
	}

	/** A control that went into two merged ones counts in both: so the links add up. */
	private static Stream<ControlRef> controls(Collection<PlanLine> lines, Kind kind) {
		return lines.stream().filter(l -> l.kind() == kind)
				.flatMap(l -> l.from().stream().map(Predecessor::control).distinct());
	}

	private static int count(Collection<PlanLine> lines, Kind kind) {
		return (int) lines.stream().filter(l -> l.kind() == kind).count();
	}
}
