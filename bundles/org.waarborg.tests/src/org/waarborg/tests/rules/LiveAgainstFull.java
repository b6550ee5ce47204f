package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Signal;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;

/**
 * Edits a dossier at random – values, references, objects, undo and redo – and compares the live signals after each step
 * with those of a check of the whole. Finds a rule that looks further than it says, and one that fails on a value that
 * somebody can enter.
 */
public final class LiveAgainstFull {

	private static final List<String> TEXTS = List.of("", " ", "x", "nl", "en", "A text\nof two lines", "1.0",
			"é & <b>");

	private final Random random;
	private final Rules rules;
	private final CheckRequest request;
	private final OpenDossier dossier;
	private final List<EClass> classes = new ArrayList<>();
	private String last = "nothing";

	private LiveAgainstFull(Rules rules, CheckRequest request, long seed) {
		this.rules = rules;
		this.request = request;
		this.dossier = request.dossier();
		this.random = new Random(seed);
		for (Object registered : dossier.resourceSet().getPackageRegistry().values()) {
			((EPackage) registered).getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
					.filter(c -> !c.isAbstract() && !c.isInterface()).forEach(classes::add);
		}
		classes.sort(java.util.Comparator.comparing(c -> c.getEPackage().getName() + c.getName()));
	}

	/**
	 * Edits and compares.
	 *
	 * @param rules   the rules, with the books to be tried
	 * @param request the request; its dossier is edited and left as the last step left it
	 * @param seed    the same seed does the same
	 * @param steps   how many edits
	 */
	public static void run(Rules rules, CheckRequest request, long seed, int steps) {
		new LiveAgainstFull(rules, request, seed).run(seed, steps);
	}

	private void run(long seed, int steps) {
		List<CheckResult> told = new ArrayList<>();
		List<String> done = new ArrayList<>();
		try (Rules.Watch watch = rules.watch(request, told::add)) {
			compare(watch, "at the start, seed " + seed);
			for (int step = 0; step < steps; step++) {
				step();
				done.add(last);
				compare(watch, "seed " + seed + ", after " + done);
				assertEquals(watch.result(), told.get(told.size() - 1), "the listener was told the latest state");
			}
		}
	}

	private void compare(Rules.Watch watch, String when) {
		CheckResult full = rules.check(request);
		assertEquals(words(full), words(watch.result()), when);
		assertTrue(full.signals().stream().noneMatch(s -> s.rule().equals("RUL-001")),
				() -> when + ": " + full.signals()
						.stream().filter(s -> s.rule().equals("RUL-001")).toList());
	}

	/** Everything of the signals but the commands of their fixes, which are new each time. */
	static String words(CheckResult result) {
		StringBuilder words = new StringBuilder();
		for (Signal s : result.signals()) {
			words.append(String.join(" | ", s.id(), s.severity().name(), s.place().toString(), s.text(), s.todo(),
					s.related().toString(), s.fixes().stream().map(Fix::id).toList().toString(),
					s.fixes().stream().map(Fix::label).toList().toString(), s.outcome().toString())).append('\n');
		}
		return words.toString();
	}

	private void step() {
		CommandStack stack = dossier.editingDomain().getCommandStack();
		int kind = random.nextInt(10);
		if (kind < 2 && stack.canUndo()) {
			last = "undo of " + last;
			stack.undo();
		} else if (kind == 2 && stack.canRedo()) {
			last = "redo";
			stack.redo();
		} else {
			edit();
		}
	}

	private void edit() {
		for (int attempt = 0; attempt < 50; attempt++) {
			Command command = command(any());
			if (command != null && command.canExecute()) {
				dossier.edits().run(command);
				return;
			}
		}
		last = "nothing";
	}

	private EObject any() {
		List<EObject> all = all(null);
		return all.get(random.nextInt(all.size()));
	}

	private List<EObject> all(EClass type) {
		List<EObject> all = new ArrayList<>();
		for (Resource file : dossier.resourceSet().getResources()) {
			file.getAllContents().forEachRemaining(o -> {
				if (type == null || type.isInstance(o)) {
					all.add(o);
				}
			});
		}
		return all;
	}

	private Command command(EObject object) {
		if (object != dossier.dossier() && random.nextInt(12) == 0) {
			last = "deletion of " + object.eClass().getName();
			return dossier.edits().delete(object);
		}
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
				.filter(f -> f.isChangeable() && !f.isDerived() && !f.isTransient() && !isKept(f)).toList();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		last = object.eClass().getName() + '.' + feature.getName();
		return feature instanceof EAttribute attribute ? attribute(object, attribute)
				: reference(object, (EReference) feature);
	}

	/** What the store looks after. */
	private static boolean isKept(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.isID()
				|| feature == DossierPackage.Literals.DOSSIER__FORMAT_VERSION
				|| feature == DossierPackage.Literals.DOSSIER__DOMAINS_USED
				|| feature == DossierPackage.Literals.DOSSIER__LANGUAGE;
	}

	private Command attribute(EObject object, EAttribute attribute) {
		Edits edits = dossier.edits();
		if (random.nextInt(4) == 0) {
			return edits.clear(object, attribute);
		}
		Object value = value(object, attribute);
		if (!attribute.isMany()) {
			return edits.set(object, attribute, value);
		}
		List<?> present = (List<?>) object.eGet(attribute);
		return present.contains(value) ? edits.remove(object, attribute, value) : edits.add(object, attribute, value);
	}

	private Object value(EObject object, EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		return switch (type.getInstanceClass().getSimpleName()) {
			case "String" -> text(object, attribute);
			case "int" -> Integer.valueOf(random.nextInt(5) - 1);
			case "boolean" -> Boolean.valueOf(random.nextBoolean());
			case "LocalDate" -> date();
			case "Period" -> Period.ofMonths(random.nextInt(15));
			case "ControlRef" -> control(object, attribute);
			default -> EcoreUtil.createFromString(type, "2026-11-21T09:30:00Z");
		};
	}

	private LocalDate date() {
		return request.today().plusDays(random.nextInt(5) == 0 ? random.nextInt(1500) - 750 : random.nextInt(61) - 30);
	}

	/** Often a value that the same feature has elsewhere, or the id of an object or rule where such a one belongs. */
	private String text(EObject object, EAttribute attribute) {
		if (attribute == DossierPackage.Literals.EXEMPTION__ACCEPTED_RULE
				|| attribute == DossierPackage.Literals.MUTED_RULE__RULE) {
			List<Signal> signals = rules.check(request).signals();
			return signals.isEmpty() ? "SOA-001" : signals.get(random.nextInt(signals.size())).rule();
		}
		if (attribute == DossierPackage.Literals.EXEMPTION__ACCEPTED_OBJECT
				|| attribute == DossierPackage.Literals.MUTED_RULE__OBJECT) {
			List<Signal> signals = rules.check(request).signals();
			return signals.isEmpty() ? "x" : signals.get(random.nextInt(signals.size())).place().objectId();
		}
		Object other = random.nextBoolean() ? elsewhere(object, attribute) : null;
		return other instanceof String text ? text : TEXTS.get(random.nextInt(TEXTS.size()));
	}

	private Object control(EObject object, EAttribute attribute) {
		Object other = random.nextInt(3) > 0 ? elsewhere(object, attribute) : null;
		return other instanceof ControlRef ref ? ref : new ControlRef("x-1", "A." + random.nextInt(4));
	}

	private Object elsewhere(EObject object, EAttribute attribute) {
		List<Object> values = all(object.eClass()).stream().filter(o -> o != object).map(o -> o.eGet(attribute))
				.map(v -> v instanceof List<?> many ? many.stream().findFirst().orElse(null) : v)
				.filter(Objects::nonNull).map(Object.class::cast).toList();
		return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
	}

	private Command reference(EObject object, EReference reference) {
		return reference.isContainment() ? contain(object, reference) : refer(object, reference);
	}

	private Command refer(EObject object, EReference reference) {
		Edits edits = dossier.edits();
		List<EObject> targets = all(reference.getEReferenceType());
		if (targets.isEmpty() || random.nextInt(4) == 0) {
			return object.eIsSet(reference) ? edits.clear(object, reference) : null;
		}
		EObject target = targets.get(random.nextInt(targets.size()));
		if (!reference.isMany()) {
			return edits.set(object, reference, target);
		}
		List<?> present = (List<?>) object.eGet(reference);
		if (present.size() > 1 && random.nextInt(3) == 0) {
			return edits.move(object, reference, present.get(0), present.size() - 1);
		}
		return present.contains(target) ? edits.remove(object, reference, target)
				: edits.add(object, reference, target);
	}

	private Command contain(EObject object, EReference reference) {
		Edits edits = dossier.edits();
		List<EClass> types = classes.stream().filter(c -> reference.getEReferenceType().isSuperTypeOf(c)).toList();
		if (!reference.isMany()) {
			return edits.set(object, reference, EcoreUtil.create(types.get(random.nextInt(types.size()))));
		}
		List<?> present = (List<?>) object.eGet(reference);
		int kind = random.nextInt(4);
		if (kind == 0 && present.size() > 1) {
			last += " (move)";
			return edits.move(object, reference, present.get(present.size() - 1), 0);
		}
		if (kind == 1) {
			List<EObject> movable = all(reference.getEReferenceType()).stream()
					.filter(o -> o.eContainer() != null && o.eContainer() != object).toList();
			last += " (move to)";
			return movable.isEmpty() ? null
					: edits.moveTo(movable.get(random.nextInt(movable.size())), object, reference);
		}
		EObject added = EcoreUtil.create(types.get(random.nextInt(types.size())));
		for (EAttribute attribute : added.eClass().getEAllAttributes()) {
			if (!attribute.isID() && !attribute.isMany() && attribute.isChangeable() && !isKept(attribute)
					&& random.nextBoolean()) {
				added.eSet(attribute, value(added, attribute));
			}
		}
		last += " (add)";
		return edits.add(object, reference, added);
	}
}
