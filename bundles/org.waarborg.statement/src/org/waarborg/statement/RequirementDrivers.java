package org.waarborg.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Requirement;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.store.Edits;

/**
 * Laws and other requirements as reasons why a control applies: each is a driver that names it. Reads the model only; call it on
 * the dossier's thread.
 *
 * @since 0.1
 */
public final class RequirementDrivers {

	private RequirementDrivers() {
	}

	/**
	 * The requirements that drivers name.
	 *
	 * @param drivers drivers of a decision
	 * @return each once, in order; those that are gone are left out
	 */
	public static List<Requirement> of(Collection<Driver> drivers) {
		return drivers.stream().map(Driver::getRequirement).filter(Objects::nonNull).filter(r -> !r.eIsProxy())
				.distinct()
				.toList();
	}

	/**
	 * The kind of driver that a requirement is.
	 *
	 * @param requirement the requirement
	 * @return the kind; a policy of the group is own choice
	 */
	public static DriverKind kind(Requirement requirement) {
		return switch (requirement.getKind()) {
			case LAW -> DriverKind.LAW;
			case CONTRACT -> DriverKind.CONTRACT;
			case INTERESTED_PARTY -> DriverKind.INTERESTED_PARTY;
			case GROUP_POLICY -> DriverKind.OWN_CHOICE;
		};
	}

	/**
	 * Makes a decision name exactly some requirements: those that are missing get a driver of their kind, drivers of others go.
	 * A driver that stays keeps its kind and text, and drivers without a requirement are left alone.
	 *
	 * @param edits    makes commands
	 * @param decision the decision; may be in no file yet
	 * @param wanted   the requirements
	 * @return the commands, not yet run; none where it names exactly these
	 */
	public static List<Command> set(Edits edits, Decision decision, Collection<Requirement> wanted) {
		List<Requirement> all = wanted.stream().distinct().toList();
		List<Command> commands = new ArrayList<>();
		List<Driver> gone = decision.getDrivers().stream()
				.filter(d -> d.getRequirement() != null && !all.contains(d.getRequirement())).toList();
		if (!gone.isEmpty()) {
			commands.add(edits.delete(gone));
		}
		List<Driver> now = new ArrayList<>(decision.getDrivers());
		now.removeAll(gone);
		for (int i = 0; i < all.size(); i++) {
			if (place(now, all.get(i)) < 0) {
				// Before the next one that is there, so that they stand as they were asked for.
				int index = all.subList(i, all.size()).stream().mapToInt(r -> place(now, r)).filter(p -> p >= 0)
						.findFirst()
						.orElse(now.size());
				Driver driver = driver(all.get(i));
				commands.add(edits.addAll(decision, Literals.DECISION__DRIVERS, List.of(driver),
						index == now.size() ? -1 : index));
				now.add(index, driver);
			}
		}
		return commands;
	}

	private static int place(List<Driver> drivers, Requirement requirement) {
		for (int i = 0; i < drivers.size(); i++) {
			if (drivers.get(i).getRequirement() == requirement) {
				return i;
			}
		}
		return -1;
	}

	private static Driver driver(Requirement requirement) {
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		driver.setKind(kind(requirement));
		driver.setRequirement(requirement);
		return Identifiers.ensureIds(driver);
	}
}
