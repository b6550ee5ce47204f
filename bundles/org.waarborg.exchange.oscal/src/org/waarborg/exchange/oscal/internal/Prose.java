package org.waarborg.exchange.oscal.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.Messages;
import org.waarborg.registry.spi.CatalogReading.Place;

/** Texts with the names of parameters in the places where these are inserted. */
final class Prose {

	/** Names may name other parameters; each is made once and none grows without end. */
	private static final int LONGEST_NAME = 1000;
	private static final String OPEN = "{{";
	private static final String CLOSE = "}}";

	private final Map<String, Param> params;
	private final Messages messages;
	private final Notes notes;
	private final Map<String, String> names = new HashMap<>();

	Prose(Map<String, Param> params, Messages messages, Notes notes) {
		this.params = params;
		this.messages = messages;
		this.notes = notes;
	}

	String text(String prose, Place at) {
		int open = prose.indexOf(OPEN);
		if (open < 0) {
			return prose;
		}
		StringBuilder text = new StringBuilder();
		int done = 0;
		for (int close = prose.indexOf(CLOSE, open); open >= 0
				&& close >= 0; close = prose.indexOf(CLOSE, Math.max(open, 0))) {
			text.append(prose, done, open).append(inserted(prose.substring(open, close + CLOSE.length()), at));
			done = close + CLOSE.length();
			open = prose.indexOf(OPEN, done);
		}
		return text.append(prose, done, prose.length()).toString();
	}

	/** {@code {{ insert: param, ac-1_prm_1 }}}, in older files only the id. */
	private String inserted(String insert, Place at) {
		String inside = insert.substring(OPEN.length(), insert.length() - CLOSE.length()).strip();
		Param param = params.get(inside.substring(inside.lastIndexOf(',') + 1).strip());
		if (param == null) {
			notes.info("registry.oscal.insert", at, Json.brief(insert));
			return insert;
		}
		return '[' + name(param) + ']';
	}

	/** What a parameter is called; one whose name leads back to itself is called by its id there. */
	String name(Param param) {
		String known = names.putIfAbsent(param.id(), param.id());
		if (known != null) {
			return known;
		}
		String name = made(param);
		String bounded = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + '…';
		names.put(param.id(), bounded);
		return bounded;
	}

	private String made(Param param) {
		if (!param.label().isBlank()) {
			return text(param.label(), param.at()).strip();
		}
		if (param.choices().isEmpty()) {
			return param.id();
		}
		List<String> choices = param.choices().stream().map(c -> text(c, param.at()).strip()).toList();
		return messages.get(param.several() ? "choose.several" : "choose.one", String.join("; ", choices));
	}
}
