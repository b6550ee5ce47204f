package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ResolvedControl;

/** A control while its set is being resolved. */
final class Node {

	/** A group while its set is being resolved. */
	static final class GroupNode {
		final String id;
		final String set;
		String label;
		final Map<String, String> titles = new LinkedHashMap<>();
		final List<GroupNode> groups = new ArrayList<>();
		final List<Node> controls = new ArrayList<>();

		GroupNode(String id, String set, String label) {
			this.id = id;
			this.set = set;
			this.label = label;
		}
	}

	final Control control;
	final ControlRef ref;
	final Map<String, String> titles = new LinkedHashMap<>();
	final Map<String, String> purposes = new LinkedHashMap<>();
	final Set<String> working = new LinkedHashSet<>();
	final Set<String> values = new LinkedHashSet<>();
	final List<Node> children = new ArrayList<>();
	final List<Node> parts = new ArrayList<>();
	String label;
	CareContent care;
	Flag guidance;
	Confidence confidence;
	String source;
	String correctedBy = "";
	GroupNode group;
	Node parent;
	/** The control that this care part stands beside. */
	Node base;
	/** The list that it stands in; null until it is placed. */
	List<Node> siblings;

	Node(Control control, Layer layer, GroupNode group) {
		this.control = control;
		this.ref = new ControlRef(layer.id(), control.getId());
		this.group = group;
		label = Headers.text(control.getLabel()).isEmpty() ? control.getId() : control.getLabel();
		titles.putAll(Texts.all(control.getTitle()));
		purposes.putAll(Texts.all(control.getPurpose()));
		values.addAll(control.getValues());
		care = control.getCare() == CareContent.NONE && !Headers.text(control.getEnhances()).isEmpty()
				? CareContent.PART
				: control.getCare();
		guidance = control.getGuidance();
		confidence = control.getConfidence();
		source = Headers.text(control.getSource()).strip();
		correctedBy = layer.correction() ? layer.id() : "";
	}

	void placeIn(List<Node> list, int at) {
		siblings = list;
		list.add(at, this);
	}

	ResolvedControl resolved(int order, String groupId) {
		return new ResolvedControl(ref, label, titles, purposes, groupId, care, guidance, control.isAssessable(),
				Optional.ofNullable(parent).map(p -> p.ref), Optional.ofNullable(base).map(b -> b.ref),
				Headers.text(control.getReference()), control.getInForceFrom(), control.getInForceUntil(),
				List.copyOf(values), confidence, source, order, byLanguage(control.getQuestions()),
				byLanguage(control.getEvidenceHints()), Headers.text(control.getAnswerScale()), working, correctedBy);
	}

	static Map<String, List<String>> byLanguage(List<LocalText> texts) {
		Map<String, List<String>> result = new LinkedHashMap<>();
		for (LocalText text : texts) {
			if (text.getLanguage() != null && text.getValue() != null && !text.getValue().isBlank()) {
				result.computeIfAbsent(text.getLanguage(), k -> new ArrayList<>()).add(text.getValue());
			}
		}
		result.replaceAll((language, all) -> List.copyOf(all));
		return result;
	}
}
