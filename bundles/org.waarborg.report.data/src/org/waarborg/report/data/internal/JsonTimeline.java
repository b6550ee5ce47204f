package org.waarborg.report.data.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.document.SafeText;
import org.waarborg.document.Timeline;

/** Writes the data of a timeline into the object of its figure. */
final class JsonTimeline {

	private final JsonGenerator json;
	private final Timeline figure;

	JsonTimeline(JsonGenerator json, Timeline figure) {
		this.json = json;
		this.figure = figure;
	}

	void write() throws IOException {
		string("kind", "timeline");
		string("from", figure.from().toString());
		string("until", figure.until().toString());
		string("today", figure.today().toString());
		json.writeArrayFieldStart("lanes");
		for (Timeline.Lane lane : figure.lanes()) {
			json.writeStartObject();
			string("id", lane.id());
			string("label", lane.label());
			json.writeArrayFieldStart("items");
			for (Timeline.Item item : lane.items())
				item(item);
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void item(Timeline.Item item) throws IOException {
		json.writeStartObject();
		string("label", item.label());
		string("from", item.from().toString());
		string("until", item.until().toString());
		string("status", item.status().name());
		string("word", item.word());
		json.writeEndObject();
	}

	private void string(String key, String value) throws IOException {
		json.writeStringField(key, SafeText.xml(value));
	}
}
