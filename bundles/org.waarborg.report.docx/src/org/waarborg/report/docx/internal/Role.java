package org.waarborg.report.docx.internal;

import org.waarborg.document.Status;

/** What a part of a document looks like: a style of ours, or one of Word's own that does the same. */
enum Role {
	HEADING_1("Waarborg Heading 1", "heading 1"),
	HEADING_2("Waarborg Heading 2", "heading 2"),
	HEADING_3("Waarborg Heading 3", "heading 3"),
	TEXT("Waarborg Text", "body text"),
	NOTE("Waarborg Note", ""),
	CAPTION("Waarborg Caption", "caption"),
	PICTURE("Waarborg Picture", ""),
	CONTENTS_1("Waarborg Contents 1", "toc 1"),
	CONTENTS_2("Waarborg Contents 2", "toc 2"),
	CONTENTS_3("Waarborg Contents 3", "toc 3"),
	TABLE("Waarborg Table", "table grid"),
	TABLE_HEADING("Waarborg Table Heading", ""),
	TABLE_GROUP("Waarborg Table Group", ""),
	TABLE_TEXT("Waarborg Table Text", ""),
	TABLE_ITEM("Waarborg Table Item", ""),
	FACT_LABEL("Waarborg Fact Label", ""),
	FACT_VALUE("Waarborg Fact Value", ""),
	LABEL("Waarborg Label", ""),
	LINK("Waarborg Link", "hyperlink"),
	CHIP_DONE("Waarborg Chip Done", ""),
	CHIP_UNDER_WAY("Waarborg Chip Under Way", ""),
	CHIP_ATTENTION("Waarborg Chip Attention", ""),
	CHIP_STOP("Waarborg Chip Stop", ""),
	CHIP_NEUTRAL("Waarborg Chip Neutral", "");

	private final String ours;
	private final String builtIn;

	Role(String ours, String builtIn) {
		this.ours = ours;
		this.builtIn = builtIn;
	}

	/** Name of our style. */
	String ours() {
		return ours;
	}

	/** Name of Word's own style that does the same, empty when there is none. */
	String builtIn() {
		return builtIn;
	}

	static Role chip(Status status) {
		return valueOf("CHIP_" + status.name());
	}

	static Role heading(int level) {
		return valueOf("HEADING_" + level);
	}

	static Role contents(int level) {
		return valueOf("CONTENTS_" + level);
	}
}
