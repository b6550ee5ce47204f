package org.waarborg.exchange.oscal.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading.Place;

/**
 * A link. It is never followed.
 *
 * @param href what it leads to
 * @param rel  what it is for, or empty
 * @param at   where it stands
 */
record Link(String href, String rel, Place at) {

	static List<Link> all(Json json, String what) throws IOException, CatalogException {
		List<Link> links = new ArrayList<>();
		String each = what + ".links";
		json.elements(each, () -> links.add(one(json, each)));
		return links;
	}

	private static Link one(Json json, String what) throws IOException, CatalogException {
		Place at = json.place();
		String[] text = { "", "" };
		json.fields(what, name -> {
			switch (name) {
				case "href" -> text[0] = json.text(what);
				case "rel" -> text[1] = json.text(what);
				case "media-type", "resource-fragment", "text" -> json.notShown(Json.path("link", name));
				default -> json.foreign(what, name);
			}
		});
		return new Link(text[0], text[1], at);
	}

	void notShown(Notes notes) {
		notes.notShown("link " + Json.brief(rel), at);
	}
}
