package org.waarborg.screen.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.store.Edits;

/** Reads and sets the value of a feature, in the types that {@link org.waarborg.screen.FieldType} names. */
final class FeatureValues {

	private FeatureValues() {
	}

	static Object get(FeatureField field, EObject object) {
		EStructuralFeature feature = field.feature;
		Object value = object.eGet(feature);
		return switch (field.kind) {
			case TEXT -> value == null || ((String) value).isEmpty() ? null : value;
			case TRANSLATED -> translations(field, object);
			case DAY, LENGTH, CONTROL, OBJECT, TRUTH -> value;
			case NUMBER -> object.eIsSet(feature) ? value : null;
			case LITERAL -> feature.isUnsettable() && !object.eIsSet(feature) ? null : value;
			case LITERALS, CONTROLS, OBJECTS, TEXTS -> List.copyOf((List<?>) value);
			case CHILDREN -> children(object, feature).stream().map(Identified.class::cast).map(Row::of).toList();
		};
	}

	static List<? extends EObject> children(EObject object, EStructuralFeature feature) {
		return object.eGet(feature) instanceof List<?> many ? many.stream().map(EObject.class::cast).toList()
				: Stream.of((EObject) object.eGet(feature)).filter(Objects::nonNull).toList();
	}

	static List<LocalText> texts(FeatureField field, EObject object) {
		@SuppressWarnings("unchecked")
		List<LocalText> texts = (List<LocalText>) object.eGet(field.feature);
		return texts;
	}

	/** Null where there is no text in any language. */
	private static Translations translations(FeatureField field, EObject object) {
		List<LocalText> texts = texts(field, object);
		Map<String, String> all = new LinkedHashMap<>(Texts.all(texts));
		String source = Making.source(field.fields);
		return all.isEmpty() ? null
				: new Translations(source, all,
						all.keySet().stream().filter(l -> Texts.isOutdated(texts, l, source)).sorted().toList());
	}

	static List<Command> set(FeatureField field, Edits edits, EObject object, Object value) {
		EStructuralFeature feature = field.feature;
		boolean nothing = value == null || value instanceof String text && text.isBlank();
		return switch (field.kind) {
			case TEXT, DAY, LENGTH, NUMBER, TRUTH, LITERAL, CONTROL, OBJECT ->
				nothing ? clear(edits, object, feature) : List.of(edits.set(object, feature, value));
			case TRANSLATED ->
				nothing ? clear(edits, object, feature) : List.of(translated(field, edits, object, value));
			case LITERALS, CONTROLS, OBJECTS, TEXTS ->
				ListEdits.change(edits, object, feature, value == null ? List.of() : (List<?>) value);
			case CHILDREN -> throw new UnsupportedOperationException(field.id());
		};
	}

	private static List<Command> clear(Edits edits, EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) ? List.of(edits.clear(object, feature)) : List.of();
	}

	private static Command translated(FeatureField field, Edits edits, EObject object, Object value) {
		Translation translation = (Translation) value;
		return edits.setText(texts(field, object), translation.language(),
				translation.text().isBlank() ? "" : translation.text());
	}
}
