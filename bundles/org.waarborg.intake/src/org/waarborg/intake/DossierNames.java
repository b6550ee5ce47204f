package org.waarborg.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentKind;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.store.XmlText;

/**
 * Finds the people and things of a dossier that a file names, and makes those that it has not. One name is one thing in
 * the whole file. Nothing is in the dossier before {@link #commands()} are run.
 *
 * @since 0.1
 */
public final class DossierNames {

	private static final Vocabulary WORDS = Vocabulary.beside(DossierNames.class, "names");
	private static final Pattern CODE = Pattern
			.compile("(?s)(\\p{Lu}{1,8}[-_. ]?\\d{1,5}(?:[.-]\\d{1,3})*)(?:[\\s:–—-]+(.*))?");
	private static final Pattern VERSION = Pattern
			.compile("(?i)[\\s,(]{0,3}(?:v|versie|version)[. ]?\\d+(?:\\.\\d+)*\\)?$");
	private static final int LONGEST_TITLE = 200;

	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final Dossier dossier;
	private final Map<String, Object> known = new HashMap<>();
	private final Map<EReference, List<Object>> made = new LinkedHashMap<>();
	private final Set<Object> news = new HashSet<>();
	private final Map<EReference, Map<String, Object>> indexes = new HashMap<>();

	/**
	 * Names for one plan.
	 *
	 * @param request what was asked
	 * @param plan    where what is found and made is said
	 */
	public DossierNames(IntakeRequest request, PlanBuilder plan) {
		this.request = request;
		this.plan = plan;
		this.dossier = request.dossier().dossier();
	}

	/**
	 * The commands that put what was made into the dossier; to be run before what refers to it.
	 *
	 * @return one for each list of the dossier that grows
	 */
	public List<Command> commands() {
		List<Command> commands = new ArrayList<>();
		made.forEach((list, objects) -> commands.add(request.dossier().edits().addAll(dossier, list, objects, -1)));
		return commands;
	}

	/**
	 * Whether a text says that there is nobody or nothing: a dash, "n.v.t.", "to be determined".
	 *
	 * @param text the text
	 * @return true when it names nothing
	 */
	public static boolean isNothing(String text) {
		String folded = Vocabulary.fold(text);
		return folded.isEmpty() || !folded.chars().anyMatch(Character::isLetter) && !folded.matches(".*\\d.*")
				|| WORDS.list("nothing").contains(folded);
	}

	/**
	 * A person: by name or e-mail address, by initial and surname where only one fits, or who holds the role that is named.
	 *
	 * @param text what the file says; one person
	 * @param cell where
	 * @return the person of the dossier, or a new one; empty where nobody is named
	 */
	public Optional<Person> person(String text, SheetCell cell) {
		if (isNothing(text)) {
			return Optional.empty();
		}
		String name = XmlText.legal(text.strip().replaceAll("\\s+", " "));
		return Optional.of(remembered("person", name, cell, Person.class, p -> Labels.of(p), this::findPerson, () -> {
			Person person = DossierFactory.eINSTANCE.createPerson();
			person.setName(name);
			if (!role(name).isEmpty()) {
				person.setFunction(name);
			}
			add(Literals.DOSSIER__PEOPLE, person);
			return person;
		}));
	}

	private Optional<Person> findPerson(String name) {
		List<Person> people = all(Literals.DOSSIER__PEOPLE, Person.class);
		String folded = Vocabulary.fold(name);
		String turned = name.contains(",") ? Vocabulary.fold(name.substring(name.indexOf(',') + 1) + ' '
				+ name.substring(0, name.indexOf(','))) : folded;
		Optional<Person> exact = people.stream().filter(p -> name.equalsIgnoreCase(p.getEmail())
				|| Vocabulary.fold(Labels.of(p)).equals(folded) || Vocabulary.fold(Labels.of(p)).equals(turned))
				.findFirst();
		return exact.or(() -> one(people.stream().filter(p -> sameInitial(Vocabulary.fold(Labels.of(p)), turned))
				.toList())).or(() -> role(name).flatMap(this::holder));
	}

	/** "J. de Vries" for "Jan de Vries". */
	private static boolean sameInitial(String known, String asked) {
		int end = asked.indexOf(' ');
		int knownEnd = known.indexOf(' ');
		return end == 1 && knownEnd > 0 && known.charAt(0) == asked.charAt(0)
				&& known.substring(knownEnd).equals(asked.substring(end));
	}

	private static Optional<Role> role(String text) {
		String folded = Vocabulary.fold(text);
		return Arrays.stream(Role.values()).filter(r -> WORDS.list("role." + r.name()).contains(folded)).findFirst();
	}

	private Optional<Person> holder(Role role) {
		return one(dossier.getRoleAssignments().stream()
				.filter(a -> a.getRole() == role && a.getPerson() != null && RoleAssignments.holds(a, today()))
				.map(RoleAssignment::getPerson).distinct().toList());
	}

	private LocalDate today() {
		return request.today();
	}

	private static <T> Optional<T> one(List<T> found) {
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	/**
	 * The names in a cell that may hold several people: "Jan / Eva", "Jan en Eva".
	 *
	 * @param text the text
	 * @return names, the first one first
	 */
	public List<String> people(String text) {
		String whole = text.strip().replaceAll("\\s+", " ");
		if (findPerson(whole).isPresent()) {
			return List.of(whole);
		}
		List<String> names = Arrays
				.stream(text.replaceAll("[ \\t]+", " ").split("\\s*(?:[/;&\\n]|\\s(?:en|and)\\s)\\s*"))
				.map(String::strip)
				.filter(n -> !n.isEmpty()).toList();
		// A comma may stand between a surname and a first name: then it is kept together.
		return names.stream().flatMap(n -> n.matches("(?U)\\w+\\.? \\w[^,]*(?:,\\s*\\w+\\.? \\w[^,]*)+")
				? Arrays.stream(n.split("\\s*,\\s*"))
				: java.util.stream.Stream.of(n)).toList();
	}

	/**
	 * An organisation, by its name.
	 *
	 * @param text what the file says
	 * @param cell where
	 * @return the organisation of the dossier, or a new supplier; empty where none is named
	 */
	public Optional<Organisation> organisation(String text, SheetCell cell) {
		if (isNothing(text)) {
			return Optional.empty();
		}
		String name = XmlText.legal(text.strip().replaceAll("\\s+", " "));
		String folded = Vocabulary.fold(name);
		return Optional.of(remembered("organisation", name, cell, Organisation.class, o -> Labels.of(o, language()),
				n -> all(Literals.DOSSIER__ORGANISATIONS, Organisation.class).stream()
						.filter(o -> Vocabulary.fold(Labels.of(o, language())).equals(folded)
								|| n.equalsIgnoreCase(o.getCode()))
						.findFirst(),
				() -> {
					Organisation organisation = DossierFactory.eINSTANCE.createOrganisation();
					organisation.setName(name);
					organisation.getKinds().add(OrganisationKind.SUPPLIER);
					add(Literals.DOSSIER__ORGANISATIONS, organisation);
					return organisation;
				}));
	}

	/**
	 * The documents that a cell names.
	 *
	 * @param cell the cell
	 * @return documents of the dossier, and new ones; empty where none is named
	 */
	public List<Document> documents(SheetCell cell) {
		return split(cell.text(), t -> find(Literals.DOSSIER__DOCUMENTS, Document.class, t).isPresent()).stream()
				.map(t -> remembered("document", t, cell, Document.class, this::label,
						n -> find(Literals.DOSSIER__DOCUMENTS, Document.class, n), () -> {
							Document document = named(DossierFactory.eINSTANCE.createDocument(), t);
							document.setKind(Arrays.stream(DocumentKind.values())
									.filter(k -> mentions(t, WORDS.list("document." + k.name()))).findFirst()
									.orElse(DocumentKind.OTHER));
							add(Literals.DOSSIER__DOCUMENTS, document);
							return document;
						}))
				.toList();
	}

	/**
	 * The measures that a cell names.
	 *
	 * @param cell   the cell
	 * @param status state of a measure that is made
	 * @param due    when a measure that is made is planned to be done; null where nobody says
	 * @return measures of the dossier, and new ones; empty where none is named
	 */
	public List<Measure> measures(SheetCell cell, MeasureStatus status, LocalDate due) {
		return split(cell.text(), t -> find(Literals.DOSSIER__MEASURES, Measure.class, t).isPresent()).stream()
				.map(t -> remembered("measure", t, cell, Measure.class, this::label,
						n -> find(Literals.DOSSIER__MEASURES, Measure.class, n), () -> {
							Measure measure = named(DossierFactory.eINSTANCE.createMeasure(), t);
							if (t.length() > LONGEST_TITLE) {
								measure.getDescription().add(Texts.of(language(), t));
							}
							measure.setStatus(status);
							if (status != MeasureStatus.DONE) {
								measure.setDue(due);
							}
							add(Literals.DOSSIER__MEASURES, measure);
							return measure;
						}))
				.toList();
	}

	/**
	 * The evidence that a cell names.
	 *
	 * @param cell the cell
	 * @return evidence of the dossier, and new pieces; empty where none is named
	 */
	public List<Evidence> evidence(SheetCell cell) {
		return split(cell.text(), t -> findEvidence(t).isPresent()).stream()
				.map(t -> remembered("evidence", t, cell, Evidence.class, this::label, this::findEvidence, () -> {
					Evidence evidence = named(DossierFactory.eINSTANCE.createEvidence(), t);
					boolean address = t.matches("(?i)https?://\\S+");
					evidence.setKind(address ? EvidenceKind.URL : EvidenceKind.FILE);
					if (address || t.matches("\\S+\\.[A-Za-z0-9]{2,5}|.*[\\\\/]\\S+")) {
						evidence.setLocation(t);
					}
					add(Literals.DOSSIER__EVIDENCE, evidence);
					return evidence;
				})).toList();
	}

	private Optional<Evidence> findEvidence(String text) {
		return find(Literals.DOSSIER__EVIDENCE, Evidence.class, text)
				.or(() -> all(Literals.DOSSIER__EVIDENCE, Evidence.class).stream()
						.filter(e -> text.equalsIgnoreCase(e.getLocation())).findFirst());
	}

	private static boolean mentions(String text, List<String> words) {
		String folded = Vocabulary.fold(text);
		return words.stream().anyMatch(folded::contains);
	}

	/** By code, by title, or by both one behind the other; a version behind a title does not matter. */
	private <T extends Element> Optional<T> find(EReference list, Class<T> type, String text) {
		Matcher coded = CODE.matcher(text.strip());
		String code = coded.matches() ? Vocabulary.fold(coded.group(1)) : "";
		String title = Vocabulary.fold(VERSION.matcher(text.strip()).replaceFirst(""));
		Map<String, Object> index = index(list);
		for (String key : List.of("code " + code, "code " + Vocabulary.fold(text), "title " + title,
				"title " + Vocabulary.fold(text))) {
			Object found = index.get(key);
			if (found != null) {
				return Optional.of(type.cast(found));
			}
		}
		return Optional.empty();
	}

	private Map<String, Object> index(EReference list) {
		return indexes.computeIfAbsent(list, l -> {
			Map<String, Object> index = new HashMap<>();
			((List<?>) dossier.eGet(list)).forEach(e -> index(index, (Element) e));
			return index;
		});
	}

	private static void index(Map<String, Object> index, Element element) {
		if (element.getCode() != null && !element.getCode().isBlank()) {
			index.putIfAbsent("code " + Vocabulary.fold(element.getCode()), element);
		}
		Texts.all(element.getTitle()).values()
				.forEach(title -> index.putIfAbsent("title " + Vocabulary.fold(title), element));
	}

	private <T extends Element> T named(T element, String text) {
		Matcher coded = CODE.matcher(text);
		String title = text;
		if (coded.matches()) {
			element.setCode(coded.group(1));
			title = coded.group(2) == null || coded.group(2).isBlank() ? text : coded.group(2).strip();
		}
		element.getTitle().add(Texts.of(language(),
				title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + '…'));
		return element;
	}

	/** A list in a cell: lines, bullets, semicolons; commas only between what is known or has a code. */
	private static List<String> split(String text, java.util.function.Predicate<String> isKnown) {
		List<String> parts = pieces(text, "[\\n;|•]");
		List<String> result = new ArrayList<>();
		for (String part : parts) {
			List<String> byComma = pieces(part, ",");
			boolean list = byComma.size() > 1
					&& byComma.stream().allMatch(p -> isKnown.test(p) || CODE.matcher(p).matches());
			result.addAll(list ? byComma : List.of(part));
		}
		return result.stream().distinct().toList();
	}

	private static List<String> pieces(String text, String at) {
		return Arrays.stream(text.split(at)).map(p -> XmlText.legal(p.strip().replaceFirst("^[-*–·]\\s+", "").strip()))
				.filter(p -> !isNothing(p)).toList();
	}

	private String label(Element element) {
		return Labels.of(element, language());
	}

	private String language() {
		return request.textLanguage();
	}

	private <T> List<T> all(EReference list, Class<T> type) {
		List<Object> objects = new ArrayList<>((List<?>) dossier.eGet(list));
		objects.addAll(made.getOrDefault(list, List.of()));
		return objects.stream().map(type::cast).toList();
	}

	private void add(EReference list, Object object) {
		made.computeIfAbsent(list, l -> new ArrayList<>()).add(object);
		news.add(object);
		if (object instanceof Element element) {
			index(index(list), element);
		}
	}

	private <T> T remembered(String kind, String text, SheetCell cell, Class<T> type, Function<T, String> label,
			Function<String, Optional<T>> find, Supplier<T> make) {
		String key = kind + '\n' + text.toLowerCase(Locale.ROOT);
		Object there = known.get(key);
		if (there != null) {
			return type.cast(there);
		}
		Optional<T> found = find.apply(text);
		T result = found.orElseGet(make);
		known.put(key, result);
		plan.match(new IntakePlan.Match(kind, text, label.apply(result), news.contains(result), cell.address()));
		return result;
	}
}
