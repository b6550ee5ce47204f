package org.waarborg.registry.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogSource.Content;
import org.waarborg.registry.spi.Offer;

/** What the files of the user's folder offer, by path, size and time, so that a start opens no jar. */
final class HeaderCache {

	private static final int MAGIC = 0x57424832; // "WBH2": another format takes another number
	/** A file as young as this may change again within the same tick of its time. */
	private static final long TOO_YOUNG_MILLIS = 2000;

	private record Known(FileNames.Stat stat, Content content) {
	}

	private final CacheFile cache;
	private Map<String, Known> before;
	private final Map<String, Known> now = new HashMap<>();

	HeaderCache(Path file) {
		this.cache = new CacheFile(file, MAGIC);
	}

	Content get(Path file, FileNames.Stat stat, Supplier<Content> read) {
		if (before == null) {
			before = cache.load(HeaderCache::readAll, Map.of());
		}
		Known known = before.get(file.toString());
		Content content = known != null && known.stat().equals(stat) ? known.content() : read.get();
		if (System.currentTimeMillis() - stat.modified() > TOO_YOUNG_MILLIS) {
			now.put(file.toString(), new Known(stat, content));
		}
		return content;
	}

	/** Keeps what is known of a file that nobody reads at this look. */
	void keep(Path file) {
		if (before == null) {
			before = cache.load(HeaderCache::readAll, Map.of());
		}
		Known known = before.get(file.toString());
		if (known != null) {
			now.put(file.toString(), known);
		}
	}

	/** Keeps what this look found, on disk only when it differs. */
	void save() {
		if (before == null && now.isEmpty()) {
			return;
		}
		if (!now.equals(before)) {
			Map<String, Known> all = Map.copyOf(now);
			cache.save(out -> writeAll(out, all));
			before = all;
		}
		now.clear();
	}

	private static void writeAll(DataOutputStream out, Map<String, Known> all) throws IOException {
		out.writeInt(all.size());
		for (var entry : all.entrySet()) {
			CacheFile.writeText(out, entry.getKey());
			out.writeLong(entry.getValue().stat().size());
			out.writeLong(entry.getValue().stat().modified());
			List<Offer> offers = entry.getValue().content().offers();
			out.writeInt(offers.size());
			for (Offer offer : offers) {
				write(out, offer);
			}
			List<ControlSetProblem> problems = entry.getValue().content().problems();
			out.writeInt(problems.size());
			for (ControlSetProblem problem : problems) {
				write(out, problem);
			}
		}
	}

	private static Map<String, Known> readAll(DataInputStream in) throws IOException {
		Map<String, Known> all = new HashMap<>();
		int files = CacheFile.size(in);
		for (int i = 0; i < files; i++) {
			String file = CacheFile.readText(in);
			FileNames.Stat stat = new FileNames.Stat(in.readLong(), in.readLong());
			List<Offer> offers = new ArrayList<>();
			int count = CacheFile.size(in);
			for (int j = 0; j < count; j++) {
				offers.add(readOffer(in, Path.of(file), stat));
			}
			List<ControlSetProblem> problems = new ArrayList<>();
			count = CacheFile.size(in);
			for (int j = 0; j < count; j++) {
				problems.add(readProblem(in));
			}
			all.put(file, new Known(stat, new Content(offers, problems)));
		}
		return all;
	}

	private static void write(DataOutputStream out, Offer offer) throws IOException {
		switch (offer) {
			case Offer.OfSet set -> {
				out.writeByte(0);
				path(out, set.header().origin());
				write(out, set.header());
			}
			case Offer.OfText text -> {
				out.writeByte(1);
				path(out, text.origin());
				CacheFile.writeText(out, text.set());
				CacheFile.writeText(out, text.language());
			}
			case Offer.OfAttributes attributes -> {
				out.writeByte(2);
				path(out, attributes.origin());
				CacheFile.writeText(out, attributes.set());
			}
		}
	}

	private static void path(DataOutputStream out, Origin origin) throws IOException {
		CacheFile.writeText(out, origin instanceof Origin.InUserFolder user ? user.path() : "");
	}

	private static Offer readOffer(DataInputStream in, Path file, FileNames.Stat stat) throws IOException {
		int kind = in.readByte();
		String path = CacheFile.readText(in);
		Origin origin = new Origin.InUserFolder(file, path);
		var content = path.isEmpty() ? new FileNames.LooseFile(file, stat.stamp(file))
				: new JarReader.JarEntryFile(file, path, stat.stamp(file));
		return switch (kind) {
			case 0 -> new Offer.OfSet(readHeader(in, origin), content);
			case 1 -> new Offer.OfText(CacheFile.readText(in), CacheFile.readText(in), origin, content);
			case 2 -> new Offer.OfAttributes(CacheFile.readText(in), origin, content);
			default -> throw new IOException("Unknown kind " + kind);
		};
	}

	private static void write(DataOutputStream out, ControlSetHeader header) throws IOException {
		CacheFile.writeTexts(out, List.of(header.id(), header.version(), header.norm(), header.edition(),
				header.kind().name(), header.status().name(), header.extendsSet(), header.publisher(),
				header.licence(), header.corrects()));
		CacheFile.writeMap(out, header.titles());
		out.writeInt(header.controls());
		CacheFile.writeTexts(out, header.languages());
		CacheFile.writeTexts(out, header.maps());
	}

	private static ControlSetHeader readHeader(DataInputStream in, Origin origin) throws IOException {
		List<String> t = CacheFile.readTexts(in);
		Map<String, String> titles = CacheFile.readMap(in);
		int controls = in.readInt();
		List<String> languages = CacheFile.readTexts(in);
		return new ControlSetHeader(t.get(0), t.get(1), titles, t.get(2), t.get(3), ControlSetKind.valueOf(t.get(4)),
				ControlSetStatus.valueOf(t.get(5)), controls, languages, t.get(6), t.get(7), t.get(8), origin,
				t.get(9), CacheFile.readTexts(in), false);
	}

	private static void write(DataOutputStream out, ControlSetProblem problem) throws IOException {
		CacheFile.writeTexts(out, List.of(problem.severity().name(), problem.code(), problem.set(), problem.place(),
				problem.element()));
		out.writeInt(problem.line());
		out.writeInt(problem.column());
		CacheFile.writeTexts(out, problem.args());
	}

	private static ControlSetProblem readProblem(DataInputStream in) throws IOException {
		List<String> t = CacheFile.readTexts(in);
		return new ControlSetProblem(ControlSetProblem.Severity.valueOf(t.get(0)), t.get(1), t.get(2), t.get(3),
				in.readInt(), in.readInt(), t.get(4), CacheFile.readTexts(in));
	}
}
