package org.waarborg.assurance.tasks.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.Person;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Option;
import org.waarborg.screen.approval.ProofEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Something done with suppliers and assurance, asked in steps: remembers things by id and looks at them anew after each answer. */
public abstract class AssuranceTask implements Task {

	/** Id of the input for who does it. */
	protected static final String BY = "by";
	/** Id of the input for the day. */
	protected static final String ON = "on";
	/** Id of the last step, before which a file with proof is read. */
	protected static final String END = "end";

	/** The dossier. */
	protected final DossierSession session;
	/** The words of the task. */
	protected final Messages messages;
	/** The words for suppliers and assurance. */
	protected final AssuranceWords words;
	/** What proves it, where the task asks for that. */
	protected final ProofEntry proof;
	private final Messages common;
	private final String register;
	private final Map<String, Object> answers = new HashMap<>();
	private final OfRevision<AssuranceIndex> index;

	/**
	 * A task.
	 *
	 * @param session  the dossier
	 * @param register the register
	 * @param beside   the class that the words are beside
	 */
	protected AssuranceTask(DossierSession session, AssuranceRegister register, Class<?> beside) {
		this.session = session;
		this.register = register.getId();
		messages = Messages.beside(beside, Locale.of(session.language()));
		common = OnAssurance.messages(session);
		words = OnAssurance.words(session);
		proof = new ProofEntry(session);
		index = new OfRevision<>(session, () -> AssuranceIndex.of(register()));
	}

	@Override
	public void answer(String input, Object value) {
		if (!proof.answer(input, value)) {
			answers.put(input, value);
		}
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		return step.equals(END) ? proof.reading() : Optional.empty();
	}

	// ---- the dossier

	/**
	 * The register.
	 *
	 * @return as it is now
	 */
	protected AssuranceRegister register() {
		return OnAssurance.get(session, register);
	}

	/**
	 * The register by who it is about.
	 *
	 * @return as it is now
	 */
	protected AssuranceIndex index() {
		return index.get();
	}

	/**
	 * Something by its id.
	 *
	 * @param <T>  its kind
	 * @param id   the id; may be null
	 * @param type its kind
	 * @return empty when it is not there any more
	 */
	protected <T> Optional<T> find(String id, Class<T> type) {
		return Optional.ofNullable(id).flatMap(session.dossier()::find).filter(type::isInstance).map(type::cast);
	}

	/**
	 * Some things by their ids.
	 *
	 * @param <T>  their kind
	 * @param ids  the ids
	 * @param type their kind
	 * @return those that are still there
	 */
	protected <T> List<T> find(List<String> ids, Class<T> type) {
		return ids.stream().flatMap(i -> find(i, type).stream()).toList();
	}

	/**
	 * What the task is about, which must be there.
	 *
	 * @param <T>  its kind
	 * @param id   its id
	 * @param type its kind
	 * @return the object
	 * @throws IllegalStateException when it is gone, with a sentence for the person
	 */
	protected <T> T get(String id, Class<T> type) {
		return find(id, type).orElseThrow(() -> new IllegalStateException(common.get("gone")));
	}

	/**
	 * Ids of objects.
	 *
	 * @param objects the objects
	 * @return their ids
	 */
	protected static List<String> ids(List<? extends Identified> objects) {
		return objects.stream().map(Identified::getId).toList();
	}

	/**
	 * Runs commands as one step for undo.
	 *
	 * @param label    what undo shows
	 * @param commands what is done
	 * @throws TaskException when it cannot be done
	 */
	protected void run(String label, List<Command> commands) throws TaskException {
		try {
			session.run(label, commands);
		} catch (IllegalStateException | IllegalArgumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
	}

	/**
	 * A command that sets a feature where it is another than now.
	 *
	 * @param commands where to put it
	 * @param owner    the object
	 * @param feature  the feature
	 * @param value    the value; null clears
	 */
	protected void change(List<Command> commands, EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			commands.add(value == null ? session.edits().clear(owner, feature)
					: session.edits().set(owner, feature, value));
		}
	}

	/**
	 * A text of the dossier, in its language.
	 *
	 * @param text what was typed
	 * @return a text by language; empty for a blank one
	 */
	protected Map<String, String> said(String text) {
		return text.isBlank() ? Map.of() : Map.of(OnAssurance.language(session), text);
	}

	/**
	 * A text of the dossier, in its language, with an id of its own.
	 *
	 * @param text what was typed
	 * @return the text; empty for a blank one
	 */
	protected Optional<LocalText> local(String text) {
		return text.isBlank() ? Optional.empty()
				: Optional.of(Identifiers.ensureIds(Texts.of(OnAssurance.language(session), text)));
	}

	// ---- answers

	/**
	 * An answer.
	 *
	 * @param <T>       its type
	 * @param input     id of the input
	 * @param type      its type
	 * @param otherwise what holds until somebody answers
	 * @return the answer
	 */
	protected <T> T given(String input, Class<T> type, T otherwise) {
		return answers.containsKey(input) ? type.cast(answers.get(input)) : otherwise;
	}

	/**
	 * Words that were typed.
	 *
	 * @param input id of the input
	 * @return without spaces around
	 */
	protected String text(String input) {
		return text(input, "");
	}

	/**
	 * Words that were typed.
	 *
	 * @param input     id of the input
	 * @param otherwise what stands there until somebody types; may be null
	 * @return without spaces around
	 */
	protected String text(String input, String otherwise) {
		return Objects.toString(given(input, String.class, otherwise), "").strip();
	}

	/**
	 * A day.
	 *
	 * @param input     id of the input
	 * @param otherwise what holds until somebody answers; may be null
	 * @return the day; null for none
	 */
	protected LocalDate day(String input, LocalDate otherwise) {
		return given(input, LocalDate.class, otherwise);
	}

	/**
	 * What was ticked.
	 *
	 * @param input     id of the input
	 * @param otherwise what is ticked until somebody answers
	 * @return the values
	 */
	protected List<String> ticked(String input, List<String> otherwise) {
		List<?> values = given(input, List.class, otherwise);
		return values.stream().map(String.class::cast).toList();
	}

	/**
	 * The day; today until somebody says another.
	 *
	 * @return the day; null when it was cleared
	 */
	protected LocalDate on() {
		return day(ON, session.today());
	}

	/**
	 * Who does it: who was chosen, else the user.
	 *
	 * @return the person, or empty
	 */
	protected Optional<Person> by() {
		return find(given(BY, String.class, session.me().map(Person::getId).orElse(null)), Person.class);
	}

	// ---- inputs

	/**
	 * Asks who does it.
	 *
	 * @param label what it is called
	 * @return the input, with those who are still there
	 */
	protected Input byInput(String label) {
		List<Option> people = session.dossier().dossier().getPeople().stream()
				.filter(p -> p.getLeftOn() == null || !p.getLeftOn().isBefore(session.today()))
				.sorted(Comparator.comparing(Labels::of, String.CASE_INSENSITIVE_ORDER))
				.map(p -> new Option(p.getId(), Labels.of(p), Objects.toString(p.getFunction(), ""), "person"))
				.toList();
		return Input.of(BY, label, new Input.Choice(people, false), by().map(Person::getId).orElse(null));
	}

	/**
	 * Asks for the day.
	 *
	 * @param label what it is called
	 * @return the input
	 */
	protected Input dayInput(String label) {
		return Input.of(ON, label, new Input.Day(), on()).problem(dayProblem());
	}

	/**
	 * Asks for a day that may be left out.
	 *
	 * @param id    its id; the label is at its key, help at "key.help" where there is some
	 * @param value as it is now
	 * @return the input
	 */
	protected Input dayInput(String id, LocalDate value) {
		return helped(Input.of(id, word(id), new Input.Day(), value));
	}

	/**
	 * Asks for words.
	 *
	 * @param id    its id; the label is at its key, help at "key.help" where there is some
	 * @param lines about how many lines
	 * @param value as they are now
	 * @return the input
	 */
	protected Input wordsInput(String id, int lines, String value) {
		return helped(Input.of(id, word(id), new Input.Words(lines), value));
	}

	/**
	 * Asks for one of the literals of an enumeration.
	 *
	 * @param <E>   the enumeration
	 * @param id    its id; the label is at its key, help at "key.help" where there is some
	 * @param all   the literals that can be chosen
	 * @param value as it is now
	 * @return the input
	 */
	protected <E extends Enum<E>> Input literals(String id, List<E> all, E value) {
		return helped(Input.of(id, word(id), new Input.Choice(all.stream().map(this::option).toList(), false), value));
	}

	/**
	 * Asks for several of the literals of an enumeration.
	 *
	 * @param <E>   the enumeration
	 * @param id    its id; the label is at its key, help at "key.help" where there is some
	 * @param all   the literals that can be chosen
	 * @param value as it is now
	 * @return the input
	 */
	protected <E extends Enum<E>> Input severalLiterals(String id, E[] all, List<?> value) {
		return helped(Input.of(id, word(id), new Input.Several(Arrays.stream(all).map(this::option).toList()), value));
	}

	private Option option(Enum<?> literal) {
		return new Option(literal, sentence(words.label(literal)), "", "");
	}

	/**
	 * Asks for one of some elements, by id.
	 *
	 * @param id        its id; the label is at its key, help at "key.help" where there is some
	 * @param elements  what can be chosen
	 * @param icon      name of their icon
	 * @param clearable whether nothing is an answer
	 * @param value     as it is now; empty for none
	 * @return the input
	 */
	protected Input elements(String id, List<? extends Element> elements, String icon, boolean clearable,
			Optional<? extends Element> value) {
		return helped(Input.of(id, word(id), new Input.Choice(
				elements.stream().map(e -> new Option(e.getId(), name(e), code(e), icon)).toList(), clearable),
				value.map(Element::getId).orElse(null)));
	}

	/**
	 * Asks for several of some elements, by id.
	 *
	 * @param id       its id; the label is at its key, help at "key.help" where there is some
	 * @param elements what can be chosen
	 * @param icon     name of their icon
	 * @param value    ids of those that are ticked
	 * @return the input
	 */
	protected Input severalElements(String id, List<? extends Element> elements, String icon, List<String> value) {
		return helped(Input.of(id, word(id), new Input.Several(
				elements.stream().map(e -> new Option(e.getId(), name(e), code(e), icon)).toList()), value));
	}

	private static String code(Element element) {
		return Objects.toString(element.getCode(), "");
	}

	private Input helped(Input input) {
		return messages.has(input.id() + ".help") ? input.help(word(input.id() + ".help")) : input;
	}

	/**
	 * Asks for an organisation that is in the dossier, or for the name of a new one.
	 *
	 * @param id    its id; the labels are at its key and at "key.new"
	 * @param first those who come first in the list
	 * @param value who is proposed until somebody answers; may be null
	 * @return both inputs
	 */
	protected List<Input> organisationInputs(String id, Predicate<Organisation> first, Organisation value) {
		List<Option> all = session.dossier().dossier().getOrganisations().stream()
				.filter(o -> o.getName() != null && !o.getName().isBlank())
				.sorted(Comparator.comparing((Organisation o) -> !first.test(o))
						.thenComparing(Organisation::getName, String.CASE_INSENSITIVE_ORDER))
				.map(o -> new Option(o.getId(), words.organisation(o), words.country(o.getCountry()), "organisation"))
				.toList();
		Optional<Organisation> there = organisation(id, value);
		return List.of(
				helped(Input.of(id, word(id), new Input.Choice(all, true),
						there.map(Organisation::getId).orElse(null))),
				helped(Input.of(id + ".new", word(id + ".new"), new Input.Words(1), text(id + ".new"))));
	}

	/**
	 * The organisation that was chosen.
	 *
	 * @param id        id of its input
	 * @param otherwise who is proposed until somebody answers; may be null
	 * @return empty where none was, or a new one is named
	 */
	protected Optional<Organisation> organisation(String id, Organisation otherwise) {
		return find(given(id, String.class,
				otherwise == null || !text(id + ".new").isEmpty() ? null : otherwise.getId()), Organisation.class);
	}

	/**
	 * What is wrong with it.
	 *
	 * @param id        id of its input
	 * @param otherwise who is proposed until somebody answers; may be null
	 * @param needed    whether there must be one
	 * @return both were given, or nobody; empty when all is well
	 */
	protected Optional<String> organisationProblem(String id, Organisation otherwise, boolean needed) {
		boolean chosen = organisation(id, otherwise).isPresent();
		boolean named = !text(id + ".new").isEmpty();
		return chosen && named ? Optional.of(common.get("organisation.twice", word(id)))
				: needed && !chosen && !named ? Optional.of(common.get("organisation.missing", word(id)))
						: Optional.empty();
	}

	/**
	 * The organisation, made where it is new.
	 *
	 * @param id        id of its input
	 * @param otherwise who is proposed until somebody answers; may be null
	 * @param kind      what it is
	 * @param country   country of a new one; may be empty
	 * @param commands  where to put what makes it
	 * @return the organisation; null for nobody
	 */
	protected Organisation organisation(String id, Organisation otherwise, OrganisationKind kind, String country,
			List<Command> commands) {
		String named = text(id + ".new");
		return named.isEmpty() ? organisation(id, otherwise).orElse(null)
				: Adding.organisation(session.dossier(), named, kind, country, commands);
	}

	/**
	 * Why the day cannot be.
	 *
	 * @return missing or ahead; empty when it can
	 */
	protected Optional<String> dayProblem() {
		return on() == null ? Optional.of(common.get("day.missing")) : ahead(on());
	}

	/**
	 * Why something cannot have happened on a day.
	 *
	 * @param day the day; may be null
	 * @return a sentence when it lies ahead
	 */
	protected Optional<String> ahead(LocalDate day) {
		return day != null && day.isAfter(session.today()) ? Optional.of(common.get("day.ahead", date(day)))
				: Optional.empty();
	}

	/**
	 * Why person and day cannot be.
	 *
	 * @return a sentence; empty when they can
	 */
	protected Optional<String> byProblem() {
		return by().isEmpty() ? Optional.of(common.get("by.missing")) : dayProblem();
	}

	/**
	 * Why days do not follow each other.
	 *
	 * @param from  the first; may be null
	 * @param until the last; may be null
	 * @return a sentence when the last lies before the first
	 */
	protected Optional<String> order(LocalDate from, LocalDate until) {
		return from != null && until != null && until.isBefore(from)
				? Optional.of(common.get("day.order", date(until), date(from)))
				: Optional.empty();
	}

	/**
	 * A step that asks what proves it.
	 *
	 * @return the step
	 */
	protected Step proofStep() {
		return new Step("proof", common.get("step.proof"), word("proof.text"),
				proof.inputs(messages.has("proof.help") ? word("proof.help") : ""), proof.problem());
	}

	/**
	 * The last step: what will be done.
	 *
	 * @param tells what it tells, in reading order
	 * @return the step
	 */
	protected Step end(List<Input> tells) {
		return new Step(END, common.get("step.end"), "", tells, Optional.empty());
	}

	/**
	 * What will be done, with the sentence on undo.
	 *
	 * @param lines the sentences
	 * @return an input that tells
	 */
	protected Input will(String... lines) {
		List<String> all = new ArrayList<>(List.of(lines));
		all.add(common.get("undo.step"));
		return tells("will", null, lines(all.toArray(String[]::new)));
	}

	/**
	 * An input that only tells.
	 *
	 * @param id     stable name
	 * @param status how it is meant; null for neither good nor bad
	 * @param text   what
	 * @return the input
	 */
	protected static Input tells(String id, Status status, String text) {
		return OnAssurance.tells(id, status, text);
	}

	/**
	 * A table that tells.
	 *
	 * @param id      stable name; the label is at its key
	 * @param columns keys of the columns
	 * @param rows    the cells
	 * @return the input
	 */
	protected Input table(String id, List<String> columns, List<List<Cell>> rows) {
		return Input.of(id, word("table." + id),
				new Input.Table(columns.stream().map(c -> word("column." + c)).toList(), rows), null);
	}

	// ---- words

	/**
	 * Words of the task.
	 *
	 * @param key       their key
	 * @param arguments what goes into their places
	 * @return the words
	 */
	protected String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	/**
	 * A day as people write it.
	 *
	 * @param day the day; null is none
	 * @return the day
	 */
	protected String date(LocalDate day) {
		return day == null ? "" : words.date(day);
	}

	/**
	 * What something is called in a sentence, for who does not know codes by heart.
	 *
	 * @param element the element
	 * @return a certificate by norm and holder, a report or an agreement by kind and party, anything else by its name
	 */
	protected String name(Element element) {
		return switch (element) {
			case Certificate c -> common.get("certificate", words.norm(c, Optional.of(session.controlSets())),
					words.organisation(c.getHolder()));
			case AssuranceReport r -> words.messages().get("report", words.label(r.getKind()),
					words.organisation(r.getOrganisation()));
			case Agreement a -> words.messages().get("agreement", words.label(a.getKind()),
					words.organisation(a.getParty()));
			default -> words.name(element);
		};
	}

	/**
	 * Names in a sentence.
	 *
	 * @param elements what is named
	 * @return of many the first and how many more
	 */
	protected String names(List<? extends Element> elements) {
		String first = elements.stream().limit(4).map(this::name).collect(Collectors.joining(", "));
		return elements.size() > 4 ? common.get("names.more", first, elements.size() - 4) : first;
	}

	/**
	 * With a capital, as the beginning of a line.
	 *
	 * @param text the words
	 * @return the words
	 */
	protected static String sentence(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/**
	 * A paragraph of sentences that have something to say.
	 *
	 * @param lines the sentences
	 * @return those that are not blank, a line each
	 */
	protected static String lines(String... lines) {
		return Arrays.stream(lines).filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
	}
}
