package org.waarborg.statement.release.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identified;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.LedgerEntryKind;
import org.waarborg.statement.ReleaseLedger;

/**
 * The chain of a ledger: each entry remembers the hash of the one before, the first that of the ledger's own ids. What is hashed
 * is a canonical text that does not depend on how XML is written; FORMAT.md of the store describes it.
 */
public final class LedgerChain {

	private LedgerChain() {
	}

	/**
	 * The canonical form of an object: one line for each value that is set, by name of the feature.
	 *
	 * @param object the object
	 * @return lines, each ended by a line feed
	 */
	public static String canonical(EObject object) {
		StringBuilder text = new StringBuilder(object.eClass().getName()).append('\n');
		write(object, "", text);
		return text.toString();
	}

	private static void write(EObject object, String prefix, StringBuilder text) {
		List<EStructuralFeature> features = new ArrayList<>(object.eClass().getEAllStructuralFeatures());
		features.sort(Comparator.comparing(EStructuralFeature::getName));
		for (EStructuralFeature feature : features) {
			if (!object.eIsSet(feature) || feature.isTransient() || feature.isDerived()) {
				continue;
			}
			int index = 0;
			for (Object value : values(object, feature)) {
				String name = prefix + feature.getName() + (feature.isMany() ? "[" + ++index + ']' : "");
				switch (feature) {
					case EAttribute attribute -> line(name,
							EcoreUtil.convertToString(attribute.getEAttributeType(), value), text);
					case EReference reference when reference.isContainment() ->
						write((EObject) value, name + '.', text);
					default -> line(name, '#' + id((EObject) value), text);
				}
			}
		}
	}

	private static Collection<?> values(EObject object, EStructuralFeature feature) {
		if (!feature.isMany()) {
			Object value = object.eGet(feature, false);
			return value == null ? List.of() : List.of(value);
		}
		return feature instanceof EReference ? ((InternalEList<?>) object.eGet(feature)).basicList()
				: (Collection<?>) object.eGet(feature);
	}

	/** The id, also of what is in another file. */
	private static String id(EObject target) {
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment()
				: target instanceof Identified identified ? identified.getId() : "";
	}

	private static void line(String name, String value, StringBuilder text) {
		text.append(name).append('=').append(
				Objects.toString(value, "").replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n"))
				.append('\n');
	}

	/**
	 * The hash that the next entry remembers.
	 *
	 * @param entry an entry
	 * @return SHA-256 of its canonical form, hexadecimal
	 */
	public static String hash(LedgerEntry entry) {
		return Hashes.of(canonical(entry));
	}

	/**
	 * The hash that the first entry remembers.
	 *
	 * @param ledger the ledger
	 * @return SHA-256 of what ledger it is, hexadecimal
	 */
	public static String root(ReleaseLedger ledger) {
		return Hashes.of("ReleaseLedger\ndossier=" + ledger.getDossier() + "\nstatement=" + ledger.getStatement()
				+ '\n');
	}

	/**
	 * The hash at the end of the chain: two copies of a ledger that agree on it agree on everything.
	 *
	 * @param ledger the ledger
	 * @return hexadecimal
	 */
	public static String head(ReleaseLedger ledger) {
		return ledger.getEntries().isEmpty() ? root(ledger)
				: hash(ledger.getEntries().get(ledger.getEntries().size() - 1));
	}

	/**
	 * Adds an entry at the end of the chain and seals both: the id of an entry is made of its content, that of the ledger of its
	 * end, so that neither is changed by hand without a trace.
	 *
	 * @param ledger the ledger
	 * @param entry  the entry, complete but for its place and its id
	 */
	public static void append(ReleaseLedger ledger, LedgerEntry entry) {
		entry.setSequence(ledger.getEntries().size() + 1);
		entry.setPreviousSha256(head(ledger));
		entry.setId(seal(entry));
		ledger.getEntries().add(entry);
		ledger.setId(seal(ledger));
	}

	private static String seal(LedgerEntry entry) {
		return id(canonical(entry).lines().filter(l -> !l.startsWith("id=")).collect(Collectors.joining("\n")));
	}

	private static String seal(ReleaseLedger ledger) {
		return id("ReleaseLedger\n" + head(ledger));
	}

	/** The first 32 digits of the hash, as ids look. */
	private static String id(String text) {
		String hash = Hashes.of(text);
		return '_' + String.join("-", hash.substring(0, 8), hash.substring(8, 12), hash.substring(12, 16),
				hash.substring(16, 20), hash.substring(20, 32));
	}

	/**
	 * Where the chain breaks.
	 *
	 * @param ledger the ledger
	 * @return place from 1 of the first entry that is not what it was or not where it was, one more than there are entries where
	 *         the end was cut off; 0 when the chain is sound
	 */
	public static int brokenAt(ReleaseLedger ledger) {
		String expected = root(ledger);
		Set<Integer> numbers = new HashSet<>();
		int last = 0;
		int place = 0;
		for (LedgerEntry entry : ledger.getEntries()) {
			place++;
			boolean released = entry.getKind() == LedgerEntryKind.RELEASED;
			boolean inOrder = released ? entry.getNumber() > last : numbers.contains(entry.getNumber());
			if (entry.getSequence() != place || !expected.equals(entry.getPreviousSha256()) || !inOrder
					|| !seal(entry).equals(entry.getId())) {
				return place;
			}
			if (released) {
				last = entry.getNumber();
				numbers.add(last);
			}
			expected = hash(entry);
		}
		return seal(ledger).equals(ledger.getId()) ? 0 : place + 1;
	}
}
