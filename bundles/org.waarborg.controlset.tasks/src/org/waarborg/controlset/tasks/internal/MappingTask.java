package org.waarborg.controlset.tasks.internal;

import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Mapping;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Says with which set an own control set is to be linked; the links come one by one or from suggestions. */
final class MappingTask extends SetTask {

	private final String path;

	MappingTask(DossierSession session, String path) {
		super(session, "mapping");
		this.path = path;
	}

	private ControlSet set() {
		return set(session, path).orElseThrow();
	}

	private Optional<String> other() {
		return choice("other", String.class, null);
	}

	@Override
	public List<Step> steps() {
		String own = set().getId();
		List<Option> sets = session.controlSets().headers().stream()
				.filter(h -> h.controls() > 0 && !h.id().equals(own))
				.map((ControlSetHeader h) -> new Option(h.id(), h.title(session.language()), h.id(), "control-set"))
				.toList();
		List<Input> inputs = List.of(
				Input.of("other", word("other"), new Input.Choice(sets, false), other().orElse(null)),
				Input.of("source", word("source"), new Input.Words(2), text("source", "")).help(word("source.help")));
		Optional<String> problem = other().isEmpty() ? Optional.of(word("no.other"))
				: exists() ? Optional.of(word("exists")) : Optional.empty();
		return List.of(new Step("other", word("step"), word("step.text"), inputs, problem));
	}

	private boolean exists() {
		return set().getMappings().stream()
				.anyMatch(m -> set().getId().equals(m.getFrom()) && m.getTo().equals(other().get()));
	}

	@Override
	public Finish finish() throws TaskException {
		ControlSet set = set();
		Mapping mapping = ControlsetFactory.eINSTANCE.createMapping();
		mapping.setId(set.getId() + '-' + other().orElseThrow());
		mapping.setFrom(set.getId());
		mapping.setTo(other().orElseThrow());
		if (!text("source", "").isEmpty()) {
			mapping.setSource(text("source", ""));
		}
		run(List.of(session.edits().add(set, Literals.CONTROL_SET__MAPPINGS, mapping)));
		String title = session.controlSets().header(mapping.getTo()).map(h -> h.title(session.language()))
				.orElse(mapping.getTo());
		return Outcome.of(word("done", title)).at(page(SUGGESTIONS, path));
	}
}
