package org.waarborg.tests.oscal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.waarborg.exchange.oscal.internal.OscalCatalogReader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogInput;
import org.waarborg.registry.spi.CatalogReading;

/** A small fictional catalog with one of each that real catalogs hold. */
final class Oscal {

	static final String HARBOUR = """
			{
			  "catalog": {
			    "uuid": "5f0b9bd4-3a5c-4d0b-9b41-0f3f0a3f7a01",
			    "metadata": {
			      "title": "Harbour Code: how quays are kept",
			      "last-modified": "2026-03-01T10:00:00+01:00",
			      "published": "2026-02-01T10:00:00+01:00",
			      "version": "2.1",
			      "oscal-version": "1.1.3",
			      "remarks": "Free to use.",
			      "roles": [ { "id": "creator", "title": "Creator" } ],
			      "parties": [ { "uuid": "p1", "type": "organization", "name": "Port of Example",
			        "email-addresses": [ "code@example.org" ] } ],
			      "responsible-parties": [ { "role-id": "creator", "party-uuids": [ "p1" ] } ]
			    },
			    "groups": [
			      { "id": "quay", "class": "family", "title": "Quay",
			        "props": [ { "name": "label", "value": "1" } ],
			        "parts": [ { "id": "quay_ovw", "name": "overview", "prose": "About quays." } ],
			        "groups": [ { "id": "gates", "title": "Gates", "controls": [
			          { "id": "q-1", "class": "HC", "title": "Gate",
			            "params": [
			              { "id": "q-1_prm_1", "label": "opening hours" },
			              { "id": "q-1_prm_2", "select": { "how-many": "one-or-more", "choice": [ "by day", "at {{ insert: param, q-1_prm_1 }}" ] },
			                "values": [ "by day" ] } ],
			            "props": [ { "name": "label", "value": "Q-1" }, { "name": "sort-id", "value": "q-01" },
			              { "name": "weight", "ns": "https://example.org/ns", "value": "3" } ],
			            "links": [ { "href": "#q-2", "rel": "related" }, { "href": "https://example.org/never-fetched", "rel": "reference" } ],
			            "parts": [
			              { "id": "q-1_smt", "name": "statement", "prose": "The gate:", "parts": [
			                { "id": "q-1_smt.a", "name": "item", "props": [ { "name": "label", "value": "a." } ],
			                  "prose": "is closed outside {{ insert: param, q-1_prm_1 }};" },
			                { "id": "q-1_smt.b", "name": "item", "props": [ { "name": "label", "value": "b." } ], "prose": "is watched {{ insert: param, q-1_prm_2 }}." } ] },
			              { "id": "q-1_gdn", "name": "guidance", "prose": "A lock helps." } ],
			            "controls": [ { "id": "q-1.1", "title": "Second gate", "props": [ { "name": "label", "value": "Q-1(1)" } ] } ]
			          } ] } ],
			        "controls": [ { "id": "q-2", "title": "Old fence",
			          "props": [ { "name": "label", "value": "Q-2" }, { "name": "status", "value": "withdrawn" } ],
			          "links": [ { "href": "#q-1", "rel": "incorporated-into" } ] } ]
			      } ],
			    "controls": [ { "id": "x-1", "title": "Outside any group" } ],
			    "back-matter": { "resources": [ { "uuid": "r1", "title": "A book" } ] }
			  }
			}
			""";

	private Oscal() {
	}

	static CatalogReading read(String json) throws CatalogException {
		return read(json.getBytes(StandardCharsets.UTF_8));
	}

	static CatalogReading read(byte[] content) throws CatalogException {
		return new OscalCatalogReader().reading(new CatalogInput("harbour.json", content));
	}

	/** The harbour with one text in place of another that must be there. */
	static String harbour(String from, String to) {
		if (!HARBOUR.contains(from)) {
			throw new IllegalArgumentException(from);
		}
		return HARBOUR.replace(from, to);
	}

	static List<String> codes(List<ControlSetProblem> problems) {
		return problems.stream().map(p -> p.code().replace("registry.", "")).toList();
	}
}
