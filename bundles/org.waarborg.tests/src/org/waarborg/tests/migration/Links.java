package org.waarborg.tests.migration;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingChange;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;

/** Gives a fictional norm the edition before it and the mapping from there. */
final class Links {

	private final ControlSet set;
	private final Mapping mapping = ControlsetFactory.eINSTANCE.createMapping();

	private Links(ControlSet set, String from) {
		this.set = set;
		mapping.setId(from + "_" + set.getId());
		mapping.setFrom(from);
		mapping.setTo(set.getId());
		set.getMappings().add(mapping);
	}

	/** The set takes the place of another. */
	static Links after(ControlSet set, String before) {
		set.setSupersedes(before);
		return new Links(set, before);
	}

	/** The set is mapped from another and takes no place. */
	static Links beside(ControlSet set, String other) {
		return new Links(set, other);
	}

	Links equal(String from, String to) {
		return entry(from, to, MappingRelationship.EQUAL, MappingChange.CARRIED);
	}

	Links merged(String to, String... from) {
		for (String one : from) {
			entry(one, to, MappingRelationship.SUBSET, MappingChange.MERGED);
		}
		return this;
	}

	Links dropped(String from) {
		return entry(from, null, MappingRelationship.NONE, MappingChange.DROPPED);
	}

	private Links entry(String from, String to, MappingRelationship relationship, MappingChange change) {
		MappingEntry entry = ControlsetFactory.eINSTANCE.createMappingEntry();
		entry.setId(from + "_" + to);
		entry.setFrom(from);
		entry.setTo(to);
		entry.setRelationship(relationship);
		entry.setChange(change);
		mapping.getEntries().add(entry);
		return this;
	}

	ControlSet set() {
		return set;
	}
}
