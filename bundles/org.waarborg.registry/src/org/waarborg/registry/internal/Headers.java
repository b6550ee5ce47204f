package org.waarborg.registry.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.Origin;

/** Makes the header of a set that was read. */
final class Headers {

	/** The kind of a set that does not state one. */
	static final ControlSetKind KIND = (ControlSetKind) ControlsetPackage.Literals.CONTROL_SET__KIND.getDefaultValue();
	/** The status of a set that does not state one: the same in a file and in a manifest. */
	static final ControlSetStatus STATUS = (ControlSetStatus) ControlsetPackage.Literals.CONTROL_SET__STATUS
			.getDefaultValue();

	private Headers() {
	}

	static ControlSetHeader of(ControlSet set, Origin origin) {
		String version = text(set.getVersion());
		return new ControlSetHeader(set.getId(), Versions.legal(version) && !version.isEmpty() ? version : "0.0.0",
				Texts.all(set.getTitle()), text(set.getNorm()), text(set.getEdition()), set.getKind(), set.getStatus(),
				count(set), set.getLanguages(), text(set.getExtends()), text(set.getPublisher()),
				text(set.getLicence()).strip(), origin, text(set.getCorrects()), maps(set), false);
	}

	/** The other sets that a set's mappings are from or to. */
	static List<String> maps(ControlSet set) {
		Set<String> maps = new LinkedHashSet<>();
		for (Mapping mapping : set.getMappings()) {
			maps.add(text(mapping.getFrom()));
			maps.add(text(mapping.getTo()));
		}
		maps.remove(set.getId());
		maps.remove("");
		return List.copyOf(maps);
	}

	/** Assessable controls that the set itself defines, care parts included. */
	static int count(ControlSet set) {
		int controls = 0;
		for (TreeIterator<EObject> all = set.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Control control && control.isAssessable()) {
				controls++;
			}
		}
		return controls;
	}

	static String text(String value) {
		return value == null ? "" : value;
	}

	static List<String> union(List<String> some, List<String> more) {
		Set<String> all = new LinkedHashSet<>(some);
		all.addAll(more);
		return List.copyOf(all);
	}
}
