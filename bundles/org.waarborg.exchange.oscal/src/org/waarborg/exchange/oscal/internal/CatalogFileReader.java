package org.waarborg.exchange.oscal.internal;

import java.io.IOException;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogInput;
import org.waarborg.registry.spi.CatalogReading;
import org.waarborg.registry.spi.CatalogReading.Place;

/** Opens a file: is it JSON, is it OSCAL, is it a catalog? */
final class CatalogFileReader {

	/** Groups, controls and parts in each other take two levels each; the deepest known catalog has 14. */
	private static final int DEEPEST = 100;
	private static final int LONGEST_TEXT = 1 << 20;
	private static final Place START = new Place(1, 1);
	private static final Set<String> MODELS = Set.of("profile", "mapping-collection", "component-definition",
			"system-security-plan", "assessment-plan", "assessment-results", "plan-of-action-and-milestones");
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
			.build();

	private CatalogFileReader() {
	}

	static CatalogReading read(CatalogInput input) throws CatalogException {
		Notes notes = new Notes(input.place());
		utf8(input.content(), notes);
		try (JsonParser parser = FACTORY.createParser(input.content())) {
			return root(new Json(parser, notes), notes);
		} catch (JsonProcessingException e) {
			throw refused(e, notes);
		} catch (IOException e) {
			throw notes.refused("registry.json.broken", START, String.valueOf(e.getMessage()));
		}
	}

	/** A file of another encoding has a mark at its start, or zeros between its letters. */
	private static void utf8(byte[] content, Notes notes) throws CatalogException {
		int first = at(content, 0);
		int second = at(content, 1);
		if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || first == 0 || second == 0) {
			throw notes.refused("registry.json.encoding", START, "UTF-16, UTF-32");
		}
		if (first == 0xEF && second == 0xBB && at(content, 2) == 0xBF) {
			notes.info("registry.oscal.mark", START);
		}
	}

	private static int at(byte[] content, int index) {
		return index < content.length ? content[index] & 0xFF : -1;
	}

	private static CatalogReading root(Json json, Notes notes) throws IOException, CatalogException {
		JsonToken token = json.next();
		if (token == null) {
			throw notes.refused("registry.json.truncated", START);
		}
		if (token != JsonToken.START_OBJECT) {
			throw notes.refused("registry.oscal.foreign", json.place(), Json.kind(token));
		}
		CatalogParse catalog = new CatalogParse(json, notes);
		boolean[] found = { false };
		json.fields("", name -> {
			if (name.equals("catalog")) {
				catalog.read();
				found[0] = true;
			} else if (MODELS.contains(name)) {
				throw notes.refused("registry.oscal.otherModel", json.place(), name);
			} else if (name.equals("$schema")) {
				json.skip();
			} else if (found[0]) {
				json.foreign("", name);
			} else {
				throw notes.refused("registry.oscal.foreign", json.place(), '"' + Json.brief(name) + '"');
			}
		});
		Place end = json.place();
		if (!found[0]) {
			throw notes.refused("registry.oscal.foreign", end, "{}");
		}
		if (json.next() != null) {
			throw notes.refused("registry.json.after", json.place());
		}
		return catalog.reading();
	}

	private static CatalogException refused(JsonProcessingException e, Notes notes) {
		JsonLocation where = e.getLocation();
		Place at = where == null ? START : new Place(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
		String why = Json.brief(String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
		return switch (e) {
			case JsonEOFException eof -> notes.refused("registry.json.truncated", at);
			case StreamConstraintsException limit -> notes.refused("registry.json.limit", at, why);
			default -> why.startsWith("Duplicate") ? notes.refused("registry.json.duplicateKey", at, why)
					: notes.refused("registry.json.broken", at, why);
		};
	}
}
