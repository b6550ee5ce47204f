package org.waarborg.document;

import java.util.Objects;

/**
 * A label with a value.
 *
 * @param id    stable name for machines and for placeholders of templates; for what the header of every document can
 *              carry one of the constants here
 * @param label label in the document's language, not blank
 * @param value the value
 * @since 0.1
 */
public record Fact(String id, String label, Cell value) {

	/** Registered name of the organisation. */
	public static final String ORGANISATION = "organisation";
	/** Title or statement of the scope. */
	public static final String SCOPE = "scope";
	/** Legal entities in scope. */
	public static final String ENTITIES = "entities";
	/** Locations in scope. */
	public static final String LOCATIONS = "locations";
	/** Norms with their editions. */
	public static final String NORM = "norm";
	/** Version of what the document is about. */
	public static final String VERSION = "version";
	/** Date of that version. */
	public static final String DATE = "date";
	/** Short hash of the version, in groups of four. */
	public static final String FINGERPRINT = "fingerprint";
	/** Who approved, in which role, when. */
	public static final String APPROVALS = "approvals";
	/** Who may see it. */
	public static final String CLASSIFICATION = "classification";
	/** The certificate that it belongs to. */
	public static final String CERTIFICATE = "certificate";
	/** For whom it was made. */
	public static final String AUDIENCE = "audience";
	/** How much was withheld from that audience. */
	public static final String WITHHELD = "withheld";
	/** How far its texts are translated. */
	public static final String TRANSLATION = "translation";

	/** Checks the id and the label. */
	public Fact {
		Ids.check("fact", id);
		Objects.requireNonNull(value);
		if (label.isBlank())
			throw new IllegalArgumentException("fact " + id + " has no label");
	}

	/**
	 * A fact whose value is a text.
	 *
	 * @param id    stable name
	 * @param label label
	 * @param value text; null and blank give an empty cell
	 * @return the fact
	 */
	public static Fact of(String id, String label, String value) {
		return new Fact(id, label, Cell.text(value));
	}
}
