package org.waarborg.tests.support;

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.LocalText;

/** Builds the catalogs of fictional norms. */
public final class CatalogBuilder {

	private final ControlSet set = ControlsetFactory.eINSTANCE.createControlSet();
	private Group group;

	private CatalogBuilder(String id, String norm, String edition) {
		set.setId(id);
		set.setVersion("1.0.0");
		set.setNorm(norm);
		set.setEdition(edition);
		set.setKind(ControlSetKind.CONTROLS);
		set.setStatus(ControlSetStatus.APPLICABLE);
		set.setPublisher("Tests");
		set.setLicence("Fictional");
		set.setSource("Fictional");
		set.getTitle().add(text(id + ".title", "en", norm + ':' + edition));
	}

	/** A set of controls. */
	public static CatalogBuilder norm(String id, String norm, String edition) {
		return new CatalogBuilder(id, norm, edition);
	}

	/** Makes it an overlay. */
	public CatalogBuilder extending(String base) {
		set.setExtends(base);
		return this;
	}

	/** Makes it another kind. */
	public CatalogBuilder kind(ControlSetKind kind) {
		set.setKind(kind);
		return this;
	}

	/** Starts a group; in an overlay it adds to the group of the same id. */
	public CatalogBuilder group(String id, String title) {
		group = ControlsetFactory.eINSTANCE.createGroup();
		group.setId(id);
		group.setLabel(id);
		group.getTitle().add(text(id + ".title", "en", title));
		if (set.getExtends() != null) {
			group.setEnhances(id);
		}
		set.getGroups().add(group);
		return this;
	}

	/** Adds a control to the group. */
	public CatalogBuilder control(String id, String title) {
		return add(id, title, CareContent.NONE, null);
	}

	/** Adds a control that exists for care only. */
	public CatalogBuilder careOnly(String id, String title) {
		return add(id, title, CareContent.ONLY, null);
	}

	/** Adds the care part beside a control of the extended set. */
	public CatalogBuilder carePart(String base, String title) {
		return add(base + ".care", title, CareContent.PART, base);
	}

	private CatalogBuilder add(String id, String title, CareContent care, String enhances) {
		Control control = ControlsetFactory.eINSTANCE.createControl();
		control.setId(id);
		control.setLabel(id);
		control.setCare(care);
		control.setEnhances(enhances);
		control.getTitle().add(text(id + ".title", "en", title));
		control.getTitle().add(text(id + ".titel", "nl", title + " (nl)"));
		group.getControls().add(control);
		return this;
	}

	/** The catalog. */
	public ControlSet build() {
		return set;
	}

	/** A text in a language. */
	public static LocalText text(String id, String language, String value) {
		LocalText text = ControlsetFactory.eINSTANCE.createLocalText();
		text.setId(id);
		text.setLanguage(language);
		text.setValue(value);
		return text;
	}
}
