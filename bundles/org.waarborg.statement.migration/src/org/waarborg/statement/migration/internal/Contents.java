package org.waarborg.statement.migration.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.migration.Content;
import org.waarborg.statement.migration.Predecessor;

/** What decisions hold. Loops and no streams: a group asks it of twelve thousand decisions at once. */
final class Contents {

	private Contents() {
	}

	/** What some predecessors hold together. */
	static Set<Content> of(List<Predecessor> from) {
		Set<Content> found = EnumSet.noneOf(Content.class);
		for (Predecessor one : from) {
			if (one.decision().isPresent()) {
				add(one, one.decision().get(), found);
			}
		}
		return found;
	}

	private static void add(Predecessor one, Decision d, Set<Content> found) {
		add(found, Content.APPLICABILITY, one.applicability() != Applicability.UNDECIDED);
		add(found, Content.DRIVERS, !one.drivers().isEmpty());
		add(found, Content.INCLUSION, hasText(d.getInclusion()));
		add(found, Content.EXCLUSION, hasText(d.getExclusion()));
		add(found, Content.REALISATION, hasText(d.getRealisation()) || d.getSameAs() != null);
		add(found, Content.OWNER, one.owner().isPresent());
		add(found, Content.EXEMPTIONS, !d.getExemptions().isEmpty());
		add(found, Content.NEXT_REVIEW, d.getNextReview() != null);
		add(found, Content.NOTES, !d.getNotes().isEmpty());
		for (Part part : d.getParts()) {
			add(found, Content.PARTS, Predecessor.saysSomething(part));
			add(found, Content.MEASURES, holds(part, Part::getMeasures));
			add(found, Content.DOCUMENTS, holds(part, Part::getDocuments));
			add(found, Content.EVIDENCE, holds(part, Part::getEvidence));
		}
	}

	private static void add(Set<Content> found, Content content, boolean there) {
		if (there) {
			found.add(content);
		}
	}

	private static boolean holds(Part part, Function<Part, Collection<?>> what) {
		return !what.apply(part).isEmpty();
	}

	private static boolean hasText(List<LocalText> texts) {
		for (LocalText text : texts) {
			if (text.getValue() != null && !text.getValue().isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** In what some predecessors differ though that is no conflict: worth seeing before they are put together. */
	static Set<Content> differing(List<Predecessor> from) {
		Set<Content> found = EnumSet.noneOf(Content.class);
		if (from.size() < 2) {
			return found;
		}
		Person owner = null;
		Implementation state = null;
		for (Predecessor one : from) {
			if (one.decision().isPresent() && one.applicability() != Applicability.NOT_APPLICABLE) {
				Person own = one.owner().orElse(owner);
				add(found, Content.OWNER, owner != null && own != owner);
				owner = own;
				Implementation next = one.implementation();
				add(found, Content.PARTS, state != null && next != state);
				state = next;
			}
		}
		return found;
	}
}
