package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.Adjustment;
import org.waarborg.controlset.AttributeEntry;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.TextEntry;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.internal.Node.GroupNode;

/** Lays one layer over another: base, overlays, corrections. Each layer's word counts over those below it. */
final class TreeBuilder {

	static final String ID_TAKEN = "registry.overlay.idTaken";

	private final GroupNode top = new GroupNode("", "", "");
	private final Map<String, GroupNode> groups = new HashMap<>();
	private final Map<String, Node> nodes = new HashMap<>();
	private final Map<ControlRef, Map<String, String>> privateTexts = new HashMap<>();
	private final List<ControlSetProblem> problems = new ArrayList<>();
	private final List<ResolvedControl> flat = new ArrayList<>();
	private List<Node> waiting = new ArrayList<>();

	void apply(Layer layer) {
		waiting = new ArrayList<>();
		for (Group group : layer.set().getGroups()) {
			addGroup(group, top, layer);
		}
		for (Control control : layer.set().getControls()) {
			addControl(control, top, null, layer);
		}
		placeWaiting(layer);
		for (Layer.Sourced<ControlSetText> text : layer.texts()) {
			applyText(text, layer);
		}
		for (Layer.Sourced<ControlSetAttributes> attributes : layer.attributes()) {
			applyAttributes(attributes, layer);
		}
		for (Adjustment adjustment : layer.set().getAdjustments()) {
			adjust(adjustment, layer);
		}
	}

	private void addGroup(Group group, GroupNode parent, Layer layer) {
		String enhances = Headers.text(group.getEnhances());
		GroupNode node = groups.get(enhances.isEmpty() ? group.getId() : enhances);
		if (node == null) {
			if (!enhances.isEmpty()) {
				problems.add(layer.warning("registry.overlay.groupUnknown", group.getId(), group.getId(), enhances));
			}
			node = new GroupNode(group.getId(), layer.id(), Headers.text(group.getLabel()));
			parent.groups.add(node);
		} else if (!Headers.text(group.getLabel()).isEmpty()) {
			node.label = group.getLabel();
		}
		node.titles.putAll(Texts.all(group.getTitle()));
		groups.put(group.getId(), node);
		for (Group sub : group.getGroups()) {
			addGroup(sub, node, layer);
		}
		for (Control control : group.getControls()) {
			addControl(control, node, null, layer);
		}
	}

	private void addControl(Control control, GroupNode group, Node parent, Layer layer) {
		if (nodes.containsKey(control.getId())) {
			problems.add(layer.error(ID_TAKEN, control.getId(), control.getId(),
					nodes.get(control.getId()).ref.set()));
			return;
		}
		Node node = new Node(control, layer, group);
		node.parent = parent;
		nodes.put(control.getId(), node);
		if (Headers.text(control.getEnhances()).isEmpty() && Headers.text(control.getAfter()).isEmpty()) {
			append(node);
		} else {
			waiting.add(node);
		}
		for (Control below : control.getControls()) {
			addControl(below, group, node, layer);
		}
	}

	private static void append(Node node) {
		List<Node> list = node.parent == null ? node.group.controls : node.parent.children;
		node.placeIn(list, list.size());
	}

	/** Places care parts and what stands after something, in the order of the file; a target may itself be waiting. */
	private void placeWaiting(Layer layer) {
		Map<Node, Node> lastAfter = new HashMap<>();
		for (boolean moved = true; moved && !waiting.isEmpty();) {
			moved = waiting.removeIf(node -> place(node, lastAfter, layer));
		}
		for (Node node : waiting) {
			problems.add(layer.warning("registry.overlay.afterUnknown", node.ref.control(), node.ref.control(),
					Headers.text(node.control.getAfter())));
			append(node);
		}
	}

	private boolean place(Node node, Map<Node, Node> lastAfter, Layer layer) {
		String enhances = Headers.text(node.control.getEnhances());
		if (!enhances.isEmpty()) {
			Node base = nodes.get(enhances);
			if (base == null || base == node) {
				problems.add(layer.warning("registry.overlay.enhancesUnknown", node.ref.control(), node.ref.control(),
						enhances));
				append(node);
				return true;
			}
			return base.siblings != null && beside(node, base);
		}
		Node target = nodes.get(node.control.getAfter());
		while (target != null && target.base != null) {
			target = target.base; // care parts belong to their control: after one of them is after all of them
		}
		if (target == null || target.siblings == null) {
			return false;
		}
		Node last = lastAfter.getOrDefault(target, target);
		node.group = target.group;
		node.parent = target.parent;
		node.placeIn(target.siblings, target.siblings.indexOf(last) + 1);
		lastAfter.put(target, node);
		return true;
	}

	private static boolean beside(Node part, Node base) {
		part.base = base;
		part.group = base.group;
		part.parent = base.parent;
		part.placeIn(base.parts, base.parts.size());
		return true;
	}

	private void applyText(Layer.Sourced<ControlSetText> text, Layer layer) {
		String language = Headers.text(text.root().getLanguage());
		if (text.shared() && text.root().getEntries().stream().anyMatch(TreeBuilder::isPrivate)) {
			problems.add(Problem.warning("registry.text.privateInDossier", text.place()).set(layer.id()).args());
		}
		for (TextEntry entry : text.root().getEntries()) {
			Node node = nodes.get(entry.getId());
			GroupNode group = groups.get(entry.getId());
			if (node == null && group == null) {
				problems.add(Problem.warning("registry.text.unknownEntry", text.place()).set(layer.id())
						.at(text.places().get(entry.getId())).element(String.valueOf(entry.getId()))
						.args(String.valueOf(entry.getId()), layer.id()));
			}
			String title = Headers.text(entry.getTitle()).strip();
			if (group != null && !title.isEmpty()) {
				group.titles.put(language, title);
			}
			if (node != null) {
				applyEntry(entry, title, node, language, text.root().isWorking());
				// A dossier is handed on: what a licence holder keeps is not read from there.
				if (isPrivate(entry) && !text.shared()) {
					privateTexts.computeIfAbsent(node.ref, k -> new LinkedHashMap<>()).put(language,
							entry.getPrivateText());
				}
			}
		}
	}

	private void applyEntry(TextEntry entry, String title, Node node, String language, boolean allWorking) {
		if (!title.isEmpty()) {
			node.titles.put(language, title);
			if (allWorking || entry.isWorking()) {
				node.working.add(language);
			} else {
				node.working.remove(language);
			}
		}
		if (!Headers.text(entry.getPurpose()).isBlank()) {
			node.purposes.put(language, entry.getPurpose());
		}
	}

	private static boolean isPrivate(TextEntry entry) {
		return !Headers.text(entry.getPrivateText()).isBlank();
	}

	private void applyAttributes(Layer.Sourced<ControlSetAttributes> attributes, Layer layer) {
		for (AttributeEntry entry : attributes.root().getEntries()) {
			Node node = nodes.get(entry.getId());
			if (node == null) {
				problems.add(Problem.warning("registry.text.unknownEntry", attributes.place()).set(layer.id())
						.at(attributes.places().get(entry.getId())).element(String.valueOf(entry.getId()))
						.args(String.valueOf(entry.getId()), layer.id()));
			} else {
				node.values.addAll(entry.getValues());
			}
		}
	}

	/** What an adjustment does not state stays as it is. */
	private void adjust(Adjustment adjustment, Layer layer) {
		String id = Headers.text(adjustment.getControl());
		Node node = nodes.get(id);
		if (node == null) {
			problems.add(layer.warning("registry.adjustment.unknownControl", Headers.text(adjustment.getId()), id));
			return;
		}
		String label = Headers.text(adjustment.getLabel());
		String source = Headers.text(adjustment.getSource()).strip();
		node.label = label.isEmpty() ? node.label : label;
		node.care = adjustment.isSetCare() ? adjustment.getCare() : node.care;
		node.guidance = adjustment.getGuidance() == Flag.UNKNOWN ? node.guidance : adjustment.getGuidance();
		node.confidence = adjustment.getConfidence() == Confidence.UNKNOWN ? node.confidence
				: adjustment.getConfidence();
		node.source = source.isEmpty() ? node.source : source;
		if (layer.correction()) {
			node.correctedBy = layer.id();
		}
	}

	/** Makes the immutable tree; once, after the last layer. */
	List<ResolvedGroup> groups() {
		List<ResolvedGroup> result = new ArrayList<>();
		for (GroupNode group : top.groups) {
			result.add(resolved(group));
		}
		for (Node node : top.controls) {
			flatten(node, "");
		}
		return result;
	}

	private ResolvedGroup resolved(GroupNode group) {
		int first = flat.size();
		for (Node node : group.controls) {
			flatten(node, group.id);
		}
		List<ResolvedControl> direct = List.copyOf(flat.subList(first, flat.size()));
		List<ResolvedGroup> below = new ArrayList<>();
		for (GroupNode sub : group.groups) {
			below.add(resolved(sub));
		}
		return new ResolvedGroup(group.id, group.set, group.label, group.titles, below, direct);
	}

	private void flatten(Node node, String groupId) {
		flat.add(node.resolved(flat.size(), groupId));
		for (Node part : node.parts) {
			flatten(part, groupId);
		}
		for (Node child : node.children) {
			flatten(child, groupId);
		}
	}

	/** All controls in order; after {@link #groups()}. */
	List<ResolvedControl> controls() {
		return flat;
	}

	Node node(String id) {
		return nodes.get(id);
	}

	Map<ControlRef, Map<String, String>> privateTexts() {
		return privateTexts;
	}

	List<ControlSetProblem> problems() {
		return problems;
	}
}
