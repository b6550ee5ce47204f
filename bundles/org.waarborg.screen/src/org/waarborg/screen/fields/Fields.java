package org.waarborg.screen.fields;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.internal.PeriodText;
import org.waarborg.screen.internal.ScreenWords;
import org.waarborg.store.Edits;

/**
 * Makes fields of a session from features of the model: {@code fields.field(Literals.MEASURE__DUE)}. The words come from the
 * messages of the domain and then from those of the dossier, which are here: {@code Class.feature} for the label,
 * {@code Class.feature.help} for the help, {@code Enum.LITERAL} for a literal, {@code Class} for what one thing is called. A class
 * may call an inherited feature its own way ({@code Organisation.title} before {@code Element.title}). On the dossier's thread.
 *
 * @since 0.1
 */
public final class Fields {

	private final DossierSession session;
	private final ScreenWords common;
	private final List<Messages> words;
	private final ObjectNames names;

	private Fields(DossierSession session, List<Messages> words) {
		this.session = session;
		common = ScreenWords.of(session);
		this.words = words;
		names = new ObjectNames(this);
	}

	/**
	 * The fields of a session.
	 *
	 * @param session the open dossier
	 * @param domain  the messages of the domain in the session's language, asked in this order; those of the dossier come last
	 * @return makes fields
	 */
	public static Fields of(DossierSession session, Messages... domain) {
		List<Messages> words = new ArrayList<>(List.of(domain));
		words.add(Messages.beside(Fields.class, Locale.of(session.language())));
		return new Fields(session, List.copyOf(words));
	}

	/**
	 * The field of a feature, with the type that the feature has; see {@link FeatureField} for what can be said of it.
	 *
	 * @param feature an attribute or reference
	 * @return the field; its id is the feature's name
	 */
	public FeatureField field(EStructuralFeature feature) {
		return field(feature.getEContainingClass(), feature);
	}

	/**
	 * The field of an inherited feature, with the words of the class that inherits it.
	 *
	 * @param owner   the class of the rows
	 * @param feature one of its attributes or references
	 * @return the field
	 */
	public FeatureField field(EClass owner, EStructuralFeature feature) {
		return new FeatureField(this, owner, feature);
	}

	/**
	 * Something that follows from the rest; nothing can be set.
	 *
	 * @param id    id of the field
	 * @param label what people call it
	 * @param cell  how it reads
	 * @return the field
	 */
	public Field derived(String id, String label, Function<Row, Cell> cell) {
		return new DerivedField(id, label, cell, r -> cell.apply(r).text(), Optional.empty(), true);
	}

	/**
	 * Something that is only read and may have several lines; a form leaves it out where it says nothing.
	 *
	 * @param id    id of the field
	 * @param label what people call it
	 * @param cell  how it reads in a table
	 * @param text  all of it
	 * @return the field
	 */
	public Field told(String id, String label, Function<Row, Cell> cell, Function<Row, String> text) {
		return new DerivedField(id, label, cell, r -> text.apply(r).strip(), Optional.empty(), false);
	}

	/**
	 * Something that follows from features of the row's object; signals at those stand beside it.
	 *
	 * @param id    id of the field
	 * @param label what people call it
	 * @param cell  how it reads
	 * @param from  the feature that it follows from
	 * @return the field
	 */
	public Field derived(String id, String label, Function<Row, Cell> cell, EStructuralFeature from) {
		return new DerivedField(id, label, cell, r -> cell.apply(r).text(), Optional.of(from.getName()), true);
	}

	/**
	 * A picture of the row.
	 *
	 * @param id     id of the field
	 * @param label  what people call it
	 * @param figure the picture; a form leaves it out where there is none
	 * @return the field
	 */
	public Field picture(String id, String label, Function<Row, Optional<? extends Figure>> figure) {
		return new PictureField(id, label, figure);
	}

	/**
	 * A section with the title that the messages have at {@code section.ID}.
	 *
	 * @param id     its id
	 * @param fields its fields
	 * @return the section
	 */
	public Section section(String id, Field... fields) {
		return new Section(id, text("section." + id), List.of(fields));
	}

	/**
	 * A text of the messages.
	 *
	 * @param key       its key
	 * @param arguments what goes into its places
	 * @return the text
	 */
	public String text(String key, Object... arguments) {
		return messages(key).orElseThrow(() -> new MissingResourceException("No text " + key, "messages", key))
				.get(key, arguments);
	}

	/**
	 * Whether there is such a text.
	 *
	 * @param key its key
	 * @return true when {@link #text} would find it
	 */
	public boolean has(String key) {
		return messages(key).isPresent();
	}

	private Optional<Messages> messages(String key) {
		return words.stream().filter(m -> m.has(key)).findFirst();
	}

	/**
	 * What people call a feature.
	 *
	 * @param owner   the class of the object
	 * @param feature one of its features
	 * @return the label
	 */
	public String label(EClass owner, EStructuralFeature feature) {
		return text(key(owner, feature, ""));
	}

	String help(EClass owner, EStructuralFeature feature) {
		String key = key(owner, feature, ".help");
		return has(key) ? text(key) : "";
	}

	private String key(EClass owner, EStructuralFeature feature, String end) {
		String own = owner.getName() + '.' + feature.getName() + end;
		return has(own) ? own : feature.getEContainingClass().getName() + '.' + feature.getName() + end;
	}

	/**
	 * What people call one thing of a class ("Measure").
	 *
	 * @param type the class
	 * @return the label
	 */
	public String label(EClass type) {
		return text(type.getName());
	}

	/**
	 * What people call a literal.
	 *
	 * @param literal the literal; null gives nothing
	 * @return the label
	 */
	public String label(Enum<?> literal) {
		return literal == null ? "" : text(literal.getDeclaringClass().getSimpleName() + '.' + literal.name());
	}

	/**
	 * The literals of an enumeration to choose from.
	 *
	 * @param type the enumeration
	 * @return the options, in its order
	 */
	public List<Option> options(EEnum type) {
		return type.getELiterals().stream().map(EEnumLiteral::getInstance).map(Enum.class::cast)
				.map(e -> new Option(e, label(e), "", "")).toList();
	}

	/**
	 * What people call an object: code and title, the name of a person ("Eva de Bruin (left)"), control and part.
	 *
	 * @param object an object of the dossier; null gives nothing
	 * @return the name on one line; never null
	 */
	public String name(EObject object) {
		return names.of(object);
	}

	/**
	 * A length of time in words ("1 year 6 months").
	 *
	 * @param length the length; null gives nothing
	 * @return the words
	 */
	public String length(Period length) {
		return length == null ? "" : PeriodText.write(length, common);
	}

	/**
	 * The session.
	 *
	 * @return the open dossier that the fields are of
	 */
	public DossierSession session() {
		return session;
	}

	ObjectNames names() {
		return names;
	}

	/** A picture. */
	private record PictureField(String id, String label, Function<Row, Optional<? extends Figure>> figure)
			implements
			Field {

		@Override
		public FieldType type() {
			return new FieldType.Picture();
		}

		@Override
		public Cell cell(Row row) {
			return Cell.of(figure.apply(row).map(Figure::title).orElse(""));
		}

		@Override
		public Object value(Row row) {
			return figure.apply(row).orElse(null);
		}

		@Override
		public Command set(Edits edits, Row row, Object value) {
			throw new UnsupportedOperationException(id + " is a picture");
		}

		@Override
		public boolean shown(Row row) {
			return figure.apply(row).isPresent();
		}

		@Override
		public boolean isAt(Row row, Place place) {
			return false;
		}
	}

	/** A field that only reads. */
	private record DerivedField(String id, String label, Function<Row, Cell> reading, Function<Row, String> text,
			Optional<String> feature, boolean always) implements Field {

		@Override
		public FieldType type() {
			return new FieldType.Derived();
		}

		@Override
		public Cell cell(Row row) {
			return reading.apply(row);
		}

		@Override
		public Object value(Row row) {
			return text.apply(row);
		}

		@Override
		public Command set(Edits edits, Row row, Object value) {
			throw new UnsupportedOperationException(id + " follows from other fields");
		}

		@Override
		public boolean shown(Row row) {
			return always || !text.apply(row).isEmpty();
		}

		@Override
		public boolean isAt(Row row, Place place) {
			return row.id().equals(place.objectId()) && feature.filter(place.feature()::equals).isPresent();
		}
	}
}
