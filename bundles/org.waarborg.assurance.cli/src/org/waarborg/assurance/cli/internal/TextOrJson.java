package org.waarborg.assurance.cli.internal;

/** For people or for programs. */
enum TextOrJson {
	/** A table. */
	TEXT,
	/** JSON with a schema. */
	JSON
}
