package org.waarborg.statement;

import java.util.List;
import java.util.Objects;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Element;

/**
 * A reason for a control that follows from something else in the dossier and is stored there, once: a treatment of a risk. It
 * stands beside the drivers of a decision; a release freezes it as one.
 *
 * @param control the control, as the source keeps it
 * @param kind    the kind of reason
 * @param source  what it follows from, for example the risk: to go there, and its classification decides who sees the reason
 * @param through what ties the two, for example the treatment; null in a released version
 * @param detail  what is to be said about it, for example the name of its level; may be empty
 * @since 0.1
 */
public record DerivedDriver(ControlRef control, DriverKind kind, Element source, Element through,
		List<LocalText> detail) {

	/** Copies the list and checks that the rest is there. */
	public DerivedDriver {
		Objects.requireNonNull(control);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(source);
		detail = List.copyOf(detail);
	}

	/**
	 * What people call the source.
	 *
	 * @param language ISO 639-1 code
	 * @return code and title, "R-014 Ransomware"; may be empty
	 */
	public String label(String language) {
		String code = source.getCode() == null ? "" : source.getCode();
		return (code + ' ' + Texts.get(source.getTitle(), language)).strip();
	}
}
