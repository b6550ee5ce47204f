package org.waarborg.statement.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.XmlText;

/**
 * The features of a decision that scripts may set, by the names of the command line: read as text, set from text. Empty
 * text clears. Texts take a language behind a dot ({@code realisation.en}); without one it is the dossier's own.
 */
final class DecisionFeatures {

	private final OpenDossier dossier;
	private final Session session;
	private final Integer part;
	private static final String SOURCE = ".source";
	private static final Set<String> LANGUAGES = Set.of("nl", "en");
	private static final Set<String> OF_PARTS = Set.of("implementation", "planned", "part-owner", "text");

	private final Map<Decision, Part> newParts = new HashMap<>();
	private final Set<Decision> withNewPart = new HashSet<>();
	private final Map<String, Scalar> scalars = new TreeMap<>();
	private final Map<String, Function<Decision, List<LocalText>>> texts = new TreeMap<>();

	/** A feature with one value: where it lives, how it is written and read. */
	private record Scalar(Function<Decision, EObject> owner, EStructuralFeature feature,
			Function<Object, String> write, Function<String, Object> read) {
	}

	DecisionFeatures(OpenDossier dossier, Session session, Integer part) {
		this.dossier = dossier;
		this.session = session;
		this.part = part;
		texts.put("inclusion", Decision::getInclusion);
		texts.put("exclusion", Decision::getExclusion);
		texts.put("override-reason", Decision::getImplementationReason);
		texts.put("origin-reason", Decision::getOverrideReason);
		texts.put("realisation", Decision::getRealisation);
		texts.put("text", d -> part(d).getText());
		literal("applicability", d -> d, StatementPackage.Literals.DECISION__APPLICABILITY, Applicability.class);
		literal("implementation", this::part, StatementPackage.Literals.PART__IMPLEMENTATION, Implementation.class);
		literal("implementation-override", d -> d, StatementPackage.Literals.DECISION__IMPLEMENTATION,
				Implementation.class);
		literal("in-role", d -> d, StatementPackage.Literals.DECISION__IN_ROLE, Role.class);
		literal("origin", d -> d, StatementPackage.Literals.DECISION__ORIGIN, Origin.class);
		literal("classification", d -> d, StatementPackage.Literals.DECISION__CLASSIFICATION, Classification.class);
		date("decided-on", d -> d, StatementPackage.Literals.DECISION__DECIDED_ON);
		date("next-review", d -> d, StatementPackage.Literals.DECISION__NEXT_REVIEW);
		date("planned", this::part, StatementPackage.Literals.PART__PLANNED);
		person("decided-by", d -> d, StatementPackage.Literals.DECISION__DECIDED_BY);
		person("owner", d -> d, StatementPackage.Literals.DECISION__OWNER);
		person("part-owner", this::part, StatementPackage.Literals.PART__OWNER);
		flag("follows-base", StatementPackage.Literals.DECISION__FOLLOWS_BASE);
		flag("to-confirm", StatementPackage.Literals.DECISION__TO_CONFIRM);
	}

	/** The value as it would be written on the command line; empty when there is none. */
	String get(Decision decision, String name) {
		if (isText(name)) {
			return Texts.exact(text(decision, name), language(name)).orElse("");
		}
		Scalar scalar = scalar(name);
		EObject owner = scalar.owner().apply(decision);
		boolean unset = scalar.feature().isUnsettable() && !owner.eIsSet(scalar.feature());
		Object value = owner.eGet(scalar.feature());
		return value == null || unset ? "" : scalar.write().apply(value);
	}

	/** Whether a word names the source of a translation, as only the take-back of a change does. */
	static boolean isSource(String name) {
		return name.endsWith(SOURCE);
	}

	static String sourceOf(String name) {
		return name + SOURCE;
	}

	/** The hash that an outdated translation remembers of the text that it was made of. */
	Optional<String> outdatedSource(Decision decision, String name) {
		if (!isText(name) || !Texts.isOutdated(text(decision, name), language(name), dossier.dossier().getLanguage())) {
			return Optional.empty();
		}
		return text(decision, name).stream().filter(t -> language(name).equals(t.getLanguage()))
				.map(LocalText::getSourceHash).findFirst();
	}

	/** Whether a feature belongs to a part of the decision. */
	boolean isOfPart(String name) {
		return OF_PARTS.contains(base(name));
	}

	/** What is decided, by its word; nothing is undecided. */
	Applicability applicability(String value) {
		return value.isEmpty() ? Applicability.UNDECIDED : (Applicability) scalar("applicability").read().apply(value);
	}

	/** The name of a feature on the command line. */
	String name(EStructuralFeature feature) {
		return scalars.entrySet().stream().filter(s -> s.getValue().feature() == feature).map(Map.Entry::getKey)
				.findFirst().orElseThrow();
	}

	/** The command that sets the value; for a translation perhaps with the hash of the source text that it was made of. */
	Command set(Decision decision, String name, String value, String source) {
		int illegal = XmlText.firstIllegal(value);
		if (illegal >= 0) {
			throw wrong("set.illegal", name, illegal + 1, Integer.toHexString(value.charAt(illegal)));
		}
		Command part = isOfPart(name) && decision.getParts().isEmpty() ? newPart(decision) : null;
		Command set = command(decision, name, value, source);
		return part == null ? set : dossier.edits().compound(name, List.of(part, set));
	}

	private Command command(Decision decision, String name, String value, String source) {
		Edits edits = dossier.edits();
		if (isText(name) && source != null) {
			return edits.setText(text(decision, name), language(name), value, source);
		}
		if (isText(name)) {
			return edits.setText(text(decision, name), language(name), value);
		}
		Scalar scalar = scalar(name);
		EObject owner = scalar.owner().apply(decision);
		return value.isEmpty() ? edits.clear(owner, scalar.feature())
				: edits.set(owner, scalar.feature(), scalar.read().apply(value));
	}

	/** What was not applicable has no part yet; the first thing that is said of one makes it. */
	private Command newPart(Decision decision) {
		if (!withNewPart.add(decision)) {
			return null;
		}
		Part part = Identifiers.ensureIds(part(decision));
		return dossier.edits().add(decision, StatementPackage.Literals.DECISION__PARTS, part);
	}

	private boolean isText(String name) {
		return texts.containsKey(base(name));
	}

	private List<LocalText> text(Decision decision, String name) {
		return texts.get(base(name)).apply(decision);
	}

	private static String base(String name) {
		return name.replaceFirst("\\.[a-z]{2}$", "");
	}

	private String language(String name) {
		String own = dossier.dossier().getLanguage();
		if (!base(name).equals(name) && !LANGUAGES.contains(name.substring(name.length() - 2))) {
			throw wrong("set.language", name.substring(name.length() - 2));
		}
		return base(name).equals(name) ? own == null ? session.console().language() : own
				: name.substring(name.length() - 2);
	}

	private Scalar scalar(String name) {
		Scalar scalar = scalars.get(name);
		if (scalar == null) {
			List<String> names = new java.util.ArrayList<>(scalars.keySet());
			names.addAll(texts.keySet());
			throw wrong("set.feature", name, names.stream().sorted().collect(Collectors.joining(", ")));
		}
		return scalar;
	}

	/** The part that is meant: the only one, or the one with the number given. */
	private Part part(Decision decision) {
		List<Part> parts = decision.getParts();
		if (parts.isEmpty()) {
			return newParts.computeIfAbsent(decision, d -> StatementFactory.eINSTANCE.createPart());
		}
		if (part == null && parts.size() > 1) {
			throw wrong("set.part", decision.getControl(), parts.size());
		}
		int index = part == null ? 1 : part;
		if (index < 1 || index > parts.size()) {
			throw wrong("set.part.none", decision.getControl(), index, parts.size());
		}
		return parts.get(index - 1);
	}

	private <E extends Enum<E>> void literal(String name, Function<Decision, EObject> owner,
			EStructuralFeature feature, Class<E> type) {
		scalars.put(name, new Scalar(owner, feature, v -> word(v.toString()), text -> {
			for (E literal : type.getEnumConstants()) {
				if (word(literal.name()).equals(word(text))) {
					return literal;
				}
			}
			throw wrong("set.literal", text, name,
					Arrays.stream(type.getEnumConstants()).map(l -> word(l.name())).collect(Collectors.joining(", ")));
		}));
	}

	private static String word(String literal) {
		return literal.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private void date(String name, Function<Decision, EObject> owner, EStructuralFeature feature) {
		scalars.put(name, new Scalar(owner, feature, Object::toString, text -> {
			try {
				return LocalDate.parse(text);
			} catch (DateTimeParseException e) {
				throw wrong("set.date", text, name);
			}
		}));
	}

	private void person(String name, Function<Decision, EObject> owner, EStructuralFeature feature) {
		scalars.put(name, new Scalar(owner, feature, v -> People.named(dossier, (Person) v),
				text -> People.find(dossier, text, session.console())));
	}

	private void flag(String name, EStructuralFeature feature) {
		scalars.put(name, new Scalar(d -> d, feature, Object::toString, text -> switch (text) {
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> throw wrong("set.flag", text, name);
		}));
	}

	private CommandFailure wrong(String key, Object... arguments) {
		return new CommandFailure(ExitCode.USAGE, session.messages().get(key, arguments));
	}
}
