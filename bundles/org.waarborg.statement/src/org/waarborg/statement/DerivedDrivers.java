package org.waarborg.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.spi.ApplicabilityDriverProvider;
import org.waarborg.store.DomainOffers;

/**
 * The reasons for the controls of one statement that follow from elsewhere in its dossier. Read when they are first asked for, and
 * again after any change of the dossier, so that whoever keeps rows never has old ones. On the dossier's thread or under its
 * read lock.
 *
 * @since 0.1
 */
public final class DerivedDrivers {

	private final StatementOfApplicability statement;
	private final ControlSetRegistry registry;
	private Map<ControlRef, List<DerivedDriver>> found;
	private long state;

	private DerivedDrivers(StatementOfApplicability statement, ControlSetRegistry registry) {
		this.statement = statement;
		this.registry = registry;
	}

	/**
	 * The derived reasons of a statement: those that the domains of its dossier know; of a released version those that were
	 * frozen.
	 *
	 * @param statement the statement; in no dossier it has none
	 * @param registry  the installed control sets and the dossier's own
	 * @return nothing is read yet
	 */
	public static DerivedDrivers of(StatementOfApplicability statement, ControlSetRegistry registry) {
		return new DerivedDrivers(statement, registry);
	}

	/**
	 * The reasons for a control.
	 *
	 * @param control the control as the set that defines it names it: the way rows name it
	 * @return each source once, in the order of the domains
	 */
	public List<DerivedDriver> at(ControlRef control) {
		return all().getOrDefault(control, List.of());
	}

	private Map<ControlRef, List<DerivedDriver>> all() {
		long now = DomainOffers.state(statement);
		if (found == null || state != now) {
			found = read();
			state = now;
		}
		return found;
	}

	private Map<ControlRef, List<DerivedDriver>> read() {
		Map<ControlRef, List<DerivedDriver>> read = new HashMap<>();
		Map<ControlRef, ControlRef> canonical = new HashMap<>();
		providers().flatMap(p -> p.drivers(statement).stream()).forEach(driver -> {
			// A source may name a control through an overlay.
			ControlRef ref = canonical.computeIfAbsent(driver.control(),
					r -> registry.find(r).map(ResolvedControl::ref).orElse(r));
			List<DerivedDriver> drivers = read.computeIfAbsent(ref, r -> new ArrayList<>(2));
			if (drivers.stream().noneMatch(d -> d.source() == driver.source())) {
				drivers.add(driver);
			}
		});
		return read;
	}

	/** A released version brings its own. */
	private Stream<ApplicabilityDriverProvider> providers() {
		return Stream.concat(
				statement.eAdapters().stream().filter(ApplicabilityDriverProvider.class::isInstance)
						.map(ApplicabilityDriverProvider.class::cast),
				DomainOffers.of(statement, ApplicabilityDriverProvider.class).stream());
	}
}
