package org.waarborg.assurance.screens.internal.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.LocationUse;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.supplier.Countries;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;

/** The locations of a service or sub-processor, with what allows each. */
final class LocationFields {

	private final AssuranceScreenWords text;
	private final Fields fields;
	private final SupplyFacts facts;
	private final Countries countries;
	private final PlaceWords places;

	LocationFields(AssuranceScreenWords text, Fields fields, SupplyFacts facts, Countries countries,
			PlaceWords places) {
		this.text = text;
		this.fields = fields;
		this.facts = facts;
		this.countries = countries;
		this.places = places;
	}

	/**
	 * The list of locations.
	 *
	 * @param list   the feature
	 * @param on     whose they are
	 * @param locked why they cannot be changed
	 * @return the field
	 */
	Field field(EReference list, Function<Row, ? extends EObject> on, Function<Row, Optional<String>> locked) {
		Field country = countries.field(fields.field(Literals.PROCESSING_LOCATION__COUNTRY));
		return fields.field(list).on(on).locked(locked)
				.begin(l -> ((ProcessingLocation) l).getUses().add(LocationUse.PROCESSING))
				.children(List.of("country", "uses", "verdict"),
						fields.section("location", country, fields.field(Literals.PROCESSING_LOCATION__PLACE),
								fields.field(Literals.PROCESSING_LOCATION__USES),
								fields.derived("verdict", text.get("place.verdict"), r -> places.verdict(of(r)))),
						fields.section("ground", fields.field(Literals.PROCESSING_LOCATION__GROUND),
								fields.field(Literals.PROCESSING_LOCATION__GROUND_SINCE),
								fields.field(Literals.PROCESSING_LOCATION__LEGAL_FACT),
								fields.field(Literals.PROCESSING_LOCATION__DOCUMENT),
								fields.field(Literals.PROCESSING_LOCATION__REVIEW).reads(this::review)));
	}

	private static ProcessingLocation of(Row row) {
		return (ProcessingLocation) row.subject();
	}

	private Cell review(Row row, Cell own) {
		ProcessingLocation location = of(row);
		return location.getReview() == null ? own
				: text.day(location.getReview(), location.getReview().isBefore(facts.today()));
	}
}
