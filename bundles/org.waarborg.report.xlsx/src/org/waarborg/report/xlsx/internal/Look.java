package org.waarborg.report.xlsx.internal;

import org.waarborg.document.Status;

/**
 * How a cell looks; each is one style of the workbook.
 *
 * @param kind     what stands in it
 * @param tone     the status whose colours it has, or null
 * @param entry    how a spreadsheet takes what somebody types over it
 * @param decimals digits behind the decimal sign of a number
 * @param open     whether it may be filled in on a sheet that is locked
 */
record Look(Kind kind, Status tone, Entry entry, int decimals, boolean open) {

	/** What stands in a cell. */
	enum Kind {
		TITLE, HEADING, SUBHEADING, LABEL, BODY, STRONG, MUTED, CHIP, HEADER, HEADER_NUMBER, CELL, LINK, PLAIN_LINK,
		DATE,
		PLAIN_DATE, NUMBER
	}

	/** How a spreadsheet takes a cell that is edited. */
	enum Entry {
		/** As what it looks like: a number, a day, a text. */
		VALUE,
		/** As text, also "5.10", which is no number here. */
		TEXT,
		/** As text that would otherwise be run. */
		QUOTED
	}

	static Look of(Kind kind) {
		return new Look(kind, null, Entry.VALUE, 0, false);
	}

	Look tone(Status status) {
		return new Look(kind, status, entry, decimals, open);
	}

	Look entry(Entry other) {
		return new Look(kind, tone, other, decimals, open);
	}

	Look decimals(int count) {
		return new Look(kind, tone, entry, count, open);
	}

	Look open(boolean fill) {
		return new Look(kind, tone, entry, decimals, fill);
	}
}
