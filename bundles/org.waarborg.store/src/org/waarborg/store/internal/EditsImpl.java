package org.waarborg.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.store.Edits;

/** Makes and runs the commands of one dossier. */
final class EditsImpl implements Edits {

	private static final EStructuralFeature VALUE = ControlsetPackage.Literals.LOCAL_TEXT__VALUE;
	private static final EStructuralFeature SOURCE_HASH = ControlsetPackage.Literals.LOCAL_TEXT__SOURCE_HASH;

	private final OpenDossierImpl dossier;

	EditsImpl(OpenDossierImpl dossier) {
		this.dossier = dossier;
	}

	@Override
	public Command set(EObject owner, EStructuralFeature feature, Object value) {
		requireNewIds(owner, value);
		if (feature instanceof EReference reference && reference.isContainment()) {
			return new LazyCommand(() -> true, () -> exchange(owner, reference, value));
		}
		return SetCommand.create(dossier.editingDomain(), owner, feature, value);
	}

	private List<Command> exchange(EObject owner, EReference reference, Object value) {
		List<EObject> out = owner.eIsSet(reference) ? new ArrayList<>(contained(owner, reference)) : new ArrayList<>();
		out.removeIf(old -> value == old || value instanceof Collection<?> kept && kept.contains(old));
		List<Command> commands = new ArrayList<>(forget(withContents(out)));
		commands.add(SetCommand.create(dossier.editingDomain(), owner, reference, value));
		return commands;
	}

	@Override
	public Command clear(EObject owner, EStructuralFeature feature) {
		if (!(feature instanceof EReference reference) || !reference.isContainment()) {
			return SetCommand.create(dossier.editingDomain(), owner, feature, SetCommand.UNSET_VALUE);
		}
		return new LazyCommand(() -> owner.eIsSet(feature), () -> List.of(delete(contained(owner, reference))));
	}

	private static List<EObject> contained(EObject owner, EReference reference) {
		return owner.eGet(reference) instanceof Collection<?> many ? many.stream().map(EObject.class::cast).toList()
				: List.of((EObject) owner.eGet(reference));
	}

	@Override
	public Command add(EObject owner, EStructuralFeature feature, Object value) {
		return addAll(owner, feature, List.of(value), -1);
	}

	@Override
	public Command addAll(EObject owner, EStructuralFeature feature, Collection<?> values, int index) {
		requireNewIds(owner, values);
		return AddCommand.create(dossier.editingDomain(), owner, feature, values, index);
	}

	/** A copy that kept its ids would make the dossier unreadable; it must never get in. */
	private void requireNewIds(EObject owner, Object value) {
		String scope = OwnSets.scope(owner.eResource());
		for (Object one : value instanceof Collection<?> many ? many : Collections.singletonList(value)) {
			if (one instanceof EObject object && object.eResource() == null && object.eContainer() == null) {
				dossier.requireNewIds(object, scope);
			}
		}
	}

	@Override
	public Command remove(EObject owner, EStructuralFeature feature, Object value) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			return delete((EObject) value);
		}
		return RemoveCommand.create(dossier.editingDomain(), owner, feature, value);
	}

	@Override
	public Command move(EObject owner, EStructuralFeature feature, Object value, int index) {
		return MoveCommand.create(dossier.editingDomain(), owner, feature, value, index);
	}

	@Override
	public Command moveTo(EObject object, EObject owner, EReference feature) {
		return new LazyCommand(() -> object.eContainer() != null && !EcoreUtil.isAncestor(object, owner),
				() -> List.of(takeOut(object), new AddCommand(dossier.editingDomain(), owner, feature, object)));
	}

	private Command takeOut(EObject object) {
		EObject container = object.eContainer();
		EReference feature = object.eContainmentFeature();
		return feature.isMany() ? new RemoveCommand(dossier.editingDomain(), container, feature, object)
				: new SetCommand(dossier.editingDomain(), container, feature, SetCommand.UNSET_VALUE);
	}

	@Override
	public Command delete(Collection<? extends EObject> objects) {
		List<EObject> tops = EcoreUtil.filterDescendants(new ArrayList<>(objects));
		return new LazyCommand(() -> !tops.isEmpty() && tops.stream().allMatch(this::deletable), () -> deleteNow(tops));
	}

	private boolean deletable(EObject object) {
		return object.eResource() != null && object.eResource().getResourceSet() == dossier.resourceSet()
				&& object != dossier.dossier();
	}

	private List<Command> deleteNow(List<EObject> tops) {
		List<Command> commands = new ArrayList<>(forget(withContents(tops)));
		for (EObject top : tops) {
			commands.add(top.eContainer() != null ? takeOut(top)
					: FileCommand.remove(dossier.resourceSet(), (DossierResource) top.eResource()));
		}
		return commands;
	}

	private static Set<EObject> withContents(List<EObject> tops) {
		Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject top : tops) {
			all.add(top);
			for (Iterator<EObject> contents = top.eAllContents(); contents.hasNext();) {
				all.add(contents.next());
			}
		}
		return all;
	}

	/** Takes every reference to objects away, in one pass over the dossier. */
	private List<Command> forget(Set<EObject> gone) {
		if (gone.isEmpty()) {
			return List.of();
		}
		References references = new References();
		Map<EObject, Map<EReference, List<EObject>>> uses = new LinkedHashMap<>();
		for (Resource resource : dossier.resourceSet().getResources()) {
			for (Iterator<EObject> contents = resource.getAllContents(); contents.hasNext();) {
				EObject object = contents.next();
				if (!gone.contains(object)) {
					references.forEach(object, (reference, target) -> {
						if (gone.contains(target)) {
							uses.computeIfAbsent(object, o -> new LinkedHashMap<>())
									.computeIfAbsent(reference, r -> new ArrayList<>()).add(target);
						}
					});
				}
			}
		}
		List<Command> commands = new ArrayList<>();
		uses.forEach((object,
				byReference) -> byReference.forEach((reference, targets) -> commands.add(reference.isMany()
						? new RemoveCommand(dossier.editingDomain(), object, reference, targets)
						: new SetCommand(dossier.editingDomain(), object, reference, SetCommand.UNSET_VALUE))));
		return commands;
	}

	@Override
	public Command setText(List<LocalText> texts, String language, String value) {
		return new LazyCommand(() -> true, () -> setTextNow(texts, language, value, sourceHash(texts, language)));
	}

	@Override
	public Command setText(List<LocalText> texts, String language, String value, String sourceHash) {
		return new LazyCommand(() -> true, () -> setTextNow(texts, language, value, sourceHash));
	}

	private List<Command> setTextNow(List<LocalText> texts, String language, String value, String hash) {
		LocalText text = texts.stream().filter(t -> language.equals(t.getLanguage())).findFirst().orElse(null);
		if (value == null || value.isEmpty()) {
			return text == null ? List.of() : List.of(delete(text));
		}
		if (text != null) {
			List<Command> commands = new ArrayList<>();
			commands.add(set(text, VALUE, value));
			commands.add(hash == null ? clear(text, SOURCE_HASH) : set(text, SOURCE_HASH, hash));
			return commands;
		}
		LocalText created = ControlsetFactory.eINSTANCE.createLocalText();
		created.setLanguage(language);
		created.setValue(value);
		created.setSourceHash(hash);
		EStructuralFeature.Setting list = (EStructuralFeature.Setting) texts;
		return List.of(add(list.getEObject(), list.getEStructuralFeature(), created));
	}

	/** The hash of the source text that a translation remembers; null for the source text itself. */
	private String sourceHash(List<LocalText> texts, String language) {
		String source = dossier.dossier().getLanguage();
		return source == null || source.equals(language) ? null
				: Texts.exact(texts, source).map(Texts::hash).orElse(null);
	}

	@Override
	public Command confirmText(List<LocalText> texts, String language) {
		return new LazyCommand(() -> Texts.exact(texts, language).isPresent(), () -> {
			String hash = sourceHash(texts, language);
			return texts.stream().filter(t -> language.equals(t.getLanguage()))
					.map(t -> hash == null ? clear(t, SOURCE_HASH) : set(t, SOURCE_HASH, hash)).toList();
		});
	}

	@Override
	public Command compound(String label, List<? extends Command> commands) {
		CompoundCommand compound = new CompoundCommand(label) {
			/** A later part may become possible only by an earlier one; each is asked when its turn comes. */
			@Override
			protected boolean prepare() {
				return !commandList.isEmpty();
			}

			@Override
			public void execute() {
				List<Command> parts = List.copyOf(commandList);
				commandList.clear();
				LazyCommand all = new LazyCommand(() -> true, () -> parts);
				all.execute();
				commandList.add(all);
			}
		};
		commands.forEach(compound::append);
		return compound;
	}

	@Override
	public void run(Command command) {
		dossier.requireWritable();
		if (!command.canExecute()) {
			throw new IllegalArgumentException("This change cannot be made: " + command);
		}
		dossier.editingDomain().getCommandStack().execute(command);
	}
}
