package org.waarborg.report.data.internal;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Two spaces a level and line ends that do not depend on the machine. */
final class JsonLayout extends DefaultPrettyPrinter {

	private static final long serialVersionUID = 1L;

	JsonLayout() {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		indentObjectsWith(indenter);
		indentArraysWith(indenter);
	}
}
