package org.waarborg.intake;

/**
 * What a column becomes. Immutable.
 *
 * @param column     number of the column, from 1
 * @param header     what stands above it; empty for a column without title
 * @param field      id of the field, {@link #NOTE} or {@link #IGNORE}
 * @param confidence how sure a guess is, from 0 to 1; 1 where somebody said it
 * @param example    a value of the column; may be empty
 * @param hidden     whether the file hides the column
 * @since 0.1
 */
public record ColumnMapping(int column, String header, String field, double confidence, String example,
		boolean hidden) {

	/** The values of the column are kept as notes. */
	public static final String NOTE = "note";
	/** The values of the column are only listed. */
	public static final String IGNORE = "ignore";

	/**
	 * Whether it becomes a field.
	 *
	 * @return false for notes and what is ignored
	 */
	public boolean isField() {
		return !NOTE.equals(field) && !IGNORE.equals(field);
	}
}
