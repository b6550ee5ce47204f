package org.waarborg.assurance.tasks.internal.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.document.Status;
import org.waarborg.dossier.Asset;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;

/** Adds services of a supplier, and shows at once what the policy asks of them. */
abstract class ServicesTask extends AssuranceTask {

	/** Id of the input for the day from which they are supplied. */
	static final String SINCE = "since";
	private static final String SERVICES = "services";
	private static final String ASSETS = "assets";
	private static final String CRITICALITY = "criticality";
	private static final String ROLE = "role";
	private static final String DATA = "data";

	ServicesTask(DossierSession session, AssuranceRegister register) {
		super(session, register, SupplierActions.class);
	}

	@Override
	public final String icon() {
		return "add";
	}

	/** What they are called, each once. */
	final List<String> services() {
		return text(SERVICES).lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
	}

	private Criticality criticality() {
		return given(CRITICALITY, Criticality.class, Criticality.UNKNOWN);
	}

	private ProcessingRole role() {
		return given(ROLE, ProcessingRole.class, ProcessingRole.UNKNOWN);
	}

	private List<DataKind> data() {
		List<?> values = given(DATA, List.class, List.of());
		return values.stream().map(DataKind.class::cast).toList();
	}

	/**
	 * Asks what they are and what hangs on them.
	 *
	 * @param problem why it cannot go on; empty when it can
	 * @return the step
	 */
	final Step what(Optional<String> problem) {
		List<Input> inputs = new ArrayList<>();
		inputs.add(wordsInput(SERVICES, 3, text(SERVICES)));
		inputs.add(
				severalElements(ASSETS, session.dossier().dossier().getAssets(), "asset", ticked(ASSETS, List.of())));
		inputs.add(literals(CRITICALITY, Arrays.asList(Criticality.values()), criticality()));
		inputs.add(literals(ROLE, Arrays.asList(ProcessingRole.values()), role()));
		inputs.add(severalLiterals(DATA, DataKind.values(), data()));
		boolean both = data().contains(DataKind.NONE) && data().size() > 1;
		return new Step("what", word("add.step.what"), word("add.what.text"), inputs,
				problem.or(() -> both ? Optional.of(word("add.data.none")) : Optional.empty()));
	}

	/** The services in a sentence; nothing where there are none. */
	final String said() {
		return services().isEmpty() ? "" : word("add.services", services().size(), String.join(", ", services()));
	}

	/** What follows for them: what the policy asks, what is obligatory, what nobody decided yet. */
	final List<Input> follows() {
		List<Input> inputs = new ArrayList<>();
		List<String> asked = asked();
		if (!asked.isEmpty()) {
			inputs.add(tells("asked", null, word("add.asked", String.join("\n", asked))));
		}
		if (data().contains(DataKind.CITIZEN_SERVICE_NUMBER)) {
			inputs.add(tells("citizen", Status.ATTENTION, word("add.citizen")));
		}
		if (role() == ProcessingRole.UNKNOWN && !services().isEmpty()) {
			inputs.add(tells("unclear", Status.ATTENTION, word("add.role.unknown")));
		}
		return inputs;
	}

	private List<String> asked() {
		if (services().isEmpty() || index().policy().isEmpty()) {
			return List.of();
		}
		SuppliedService like = Adding.service(register(), Map.of(), criticality(), role(), data(), Set.of());
		return Policies.lines(index().policy().get(), like).stream().map(PolicyLine::getDemands)
				.flatMap(List::stream).map(d -> "• " + sentence(words.demand(d, Optional.of(session.controlSets()))))
				.distinct().toList();
	}

	/** The services as they are answered, in no file yet, each with a code of its own. */
	final List<SuppliedService> made() {
		Set<String> taken = new HashSet<>();
		LocalDate since = day(SINCE, null);
		List<Asset> assets = find(ticked(ASSETS, List.of()), Asset.class);
		List<SuppliedService> all = new ArrayList<>();
		for (String service : services()) {
			SuppliedService one = Adding.service(register(), said(service), criticality(), role(), data(), taken);
			one.setFrom(since);
			one.getAssets().addAll(assets);
			taken.add(one.getCode());
			all.add(one);
		}
		return all;
	}
}
