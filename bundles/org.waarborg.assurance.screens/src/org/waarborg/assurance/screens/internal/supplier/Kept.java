package org.waarborg.assurance.screens.internal.supplier;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Review;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** What is kept of every element: who may see it, remarks; and of those that are reviewed, the reviews. */
public final class Kept {

	private Kept() {
	}

	/**
	 * The last section of a form.
	 *
	 * @param fields makes fields
	 * @param owner  the class of the rows
	 * @param more   fields that stand before
	 * @return the section
	 */
	public static Section section(Fields fields, EClass owner, Field... more) {
		Field[] all = new Field[more.length + 2];
		System.arraycopy(more, 0, all, 0, more.length);
		all[more.length] = fields.field(owner, Literals.ELEMENT__CLASSIFICATION);
		all[more.length + 1] = notes(fields, owner);
		return fields.section("keep", all);
	}

	/** Remarks. */
	public static Field notes(Fields fields, EClass owner) {
		return notes(fields, owner, r -> r.object().orElse(null));
	}

	/** Remarks of what only some rows are. */
	public static Field notes(Fields fields, EClass owner, Function<Row, ? extends EObject> on) {
		return fields.field(owner, Literals.ELEMENT__NOTES).on(on)
				.begin(n -> ((Note) n).setOn(fields.session().today()))
				.children(List.of("on", "text", "author"), fields.section("note",
						fields.field(Literals.NOTE__TEXT).lines(4), fields.field(Literals.NOTE__AUTHOR),
						fields.field(Literals.NOTE__ON), fields.field(Literals.NOTE__CLASSIFICATION)));
	}

	/** Reviews; a new one is of today. */
	public static Field reviews(Fields fields, EReference list) {
		return fields.field(list).begin(r -> {
			((Review) r).setOn(fields.session().today());
			fields.session().me().ifPresent(((Review) r)::setBy);
		}).children(List.of("on", "by", "outcome"), fields.section("review", fields.field(Literals.REVIEW__ON),
				fields.field(Literals.REVIEW__BY), fields.field(Literals.REVIEW__OUTCOME).lines(3),
				fields.field(Literals.REVIEW__NEXT)));
	}
}
