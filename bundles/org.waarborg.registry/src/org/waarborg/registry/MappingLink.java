package org.waarborg.registry;

import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.MappingChange;
import org.waarborg.controlset.MappingRelationship;

/**
 * One link of a mapping, or one control without counterpart. Immutable.
 *
 * @param from         canonical reference of the source control; empty for a new control
 * @param to           canonical reference of the target control; empty for a dropped control
 * @param relationship how the contents relate, read from source to target
 * @param change       what happened between the editions, read from source to target
 * @param rationale    why the link was made, or empty
 * @param toConfirm    true when the link is a proposal
 * @since 0.1
 */
public record MappingLink(Optional<ControlRef> from, Optional<ControlRef> to, MappingRelationship relationship,
		MappingChange change, String rationale, boolean toConfirm) {

	/**
	 * The same link read the other way round.
	 *
	 * @return the inverse
	 */
	public MappingLink inverse() {
		MappingRelationship turned = switch (relationship) {
			case SUBSET -> MappingRelationship.SUPERSET;
			case SUPERSET -> MappingRelationship.SUBSET;
			case NONE, EQUAL, INTERSECTS -> relationship;
		};
		MappingChange back = switch (change) {
			case MERGED -> MappingChange.SPLIT;
			case SPLIT -> MappingChange.MERGED;
			case NEW -> MappingChange.DROPPED;
			case DROPPED -> MappingChange.NEW;
			case CARRIED -> MappingChange.CARRIED;
		};
		return new MappingLink(to, from, turned, back, rationale, toConfirm);
	}
}
