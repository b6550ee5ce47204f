package org.waarborg.assurance.screens.internal.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.ProcessingChains.Link;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.screen.Row;

/** The chain of processing of a service as lines: each with those below it behind it, however deep. */
final class Chain {

	/**
	 * A line.
	 *
	 * @param number its place: 1.2 is the second below the first
	 * @param link   who it is
	 */
	record Line(String number, Link link) {
	}

	private Chain() {
	}

	/**
	 * The lines of a chain.
	 *
	 * @param links the chain
	 * @param own   whether only those that are written down at the service itself
	 * @return rows whose ids stay: those of the sub-processors; one that stands there again has its place behind it
	 */
	static List<Row> rows(List<Link> links, boolean own) {
		List<Row> rows = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		List<Integer> place = new ArrayList<>();
		for (Link link : links) {
			if (own && !link.own()) {
				continue;
			}
			while (place.size() > link.depth()) {
				place.removeLast();
			}
			while (place.size() < link.depth()) {
				place.add(Integer.valueOf(0));
			}
			place.set(link.depth() - 1, Integer.valueOf(place.get(link.depth() - 1).intValue() + 1));
			String number = String.join(".", place.stream().map(String::valueOf).toList());
			int again = seen.merge(link.sub().getId(), Integer.valueOf(1), Integer::sum).intValue();
			rows.add(new Row(again == 1 ? link.sub().getId() : link.sub().getId() + '@' + again,
					Optional.of(link.sub()), new Line(number, link)));
		}
		return rows;
	}

	/** The supplier itself, and all in the chain below it. */
	static List<Row> lines(SuppliedService service, List<Link> links) {
		List<Row> rows = new ArrayList<>(List.of(Row.of(service)));
		rows.addAll(rows(links, false));
		return rows;
	}

	/** The sub-processor of a row; null for the service itself. */
	static SubProcessor sub(Row row) {
		return row.object().orElse(null) instanceof SubProcessor sub ? sub : null;
	}

	/** The line of a row; empty for the service itself. */
	static Optional<Line> line(Row row) {
		return row.subject() instanceof Line line ? Optional.of(line) : Optional.empty();
	}

	/** The list that holds those below. */
	static EReference list(EObject above) {
		return above instanceof SuppliedService ? Literals.SUPPLIED_SERVICE__SUB_PROCESSORS
				: Literals.SUB_PROCESSOR__SUB_PROCESSORS;
	}

	/** The service that a sub-processor is written down at. */
	static Optional<SuppliedService> service(SubProcessor sub) {
		EObject at = sub;
		while (at != null && !(at instanceof SuppliedService)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((SuppliedService) at);
	}

	/** Whether one is below the other, or the same. */
	static boolean within(EObject above, EObject below) {
		return EcoreUtil.isAncestor(above, below);
	}
}
