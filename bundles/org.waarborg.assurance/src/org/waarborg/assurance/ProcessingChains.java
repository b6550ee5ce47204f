package org.waarborg.assurance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.waarborg.dossier.Organisation;

/**
 * Who processes for whom (GDPR article 28(2) and (4)): the controller answers for the whole chain. A sub-processor that is a
 * supplier of the register itself goes on with what is known of it there.
 *
 * @since 0.1
 */
public final class ProcessingChains {

	/** Chains are as long as people make them; a bound keeps a file that was made to hurt from doing so. */
	private static final int LONGEST = 100;
	private static final int MOST = 2_000;

	private ProcessingChains() {
	}

	/**
	 * A sub-processor in its place.
	 *
	 * @param sub      the sub-processor
	 * @param depth    1 for one of the supplier itself
	 * @param path     those above it, the supplier first; nulls left out
	 * @param own      whether it is written down at this service, and not at another supplier
	 * @param circular whether it processes, over others, for itself
	 * @since 0.1
	 */
	public record Link(SubProcessor sub, int depth, List<Organisation> path, boolean own, boolean circular) {
	}

	/**
	 * The chain of a service.
	 *
	 * @param service the service
	 * @param index   the register, for suppliers that are sub-processors
	 * @return each with those below it behind it
	 */
	public static List<Link> of(SuppliedService service, AssuranceIndex index) {
		List<Link> chain = new ArrayList<>();
		List<Organisation> path = new ArrayList<>();
		AssuranceRegisters.supplierOf(service).map(Supplier::getOrganisation).ifPresent(path::add);
		service.getSubProcessors().forEach(s -> walk(s, 1, path, true, index, chain, new HashSet<>()));
		return chain;
	}

	private static void walk(SubProcessor sub, int depth, List<Organisation> above, boolean own, AssuranceIndex index,
			List<Link> chain, Set<SubProcessor> seen) {
		if (depth > LONGEST || chain.size() >= MOST || !seen.add(sub)) {
			return;
		}
		Organisation who = sub.getOrganisation();
		boolean circular = who != null && above.contains(who);
		chain.add(new Link(sub, depth, List.copyOf(above), own, circular));
		List<Organisation> path = new ArrayList<>(above);
		if (who != null) {
			path.add(who);
		}
		sub.getSubProcessors().forEach(s -> walk(s, depth + 1, path, own, index, chain, seen));
		if (!circular && who != null && sub.getSubProcessors().isEmpty()) {
			index.supplier(who).ifPresent(supplier -> supplier.getServices().stream()
					.flatMap(s -> s.getSubProcessors().stream())
					.forEach(s -> walk(s, depth + 1, path, false, index, chain, seen)));
		}
		seen.remove(sub);
	}

	/**
	 * All locations of a service, those of its sub-processors too.
	 *
	 * @param service the service
	 * @return as they are written down at the service
	 */
	public static List<ProcessingLocation> locations(SuppliedService service) {
		List<ProcessingLocation> all = new ArrayList<>(service.getLocations());
		service.getSubProcessors().forEach(s -> locations(s, all, 0));
		return all;
	}

	private static void locations(SubProcessor sub, List<ProcessingLocation> all, int depth) {
		all.addAll(sub.getLocations());
		if (depth < LONGEST) {
			sub.getSubProcessors().forEach(s -> locations(s, all, depth + 1));
		}
	}
}
