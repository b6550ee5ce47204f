package org.waarborg.registry.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;

/** A check of a file against the version before it: ids are for ever, and a version that changed has a higher number. */
final class VersionCheck {

	private final RegistryImpl registry;
	private final Path file;
	private final Path previous;

	VersionCheck(RegistryImpl registry, Path file, Path previous) {
		this.registry = registry;
		this.file = file;
		this.previous = previous;
	}

	List<CheckReport> run() {
		Map<String, SetComparison> changes = new LinkedHashMap<>();
		SetComparison.ofFiles(registry, previous, file).forEach(c -> changes.put(c.set(), c));
		List<CheckReport> reports = new ArrayList<>();
		CatalogCheck check = new CatalogCheck(registry, file);
		for (CheckReport report : check.run()) {
			SetComparison change = report.header().isPresent() ? changes.remove(report.set()) : null;
			String place = report.path().isEmpty() ? file.toString() : file + " / " + report.path();
			reports.add(change == null ? report
					: with(report, found(place, change).stream()
							.map(p -> check.located(p, change.set(), place)).toList()));
		}
		List<ControlSetProblem> gone = changes.values().stream().filter(c -> c.after().isEmpty()).map(c -> Problem
				.warning("registry.check.setGone", file.toString()).set(c.set()).args(c.set(), previous.toString()))
				.toList();
		if (!gone.isEmpty()) {
			reports.add(0,
					new CheckReport(file, "", "", "", java.util.Optional.empty(), CheckReport.Counts.NONE, gone));
		}
		return List.copyOf(reports);
	}

	private static CheckReport with(CheckReport report, List<ControlSetProblem> more) {
		List<ControlSetProblem> all = new ArrayList<>(report.problems());
		all.addAll(more);
		all.sort(Comparator.comparing(ControlSetProblem::severity));
		return new CheckReport(report.file(), report.path(), report.set(), report.language(), report.header(),
				report.counts(), all);
	}

	private static List<ControlSetProblem> found(String place, SetComparison change) {
		List<ControlSetProblem> found = new ArrayList<>();
		change.suspects().forEach(s -> found.add(Problem.warning("registry.check.idChanged", place).set(change.set())
				.element(s.added().ref().control()).args(s.dropped().ref().control(), s.added().ref().control())));
		List<String> moved = change.suspects().stream().map(s -> s.dropped().ref().control()).toList();
		List<String> gone = change.with(Aspect.DROPPED).stream().map(c -> c.ref().control())
				.filter(id -> !moved.contains(id))
				.toList();
		if (!gone.isEmpty()) {
			found.add(Problem.warning("registry.check.idGone", place).set(change.set()).element(gone.get(0))
					.args(Integer.toString(gone.size()), AuthorCheck.some(gone)));
		}
		if (change.before().isPresent() && change.after().isPresent() && !change.same()) {
			String old = change.before().map(ControlSetHeader::version).orElse("");
			String now = change.after().map(ControlSetHeader::version).orElse("");
			if (Versions.compare(now, old) <= 0) {
				found.add(Problem.warning("registry.check.versionNotCounted", place).set(change.set())
						.element(change.set()).args(now, old));
			}
		}
		return found;
	}
}
