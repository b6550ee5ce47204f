package org.waarborg.statement.internal;

import java.util.List;

import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;

/** Which status stands for which state; the same in every document and view. */
final class Words {

	/** From complete to not known: the order in which bars are stacked. */
	static final List<Implementation> IMPLEMENTATIONS = List.of(Implementation.IMPLEMENTED, Implementation.PARTIAL,
			Implementation.PLANNED, Implementation.NOT_STARTED, Implementation.UNKNOWN);

	private Words() {
	}

	/** The name of an organisation; its title, or nothing, where it has none. */
	static String name(Organisation organisation) {
		return organisation.getName() == null ? Texts.get(organisation.getTitle(), "en") : organisation.getName();
	}

	/** The name of a person; nothing where there is no person or no name. */
	static String name(Person person) {
		return person == null || person.eIsProxy() || person.getName() == null ? "" : person.getName();
	}

	static Status status(Implementation implementation) {
		return switch (implementation) {
			case IMPLEMENTED -> Status.DONE;
			case PARTIAL, PLANNED -> Status.UNDER_WAY;
			case NOT_STARTED, UNKNOWN -> Status.ATTENTION;
		};
	}

	static Status status(Applicability applicability) {
		return switch (applicability) {
			case APPLICABLE -> Status.DONE;
			case NOT_APPLICABLE -> Status.NEUTRAL;
			case UNDECIDED -> Status.STOP;
		};
	}
}
