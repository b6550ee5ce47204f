package org.waarborg.intake.spi;

import java.util.List;
import java.util.OptionalDouble;

import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;

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
