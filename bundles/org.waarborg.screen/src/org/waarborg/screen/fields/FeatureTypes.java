package org.waarborg.screen.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Identified;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.store.Edits;

/** With what a feature is edited. */
final class FeatureTypes {

	private static final int SHORT_LIST = 4;

	private FeatureTypes() {
	}

	static FieldType of(FeatureField field) {
		return switch (field.kind) {
			case TEXT -> new FieldType.Text(field.lines());
			case TRANSLATED -> new FieldType.Translated(field.lines());
			case DAY -> new FieldType.Day();
			case LENGTH -> new FieldType.Duration();
			case NUMBER -> new FieldType.Number();
			case TRUTH, LITERAL -> new FieldType.Choice(options(field), field.feature.isUnsettable());
			case LITERALS -> new FieldType.Several(options(field));
			case CONTROL -> new FieldType.Reference(ControlChoices.of(field.fields, field.feature));
			case CONTROLS -> new FieldType.References(ControlChoices.of(field.fields, field.feature));
			case OBJECT -> new FieldType.Reference(ObjectChoices.of(field.fields, (EReference) field.feature));
			case OBJECTS -> new FieldType.References(ObjectChoices.of(field.fields, (EReference) field.feature));
			case TEXTS -> new FieldType.Derived();
			case CHILDREN -> everything(field);
		};
	}

	static List<Option> options(FeatureField field) {
		return field.kind == Kind.TRUTH
				? List.of(new Option(true, field.fields.text("Boolean.TRUE"), "", ""),
						new Option(false, field.fields.text("Boolean.FALSE"), "", ""))
				: field.fields.options((EEnum) field.feature.getEType());
	}

	/** All features of the children, the short ones in the list. */
	private static FieldType everything(FeatureField field) {
		EClass type = ((EReference) field.feature).getEReferenceType();
		List<Field> all = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature != ControlsetPackage.Literals.IDENTIFIED__ID && feature.isChangeable()) {
				FeatureField child = field.fields.field(type, feature);
				all.add(child.kind == Kind.TRANSLATED || isLong(feature) ? child.lines(3) : child);
			}
		}
		List<String> columns = all.stream().filter(f -> !(f.type() instanceof FieldType.Children)).limit(SHORT_LIST)
				.map(Field::id).toList();
		return children(field, columns, List.of(new Section("all", field.fields.label(type), all)));
	}

	private static boolean isLong(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == String.class
				&& List.of("text", "reason", "comment", "changeNote", "signature").contains(feature.getName());
	}

	static FieldType children(FeatureField field, List<String> columns, List<Section> sections) {
		List<Field> all = sections.stream().flatMap(s -> s.fields().stream()).toList();
		List<Field> shown = columns.stream().map(id -> all.stream().filter(f -> f.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no field " + id + " in " + field.id()))).toList();
		EClass type = ((EReference) field.feature).getEReferenceType();
		return new FieldType.Children(shown, sections, field.fields.text("item." + type.getName()),
				new Children(field, type));
	}

	/** Adds, takes away and moves what belongs to an object. */
	private record Children(FeatureField field, EClass type) implements FieldType.ChildEdits {

		@Override
		public Added add(Edits edits, Row owner) {
			Identified made = Making.made(field.fields, type);
			field.begun().accept(made);
			EObject object = field.object(owner).orElse(null);
			if (object != null) {
				return new Added(edits.add(object, field.feature, made), made.getId());
			}
			FeatureField.Made first = field.made(owner);
			return new Added(edits.compound(field.label(), List.of(first.command(),
					edits.add(first.object(), field.feature, made))), made.getId());
		}

		@Override
		public Command delete(Edits edits, List<Row> children) {
			return edits.delete(children.stream().map(c -> c.object().orElseThrow()).toList());
		}

		@Override
		public Command move(Edits edits, Row child, int index) {
			EObject object = child.object().orElseThrow();
			return edits.move(object.eContainer(), object.eContainmentFeature(), object, index);
		}
	}
}
