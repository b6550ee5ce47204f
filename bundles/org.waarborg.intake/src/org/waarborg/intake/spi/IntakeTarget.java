package org.waarborg.intake.spi;

import java.util.List;
import java.util.OptionalDouble;

import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeSubject;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.store.OpenDossier;

/**
 * Something that tables are taken in as: a domain says which fields it has, in which words people name them, and what
 * rows become. Publish it as an OSGi service. It knows no format.
 *
 * @since 0.1
 */
public interface IntakeTarget {

	/**
	 * The id.
	 *
	 * @return for example {@code statement}; never null
	 */
	String id();

	/**
	 * What people call it.
	 *
	 * @param language ISO 639-1 code
	 * @return for example "Statement of Applicability"
	 */
	String label(String language);

	/**
	 * The fields.
	 *
	 * @param language ISO 639-1 code of labels
	 * @return the fields; the one of type key first
	 */
	List<IntakeField> fields(String language);

	/**
	 * What people call a value of a field.
	 *
	 * @param field    id of a field with {@linkplain IntakeField#words words}
	 * @param literal  one of those
	 * @param language ISO 639-1 code
	 * @return for example "Not applicable"
	 */
	String label(String field, String literal, String language);

	/**
	 * What somebody still has to do with what was taken in.
	 *
	 * @param language ISO 639-1 code
	 * @return a sentence, or nothing
	 */
	default String toDo(String language) {
		return "";
	}

	/**
	 * What a table can go into, where there are several.
	 *
	 * @param dossier  the open dossier
	 * @param language ISO 639-1 code of labels
	 * @return the subjects; empty where tables go into the dossier as a whole
	 */
	default List<IntakeSubject> subjects(OpenDossier dossier, String language) {
		return List.of();
	}

	/**
	 * The words that people use for fields and values.
	 *
	 * @return never null
	 */
	Vocabulary vocabulary();

	/**
	 * How well the values of a column fit a field, for example numbers of controls.
	 *
	 * @param field   id of a field
	 * @param values  texts of the column
	 * @param request what was asked
	 * @return from 0 to 1; empty when the values say nothing about it
	 */
	OptionalDouble fits(String field, List<String> values, IntakeRequest request);

	/**
	 * Whether a table of rows can be recognised without a key column, for example by titles alone.
	 *
	 * @return fields of which one is enough
	 */
	List<String> keys();

	/**
	 * Says what the tables become, without changing anything.
	 *
	 * @param tables  the tables, in the order of the file
	 * @param request what was asked
	 * @param plan    where to say it
	 * @throws IntakeException when it is not clear what is meant, or nothing of the file can be taken in
	 */
	void plan(List<IntakeTable> tables, IntakeRequest request, PlanBuilder plan) throws IntakeException;
}
