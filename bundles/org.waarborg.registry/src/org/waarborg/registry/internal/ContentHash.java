package org.waarborg.registry.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.waarborg.controlset.Hashes;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;

/**
 * The hash of a resolved set's content: of UTF-8 text with one line for the set, each group and each control, fields
 * separated by U+001F, maps by sorted language, absent values empty.
 */
final class ContentHash {

	private final MessageDigest digest = Hashes.sha256();

	private ContentHash() {
	}

	static String of(ControlSetHeader header, List<ResolvedGroup> groups, List<ResolvedControl> controls) {
		ContentHash hash = new ContentHash();
		hash.line("set", header.id(), header.version(), header.norm(), header.edition());
		groups.forEach(hash::group);
		for (ResolvedControl c : controls) {
			hash.line("control", c.ref(), c.label(), sorted(c.titles()), sorted(c.purposes()), c.groupId(), c.care(),
					c.guidance(), c.assessable(), c.parent().map(Object::toString).orElse(""),
					c.enhances().map(Object::toString).orElse(""), c.reference(), c.inForceFrom(), c.inForceUntil(),
					c.values(), c.confidence(), c.source(), sorted(c.questions()), sorted(c.evidenceHints()),
					c.answerScale());
		}
		return Hashes.hex(hash.digest);
	}

	private void group(ResolvedGroup group) {
		line("group", group.id(), group.label(), sorted(group.titles()), group.groups().size());
		group.groups().forEach(this::group);
	}

	private static Map<String, ?> sorted(Map<String, ?> map) {
		return new TreeMap<>(map);
	}

	private void line(Object... fields) {
		StringBuilder line = new StringBuilder();
		for (Object field : fields) {
			line.append(Objects.toString(field, "")).append('\u001f');
		}
		digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
	}
}
