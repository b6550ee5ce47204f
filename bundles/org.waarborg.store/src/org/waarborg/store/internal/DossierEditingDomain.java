package org.waarborg.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.waarborg.controlset.Identifiers;
import org.waarborg.store.XmlText;

/**
 * The editing domain of a dossier. Whoever makes a command here – our own helper or EMF's factories behind a menu – gets legal
 * text, ids for new objects, new ids for copies, and no references to what was deleted.
 */
final class DossierEditingDomain extends AdapterFactoryEditingDomain {

	private final OpenDossierImpl dossier;

	DossierEditingDomain(OpenDossierImpl dossier, DossierCommandStack stack, ResourceSet resources) {
		super(new ComposedAdapterFactory(), stack, resources);
		this.dossier = dossier;
	}

	void use(ResourceSet resources) {
		resourceSet = resources;
	}

	@Override
	public boolean isReadOnly(Resource resource) {
		return !dossier.writable();
	}

	@Override
	public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
		if (type == DeleteCommand.class) {
			List<EObject> objects = parameter.getCollection().stream().filter(EObject.class::isInstance)
					.map(EObject.class::cast)
					.toList();
			return dossier.edits().delete(objects);
		}
		if (type == CopyCommand.class) {
			return new CopyWithNewIds((EObject) parameter.getOwner());
		}
		if (type == SetCommand.class || type == AddCommand.class || type == ReplaceCommand.class) {
			return super.createCommand(type, legal(parameter));
		}
		return super.createCommand(type, parameter);
	}

	private static CommandParameter legal(CommandParameter parameter) {
		Collection<?> collection = parameter.getCollection();
		return new CommandParameter(parameter.getOwner(), parameter.getFeature(), legal(parameter.getValue()),
				collection == null ? null : legalAll(collection), parameter.getIndex());
	}

	private static List<Object> legalAll(Collection<?> values) {
		List<Object> result = new ArrayList<>();
		values.forEach(value -> result.add(legal(value)));
		return result;
	}

	/** A value as it may enter the dossier; an object that is not in it yet is put right as a whole. */
	static Object legal(Object value) {
		return switch (value) {
			case String text -> XmlText.legal(text);
			case EObject object -> object.eResource() == null ? prepare(object) : object;
			case Collection<?> values -> legalAll(values);
			case null, default -> value;
		};
	}

	/** Gives a new object and all that it contains ids and legal text. */
	static <T extends EObject> T prepare(T object) {
		Identifiers.ensureIds(object);
		legalTexts(object);
		for (Iterator<EObject> contents = object.eAllContents(); contents.hasNext();) {
			legalTexts(contents.next());
		}
		return object;
	}

	private static void legalTexts(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.isChangeable() && attribute.getEAttributeType().getInstanceClass() == String.class
					&& object.eIsSet(attribute)) {
				Object value = object.eGet(attribute);
				Object legal = legal(value);
				if (value != null && !value.equals(legal)) {
					object.eSet(attribute, legal);
				}
			}
		}
	}

	/** The copy for paste: it gets new ids, and references inside it point to the copies. */
	private static final class CopyWithNewIds extends AbstractCommand {

		private final EObject original;
		private Collection<?> result = List.of();

		CopyWithNewIds(EObject original) {
			this.original = original;
		}

		@Override
		protected boolean prepare() {
			return original != null;
		}

		@Override
		public void execute() {
			result = List.of(Identifiers.copyWithNewIds(original));
		}

		@Override
		public void undo() {
			// The copy is in no file.
		}

		@Override
		public void redo() {
			// The same copy is used again, with the same ids.
		}

		@Override
		public Collection<?> getResult() {
			return result;
		}

		@Override
		public Collection<?> getAffectedObjects() {
			return result;
		}
	}
}
