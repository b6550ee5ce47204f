package org.waarborg.assurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;

/**
 * Makes registers with the data that rules reckon with, and codes for new entries.
 *
 * @since 0.1
 */
public final class AssuranceRegisters {

	private static final Pattern CODE = Pattern.compile("(.*?)(\\d+)");

	private AssuranceRegisters() {
	}

	/**
	 * A new register with a draft policy, certification schemes, transitions between editions and lists of countries to begin
	 * with. They are content in {@code presets/}, each with its source; somebody reads, changes and approves them.
	 *
	 * @param titles title by language
	 * @return a register in no file, with ids of its own
	 */
	public static AssuranceRegister create(Map<String, String> titles) {
		AssuranceRegister register = Identifiers.copyWithNewIds(preset());
		register.getTitle().clear();
		titles.forEach((language, title) -> register.getTitle().add(Texts.of(language, title)));
		return Identifiers.ensureIds(register);
	}

	/** The content to begin with; a new object at each call. */
	static AssuranceRegister preset() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().putAll(Map.of(AssurancePackage.eNS_URI, AssurancePackage.eINSTANCE,
				DossierPackage.eNS_URI, DossierPackage.eINSTANCE, ControlsetPackage.eNS_URI,
				ControlsetPackage.eINSTANCE));
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("preset:/start"));
		set.getResources().add(resource);
		try (InputStream in = AssuranceRegisters.class.getResourceAsStream("presets/start.assurance")) {
			resource.load(in, Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
		} catch (IOException e) {
			throw new UncheckedIOException("The content to begin with in the bundle cannot be read", e);
		}
		return (AssuranceRegister) resource.getContents().get(0);
	}

	/**
	 * The register that something is in.
	 *
	 * @param object the object; may be null
	 * @return its register; empty where it is in none
	 */
	public static Optional<AssuranceRegister> of(EObject object) {
		EObject current = object;
		while (current != null && !(current instanceof AssuranceRegister)) {
			current = current.eContainer();
		}
		return Optional.ofNullable((AssuranceRegister) current);
	}

	/**
	 * The next free code: that of the highest number among those and one more, with the same letters and length.
	 *
	 * @param elements elements of one kind
	 * @param prefix   letters for the first one, for example {@code CER-}
	 * @param taken    codes that were given out and are in no file yet
	 * @return for example {@code CER-041}
	 */
	public static String nextCode(Collection<? extends Element> elements, String prefix, Set<String> taken) {
		String letters = prefix;
		int digits = 3;
		long highest = 0;
		Set<String> known = new HashSet<>(taken);
		elements.stream().map(Element::getCode).forEach(known::add);
		for (String code : known) {
			Matcher matcher = CODE.matcher(code == null ? "" : code);
			if (matcher.matches() && matcher.group(2).length() < 10 && Long.parseLong(matcher.group(2)) > highest) {
				highest = Long.parseLong(matcher.group(2));
				letters = matcher.group(1);
				digits = matcher.group(2).length();
			}
		}
		return letters + String.format("%0" + digits + "d", Long.valueOf(highest + 1));
	}

	/**
	 * Whether a supplier supplies: it has, or may still have, data and duties.
	 *
	 * @param supplier the supplier
	 * @return true for one that is active or being left
	 */
	public static boolean supplies(Supplier supplier) {
		return supplier.getStatus() == SupplierStatus.ACTIVE || supplier.getStatus() == SupplierStatus.LEAVING;
	}

	/**
	 * The supplier that a service is of.
	 *
	 * @param service the service
	 * @return its supplier; empty where it is in none
	 */
	public static Optional<Supplier> supplierOf(SuppliedService service) {
		return service.eContainer() instanceof Supplier supplier ? Optional.of(supplier) : Optional.empty();
	}

	/**
	 * Whether a service touches data under medical secrecy or the citizen service number.
	 *
	 * @param service the service
	 * @return true when one of its kinds of data is that
	 */
	public static boolean isSecret(SuppliedService service) {
		return service.getDataKinds().contains(DataKind.HEALTH)
				|| service.getDataKinds().contains(DataKind.CITIZEN_SERVICE_NUMBER);
	}

	/**
	 * Whether a service touches personal data, as far as anybody said.
	 *
	 * @param service the service
	 * @return true when one of its kinds of data is personal
	 */
	public static boolean isPersonal(SuppliedService service) {
		return List.of(DataKind.PERSONAL, DataKind.METADATA).stream().anyMatch(service.getDataKinds()::contains)
				|| isSecret(service);
	}
}
