package org.waarborg.exchange.oscal.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Parameter;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading;
import org.waarborg.registry.spi.CatalogReading.Place;

/**
 * A catalog becomes a control set: groups, controls with those below them, parameters. The statement of a control is shown as what it
 * is for; what has been withdrawn stays, says what it went into and is not decided on.
 */
final class CatalogParse {

	private static final String DEFAULT_LANGUAGE = "en";

	/** What is made when everything has been read, because names of parameters and numbers of controls may come later. */
	private record Pending(Control control, List<Part> statements, List<Link> links, boolean withdrawn) {
	}

	private final Json json;
	private final Notes notes;
	private final Metadata metadata;
	private final ControlsetFactory factory = ControlsetFactory.eINSTANCE;
	private final ControlSet set = factory.createControlSet();
	private final Map<String, Place> places = new HashMap<>();
	private final Map<String, Control> controls = new LinkedHashMap<>();
	private final Map<Group, Place> groups = new LinkedHashMap<>();
	private final Map<String, Param> params = new LinkedHashMap<>();
	private final Set<String> partIds = new HashSet<>();
	private final List<Pending> pending = new ArrayList<>();
	private final Map<Object, String> titles = new LinkedHashMap<>();
	private String uuid = "";
	private int enhancements;

	CatalogParse(Json json, Notes notes) {
		this.json = json;
		this.notes = notes;
		this.metadata = new Metadata(json, notes);
	}

	void read() throws IOException, CatalogException {
		Place at = json.place();
		boolean[] described = { false };
		json.fields("catalog", name -> {
			switch (name) {
				case "uuid" -> uuid = json.text("catalog.uuid");
				case "metadata" -> {
					metadata.read();
					described[0] = true;
				}
				case "groups" -> json.elements("catalog.groups", () -> set.getGroups().add(group()));
				case "controls" -> json.elements("catalog.controls", () -> set.getControls().add(control(false)));
				case "params" -> Param.all(json, notes).forEach(this::add);
				case "back-matter" -> json.fields("back-matter", this::backMatter);
				default -> json.foreign("catalog", name);
			}
		});
		if (!described[0]) {
			throw notes.refused("registry.oscal.missing", at, "metadata", "catalog");
		}
		if (metadata.text("title").isEmpty()) {
			throw notes.refused("registry.oscal.missing", metadata.at(), "title", "metadata");
		}
	}

	private void backMatter(String name) throws IOException, CatalogException {
		if (name.equals("resources")) {
			json.notShown("back-matter.resources");
		} else {
			json.foreign("back-matter", name);
		}
	}

	private Group group() throws IOException, CatalogException {
		Place at = json.place();
		Group group = factory.createGroup();
		groups.put(group, at);
		json.fields("group", name -> {
			switch (name) {
				case "id" -> group.setId(json.text("group.id").strip());
				case "title" -> titles.put(group, json.text("group.title"));
				case "props" -> group.setLabel(label("group"));
				case "groups" -> json.elements("group.groups", () -> group.getGroups().add(group()));
				case "controls" -> json.elements("group.controls", () -> group.getControls().add(control(false)));
				case "params" -> Param.all(json, notes).forEach(this::add);
				case "parts" -> Part.all(json, notes, partIds)
						.forEach(p -> notes.notShown("group part " + Json.brief(p.name()), p.at()));
				case "links" -> Link.all(json, "group").forEach(l -> l.notShown(notes));
				case "class" -> json.notShown("group.class");
				default -> json.foreign("group", name);
			}
		});
		return group;
	}

	private String label(String what) throws IOException, CatalogException {
		String label = Prop.label(Prop.all(json, notes, what), notes);
		return label.isEmpty() ? null : label;
	}

	private Control control(boolean enhancement) throws IOException, CatalogException {
		Place at = json.place();
		Control control = factory.createControl();
		List<Part> statements = new ArrayList<>(1);
		List<Link> links = new ArrayList<>();
		List<Param> own = new ArrayList<>();
		boolean[] withdrawn = { false };
		json.fields("control", name -> {
			switch (name) {
				case "id" -> control.setId(json.text("control.id").strip());
				case "title" -> titles.put(control, json.text("control.title"));
				case "props" -> {
					List<Prop> props = Prop.all(json, notes, "control");
					String label = Prop.label(props.stream().filter(p -> !p.name().equals("status")).toList(), notes);
					control.setLabel(label.isEmpty() ? null : label);
					withdrawn[0] = withdrawn(props);
				}
				case "params" -> own.addAll(Param.all(json, notes));
				case "parts" -> parts(statements);
				case "links" -> links.addAll(Link.all(json, "control"));
				case "controls" -> json.elements("control.controls", () -> control.getControls().add(control(true)));
				case "class" -> json.notShown("control.class");
				default -> json.foreign("control", name);
			}
		});
		known(control, at);
		enhancements += enhancement ? 1 : 0;
		own.forEach(p -> add(p.of(control.getId())));
		pending.add(new Pending(control, statements, links, withdrawn[0]));
		return control;
	}

	private boolean withdrawn(List<Prop> props) {
		boolean withdrawn = false;
		for (Prop prop : props) {
			if (prop.is("status") && prop.value().strip().equalsIgnoreCase("withdrawn")) {
				withdrawn = true;
			} else if (prop.name().equals("status")) {
				prop.notShown(notes);
			}
		}
		return withdrawn;
	}

	private void parts(List<Part> statements) throws IOException, CatalogException {
		for (Part part : Part.all(json, notes, partIds)) {
			if (part.name().equals("statement")) {
				statements.add(part);
			} else {
				notes.notShown("control part " + Json.brief(part.name()), part.at());
			}
		}
	}

	/** Decisions name controls by their ids: one that is missing or there twice cannot be mended by guessing. */
	private void known(Control control, Place at) throws CatalogException {
		String id = control.getId();
		if (id == null || id.isEmpty()) {
			throw notes.refused("registry.oscal.missing", at, "id", "control");
		}
		if (id.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c))) {
			throw notes.refused("registry.oscal.controlId", at, Json.brief(id));
		}
		if (controls.putIfAbsent(id, control) != null) {
			throw notes.refused("registry.oscal.controlTwice", at, Json.brief(id),
					Integer.toString(places.get(id).line()));
		}
		places.put(id, at);
		char first = id.charAt(0);
		if (!Character.isLetter(first) && first != '_' || id.indexOf(':') >= 0 || id.indexOf('/') >= 0) {
			notes.info("registry.oscal.noToken", at, Json.brief(id));
		}
	}

	private void add(Param param) {
		if (params.putIfAbsent(param.id(), param) != null) {
			notes.warning("registry.oscal.paramTwice", param.at(), Json.brief(param.id()));
		}
	}

	/** The set, when all has been read. */
	CatalogReading reading() {
		String language = metadata.ours("language").filter(l -> l.matches("[a-z]{2}")).orElse(DEFAULT_LANGUAGE);
		Messages messages = Messages.beside(CatalogParse.class, Locale.of(language));
		describe(language);
		nameGroups();
		Prose prose = new Prose(params, messages, notes);
		pending.forEach(p -> finish(p, language, messages, prose));
		titles.forEach((object, title) -> title(object, title.strip(), language));
		params.values().forEach(p -> set.getParameters().add(parameter(p, language, prose)));
		count();
		return new CatalogReading(set, places, notes.all());
	}

	private void describe(String language) {
		if (metadata.ours("language").isEmpty()) {
			notes.info("registry.oscal.language", metadata.at(), language);
		}
		set.setId(SetIdentity.id(metadata, notes));
		set.setVersion(SetIdentity.version(metadata, notes));
		set.setNorm(SetIdentity.name(metadata));
		set.setEdition(metadata.text("version"));
		set.setKind(ControlSetKind.CONTROLS);
		set.setStatus(ControlSetStatus.PUBLISHED);
		set.getTitle().add(Texts.of(language, metadata.text("title")));
		set.getLanguages().add(language);
		set.setPublisher(metadata.publisher());
		set.setContact(metadata.contact());
		set.setLicence(metadata.licence());
		set.setPublished(metadata.day("published"));
		set.setSource(String.join(", ",
				List.of("OSCAL " + metadata.text("oscal-version"), uuid, metadata.text("last-modified"))
						.stream().map(String::strip).filter(s -> !s.isEmpty()).toList()));
	}

	/** Groups are not decided on; one without an id of its own gets one. */
	private void nameGroups() {
		Set<String> taken = new HashSet<>(controls.keySet());
		groups.forEach((group, at) -> {
			String wanted = group.getId() == null ? "" : group.getId();
			String id = wanted;
			for (int i = 1; id.isEmpty() || id.indexOf('#') >= 0 || id.chars().anyMatch(Character::isWhitespace)
					|| !taken.add(id); i++) {
				id = "group-" + i;
			}
			if (!id.equals(wanted)) {
				group.setId(id);
				notes.warning("registry.oscal.groupId", at, Json.brief(wanted), id);
			}
			places.put(id, at);
		});
	}

	private void finish(Pending one, String language, Messages messages, Prose prose) {
		Control control = one.control();
		List<String> lines = new ArrayList<>();
		if (one.withdrawn()) {
			control.setAssessable(false);
			lines.add(messages.get("withdrawn"));
		}
		for (Link link : one.links()) {
			if (one.withdrawn() && (link.rel().equals("moved-to") || link.rel().equals("incorporated-into"))) {
				lines.add(messages.get(link.rel(), numberOf(link.href())));
			} else {
				link.notShown(notes);
			}
		}
		one.statements().forEach(s -> lines.add(prose.text(s.text(), s.at())));
		String text = String.join("\n", lines).strip();
		if (!text.isEmpty()) {
			control.getPurpose().add(Texts.of(language, text));
		}
	}

	/** The number of a control of this catalog, or what the link says. */
	private String numberOf(String href) {
		Control control = href.startsWith("#") ? controls.get(href.substring(1)) : null;
		return control == null ? href : control.getLabel() == null ? control.getId() : control.getLabel();
	}

	private static void title(Object object, String title, String language) {
		if (title.isEmpty()) {
			return; // the check of the set counts what has no title
		}
		switch (object) {
			case Group group -> group.getTitle().add(Texts.of(language, title));
			case Control control -> control.getTitle().add(Texts.of(language, title));
			default -> throw new IllegalArgumentException(String.valueOf(object));
		}
	}

	private Parameter parameter(Param param, String language, Prose prose) {
		Parameter parameter = factory.createParameter();
		parameter.setId(param.id());
		parameter.getTitle().add(Texts.of(language, prose.name(param)));
		if (!param.control().isEmpty()) {
			parameter.setControl(param.control());
		}
		if (!param.values().isEmpty()) {
			parameter.setDefaultValue(String.join("; ", param.values()));
		}
		return parameter;
	}

	/** The figures that a reader can hold against the file. */
	private void count() {
		long withdrawn = pending.stream().filter(Pending::withdrawn).count();
		long statements = pending.stream().filter(p -> !p.statements().isEmpty()).count();
		notes.info("registry.oscal.read", metadata.at(), Integer.toString(groups.size()),
				Integer.toString(controls.size()),
				Integer.toString(enhancements), Long.toString(withdrawn), Integer.toString(params.size()));
		if (statements > 0) {
			notes.info("registry.oscal.statement", metadata.at(), Long.toString(statements));
		}
	}
}
