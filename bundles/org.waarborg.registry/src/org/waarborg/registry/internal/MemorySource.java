package org.waarborg.registry.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.CatalogSource;
import org.waarborg.registry.spi.Offer;

/** Sets, texts and attributes in memory, for tests and tools; they can come and go. */
public final class MemorySource implements CatalogSource {

	private final List<Offer> offers = new CopyOnWriteArrayList<>();
	private volatile Runnable changed = () -> {
		// nobody to tell yet
	};

	/**
	 * A source with sets.
	 *
	 * @param roots {@link ControlSet}, {@link ControlSetText} and {@link ControlSetAttributes} objects
	 */
	public MemorySource(EObject... roots) {
		for (EObject root : roots) {
			offers.add(offer(root));
		}
	}

	/**
	 * Adds content and tells the registry.
	 *
	 * @param root a set, texts or attributes
	 */
	public void add(EObject root) {
		offers.add(offer(root));
		changed.run();
	}

	/**
	 * Removes a set and what belongs to it, and tells the registry.
	 *
	 * @param set id of the set
	 */
	public void remove(String set) {
		offers.removeIf(o -> o.set().equals(set));
		changed.run();
	}

	@Override
	public Content content() {
		return new Content(offers, List.of());
	}

	@Override
	public void onChange(Runnable listener) {
		changed = listener;
	}

	/** A set in memory that stands for a file. */
	static Offer offer(ControlSet set, Origin origin, String place) {
		byte[] bytes = CatalogWriter.bytes(set);
		return new Offer.OfSet(Headers.of(set, origin), new Bytes(place, bytes, stamp(bytes)));
	}

	private static Offer offer(EObject root) {
		byte[] bytes = CatalogWriter.bytes(root);
		return switch (root) {
			case ControlSet set -> {
				String name = set.getId() + ".controlset";
				yield new Offer.OfSet(Headers.of(set, new Origin.InMemory(set.getId())),
						new Bytes(name, bytes, stamp(bytes)));
			}
			case ControlSetText text -> {
				String name = text.getSet() + '.' + text.getLanguage() + ".controltext";
				yield new Offer.OfText(text.getSet(), text.getLanguage(), new Origin.InMemory(name),
						new Bytes(name, bytes, stamp(bytes)));
			}
			case ControlSetAttributes attributes -> {
				String name = attributes.getSet() + ".controlattributes";
				yield new Offer.OfAttributes(attributes.getSet(), new Origin.InMemory(name),
						new Bytes(name, bytes, stamp(bytes)));
			}
			default -> throw new IllegalArgumentException("Not a catalog: " + root.eClass().getName());
		};
	}

	private static String stamp(byte[] bytes) {
		MessageDigest digest = Hashes.sha256();
		digest.update(bytes);
		return "memory:" + Hashes.hex(digest);
	}

	/** A file in memory. */
	public record Bytes(String place, byte[] bytes, String stamp) implements CatalogFile {

		/**
		 * A file in memory with any text.
		 *
		 * @param name its name
		 * @param text its content
		 * @return the file
		 */
		public static Bytes of(String name, String text) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			return new Bytes(name, bytes, MemorySource.stamp(bytes));
		}

		@Override
		public String extension() {
			return FileNames.extension(place);
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(bytes);
		}
	}

	/**
	 * The offers of some roots, without a source.
	 *
	 * @param roots sets, texts, attributes
	 * @return the offers
	 */
	public static List<Offer> offers(EObject... roots) {
		List<Offer> result = new ArrayList<>();
		for (EObject root : roots) {
			result.add(offer(root));
		}
		return result;
	}
}
