package org.waarborg.screen.fields;

import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.rules.DueItem;
import org.waarborg.screen.DossierSession;

/** What people call objects, of any domain, and with which icon. */
final class ObjectNames {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("Dossier", "dossier"),
			Map.entry("Organisation", "organisation"), Map.entry("Person", "person"),
			Map.entry("RoleAssignment", "role"), Map.entry("Scope", "scope"), Map.entry("Asset", "asset"),
			Map.entry("Requirement", "requirement"), Map.entry("LegalFact", "law"), Map.entry("Document", "document"),
			Map.entry("Evidence", "evidence"), Map.entry("Measure", "measure"), Map.entry("Activity", "activity"),
			Map.entry("Exemption", "exemption"), Map.entry("FollowUp", "follow-up"),
			Map.entry("Assessment", "assessment"), Map.entry("StatementOfApplicability", "statement"),
			Map.entry("Decision", "control"));

	private final Fields fields;

	ObjectNames(Fields fields) {
		this.fields = fields;
	}

	/** Of what has no name, that of what it is in. */
	String of(EObject object) {
		DossierSession session = fields.session();
		String name = switch (object) {
			case null -> "";
			case Element element -> Labels.of(element, session.language());
			case Person person -> DueItem.ownerName(person, session.today(), session.language());
			case RoleAssignment assignment -> fields.text("name.pair", role(assignment), of(assignment.getPerson()));
			case DocumentVersion version ->
				fields.text("name.pair", of(version.eContainer()),
						version.getVersion() == null ? "" : version.getVersion());
			case Dossier dossier -> of(dossier.getOrganisation());
			default -> other(object);
		};
		return object == null || !name.isBlank() ? line(name) : fields.text("unnamed");
	}

	String role(RoleAssignment assignment) {
		String own = Texts.get(assignment.getRoleTitle(), fields.session().language());
		return own.isBlank() ? fields.label(assignment.getRole()) : own;
	}

	private String other(EObject object) {
		return object.eClass().getEAllAttributes().stream()
				.filter(a -> a.getEAttributeType() == ControlsetPackage.Literals.CONTROL_REF && !a.isMany())
				.map(object::eGet).filter(ControlRef.class::isInstance).map(ControlRef.class::cast).findFirst()
				.map(this::control).orElseGet(() -> of(object.eContainer()));
	}

	/** Number and title, in the words of the set that the reference names; the reference where the set is not installed. */
	String control(ControlRef ref) {
		return fields.session().controlSets().find(ref)
				.map(c -> (number(c) + ' ' + c.title(fields.session().language())).strip()).orElse(ref.control());
	}

	/** The number alone; of a care part that of the control that it stands beside and the word for it. */
	String number(ControlRef ref) {
		return fields.session().controlSets().find(ref).map(this::number).orElse(ref.control());
	}

	private String number(ResolvedControl control) {
		return control.enhances()
				.map(base -> fields.text("name.care", fields.session().controlSets().find(base)
						.map(ResolvedControl::label).orElse(base.control())))
				.orElseGet(control::label);
	}

	/** Code or number, where several stand in a cell. */
	String brief(Object object) {
		return switch (object) {
			case ControlRef ref -> number(ref);
			case Element element when element.getCode() != null && !element.getCode().isBlank() ->
				element.getCode().strip();
			case EObject named -> of(named);
			default -> object.toString();
		};
	}

	static String icon(EObject object) {
		return ICONS.getOrDefault(object.eClass().getName(), "");
	}

	/** Everything on one line, as a cell needs it. */
	static String line(String text) {
		return isLine(text) ? text.strip() : BLANKS.matcher(text).replaceAll(" ").strip();
	}

	/** Nearly all are: then nothing has to be looked for. */
	private static boolean isLine(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\t' && c <= '\r' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
				return false;
			}
		}
		return true;
	}
}
