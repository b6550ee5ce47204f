package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Adjustment;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingChange;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.TextEntry;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/** Builds fictional norms and the files that hold them. */
final class Norms {

	private static final ControlsetFactory F = ControlsetFactory.eINSTANCE;

	private final ControlSet set = F.createControlSet();
	private Group group;
	private Control last;

	private Norms(String id) {
		set.setId(id);
		set.setVersion("1.0.0");
		set.setNorm("Norm " + id.replaceAll("-.*", "").toUpperCase());
		set.setEdition(id.replaceAll("^[^-]*-?", ""));
		set.setKind(ControlSetKind.CONTROLS);
		set.setStatus(ControlSetStatus.APPLICABLE);
		set.setPublisher("Stichting Fictie");
		set.setLicence("Fictional, free to use");
		set.setSource("Made up for a test");
		set.getLanguages().add("en");
		set.getTitle().add(text("title." + id, "en", "Norm " + id));
	}

	static Norms norm(String id) {
		return new Norms(id);
	}

	Norms version(String version) {
		set.setVersion(version);
		return this;
	}

	Norms extending(String base) {
		set.setExtends(base);
		return this;
	}

	Norms correcting(String target) {
		set.setCorrects(target);
		return this;
	}

	Norms group(String id) {
		group = F.createGroup();
		group.setId(id);
		group.setLabel(id);
		set.getGroups().add(group);
		return this;
	}

	Norms enhancing(String baseGroup) {
		group.setEnhances(baseGroup);
		group.setLabel(null);
		return this;
	}

	Norms control(String id, String english) {
		last = F.createControl();
		last.setId(id);
		if (english != null) {
			last.getTitle().add(text(id + ".en", "en", english));
		}
		(group == null ? set.getControls() : group.getControls()).add(last);
		return this;
	}

	Norms dutch(String title) {
		last.getTitle().add(text(last.getId() + ".nl", "nl", title));
		return this;
	}

	Norms label(String label) {
		last.setLabel(label);
		return this;
	}

	Norms after(String control) {
		last.setAfter(control);
		return this;
	}

	Norms beside(String control) {
		last.setEnhances(control);
		last.setCare(CareContent.PART);
		return this;
	}

	Norms careOnly() {
		last.setCare(CareContent.ONLY);
		return this;
	}

	Norms below(String id, String english) {
		Control child = F.createControl();
		child.setId(id);
		child.getTitle().add(text(id + ".en", "en", english));
		last.getControls().add(child);
		return this;
	}

	/** The adjustment of a control; to be filled by the caller. */
	Adjustment adjust(String control) {
		Adjustment adjustment = F.createAdjustment();
		adjustment.setId("adjust." + control);
		adjustment.setControl(control);
		set.getAdjustments().add(adjustment);
		return adjustment;
	}

	/** Adds a mapping; each link is "from to RELATIONSHIP", with "-" for no control and "?" for a proposal. */
	Norms mapping(String from, String to, String... links) {
		Mapping mapping = F.createMapping();
		mapping.setId(from + "_" + to);
		mapping.setFrom(from);
		mapping.setTo(to);
		for (String link : links) {
			String[] parts = link.split(" ");
			MappingEntry entry = F.createMappingEntry();
			entry.setId(from + "_" + to + "." + mapping.getEntries().size());
			entry.setFrom(parts[0].equals("-") ? null : parts[0]);
			entry.setTo(parts[1].equals("-") ? null : parts[1]);
			entry.setRelationship(MappingRelationship.valueOf(parts[2].replace("?", "")));
			entry.setChange(parts[0].equals("-") ? MappingChange.NEW : MappingChange.CARRIED);
			entry.setToConfirm(parts[2].endsWith("?"));
			mapping.getEntries().add(entry);
		}
		set.getMappings().add(mapping);
		return this;
	}

	ControlSet build() {
		return set;
	}

	static LocalText text(String id, String language, String value) {
		LocalText text = F.createLocalText();
		text.setId(id);
		text.setLanguage(language);
		text.setValue(value);
		return text;
	}

	/** Texts of a set; titles by id. */
	static ControlSetText texts(String set, String language, Map<String, String> titles) {
		ControlSetText text = F.createControlSetText();
		text.setId("text." + set + "." + language);
		text.setSet(set);
		text.setLanguage(language);
		text.setSource("Made up");
		text.setLicence("Free");
		titles.forEach((id, title) -> {
			TextEntry entry = F.createTextEntry();
			entry.setId(id);
			entry.setTitle(title);
			text.getEntries().add(entry);
		});
		return text;
	}

	/** Norm X, first edition: two groups with two controls each. */
	static Norms normX() {
		return norm("x-2020").group("G.1").control("X.1", "Rules for keys").label("1").control("X.2", "Roles")
				.label("2")
				.group("G.2").control("X.3", "Fences").label("3").control("X.4", "Locks").label("4");
	}

	static Path file(Path folder, String name, EObject root) {
		return file(folder, name, new String(CatalogWriter.bytes(root), StandardCharsets.UTF_8));
	}

	static Path file(Path folder, String name, String content) {
		return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
	}

	static Path file(Path folder, String name, byte[] content) {
		try {
			Files.createDirectories(folder);
			return Files.write(folder.resolve(name), content);
		} catch (IOException e) {
			return fail("Writing a test file", e);
		}
	}

	static String xml(EObject root) {
		return new String(CatalogWriter.bytes(root), StandardCharsets.UTF_8);
	}

	/** The manifest of a jar that offers one set, without a last line end. */
	static String manifest(String set) {
		return "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.example." + set
				+ "\nBundle-Version: 1.0.0\nProvide-Capability: org.waarborg.controlset;id=\"" + set
				+ "\";\n version:Version=\"1.0.0\";title=\"Norm X\";title.nl=\"Norm X, met \\\"aanhaling\\\"\";norm=\"Norm X\";\n"
				+ " edition=\"2020\";kind=\"CONTROLS\";status=\"APPLICABLE\";controls:Long=4;\n"
				+ " languages:List<String>=\"en,nl\";path=\"catalog/x.controlset\";licence=\"Free; really, yes\"";
	}

	/** A jar with a manifest and entries by name. */
	static Path jar(Path folder, String name, String manifest, Map<String, byte[]> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
			zip.write((manifest + "\n").getBytes(StandardCharsets.UTF_8));
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		} catch (IOException e) {
			return fail("Writing a test jar", e);
		}
		return file(folder, name, out.toByteArray());
	}

	/** What a reader of the set sees: labels in order. */
	static List<String> labels(ResolvedSet set) {
		return set.controls().stream().map(ResolvedControl::label).toList();
	}

	/** Canonical references in order. */
	static List<String> refs(ResolvedSet set) {
		return set.controls().stream().map(c -> c.ref().toString()).toList();
	}
}
