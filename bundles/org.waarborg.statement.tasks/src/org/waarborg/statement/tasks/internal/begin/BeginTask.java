package org.waarborg.statement.tasks.internal.begin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Begins a statement: over which sets, for which scope, whose it is. Every row of it is there at once, undecided. */
final class BeginTask implements Task {

	private final DossierSession session;
	private final Messages messages;
	private List<String> sets = List.of();
	private String title;
	private String scope;
	private String owner;

	BeginTask(DossierSession session) {
		this.session = session;
		messages = BeginActions.words(session);
		scope = scopes().stream().findFirst().map(Scope::getId).orElse(null);
		owner = session.me().map(Person::getId).orElse(null);
	}

	private List<Scope> scopes() {
		return session.dossier().dossier().getScopes();
	}

	private ControlSetRegistry registry() {
		return session.controlSets();
	}

	/** The language that the dossier is kept in. */
	private String language() {
		String own = session.dossier().dossier().getLanguage();
		return own == null || own.isBlank() ? session.language() : own;
	}

	@Override
	public String title() {
		return messages.get("title");
	}

	@Override
	public String icon() {
		return "statement";
	}

	@Override
	public String order() {
		return messages.get("order");
	}

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case "sets" -> sets = ((List<?>) value).stream().map(String.class::cast).toList();
			case "title" -> title = Objects.toString(value, "").strip();
			case "scope" -> scope = (String) value;
			case "owner" -> owner = (String) value;
			default -> throw new IllegalArgumentException(input);
		}
	}

	@Override
	public List<Step> steps() {
		return List.of(asked(), will());
	}

	private Step asked() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of("sets", messages.get("sets"), new Input.Several(fitting()), sets)
				.help(messages.get("sets.help")));
		inputs.add(Input.of("title", messages.get("name"), new Input.Words(1), named()));
		inputs.add(Input.of("scope", messages.get("scope"), new Input.Choice(scopes().stream()
				.map(s -> new Option(s.getId(), Labels.of(s, session.language()), "", "")).toList(), true), scope));
		inputs.add(Input.of("owner", messages.get("owner"),
				new Input.Choice(OnStatement.people(session, null), true), owner));
		return new Step("asked", messages.get("asked.title"), messages.get("asked.text"), inputs,
				fitting().isEmpty() ? Optional.of(messages.get("none.installed"))
						: sets.isEmpty() ? Optional.of(messages.get("none.chosen")) : Optional.empty());
	}

	/** Those that can be put in a statement, by name. */
	private List<Option> fitting() {
		return registry().headers().stream().map(ControlSetHeader::id)
				.filter(s -> StatementDrafts.unfit(registry(), s).isEmpty()).map(this::option)
				.sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	private Option option(String set) {
		ControlSetHeader header = registry().header(set).orElseThrow();
		return new Option(set, header.title(session.language()), messages.get("set.detail", set, header.version()),
				"control-set");
	}

	/** What somebody typed, else what it is a statement over. */
	private String named() {
		if (title != null && !title.isEmpty()) {
			return title;
		}
		return sets.isEmpty() ? "" : StatementDrafts.title(registry(), sets, language());
	}

	private Step will() {
		if (sets.isEmpty()) {
			return new Step("will", messages.get("will.title"), "", List.of(),
					Optional.of(messages.get("none.chosen")));
		}
		List<Input> inputs = new ArrayList<>();
		inputs.add(OnStatement.tells("content", null, messages.get("will.content", named(), StatementCounts
				.of(StatementRows.of(made(), registry(), new StatementView.Combined()))
				.keyFigure(session.language()))));
		String there = session.dossier().roots(StatementOfApplicability.class).stream()
				.filter(s -> StatementRows.sets(s).stream().anyMatch(sets::contains))
				.map(s -> OnStatement.name(s, session.language())).collect(Collectors.joining(", "));
		if (!there.isEmpty()) {
			inputs.add(OnStatement.tells("there", Status.ATTENTION, messages.get("will.there", there)));
		}
		return new Step("will", messages.get("will.title"), "", inputs, Optional.empty());
	}

	private StatementOfApplicability made() {
		StatementOfApplicability made = StatementDrafts.create(Map.of(language(), named()),
				scopes().stream().filter(s -> s.getId().equals(scope)).findFirst().orElse(null), sets, registry());
		OnStatement.person(session, owner).ifPresent(made::setOwner);
		return made;
	}

	@Override
	public Finish finish() throws TaskException {
		if (sets.isEmpty()) {
			throw new TaskException(messages.get("none.chosen"));
		}
		StatementOfApplicability made = made();
		session.run(messages.get("label", named()),
				List.of(session.dossier()
						.adding(StatementDrafts.file(session.dossier(), made, registry()), made)));
		return Outcome.of(messages.get("done", named(), made.getDecisions().size()))
				.at(Target.screen(OnStatement.SCREENS, made.getId()));
	}
}
