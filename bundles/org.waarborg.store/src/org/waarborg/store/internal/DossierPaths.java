package org.waarborg.store.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;

/** Paths inside a dossier and the URIs that stand for them: {@code dossier:/statements/nen7510.soa}. */
public final class DossierPaths {

	/** The scheme of references between files of a dossier. */
	public static final String SCHEME = "dossier";
	/** The folder that is not read on opening. */
	public static final String RELEASED = "released";
	/** The journal of a save. */
	public static final String JOURNAL = ".waarborg-journal";
	/** The lock of a save. */
	public static final String LOCK = ".waarborg-lock";
	/** The folder in which everybody who has the dossier open keeps a file. */
	public static final String PRESENCE = ".waarborg-presence";

	private static final String TEMP_EXTENSION = ".waarborg-tmp";
	private static final Pattern TEMP = Pattern.compile("\\.(.+)\\.[0-9a-f]{12}\\.waarborg-tmp");
	private static final String ORIGINAL = ".before-repair-";
	private static final Pattern CONFLICT = Pattern.compile(
			".*(\\(.*\\b(conflicted copy|conflict|conflicting copy|conflicterende kopie|conflictkopie)\\b.*\\)"
					+ "|\\.sync-conflict-[0-9]{8}-.*|_conflict-[0-9]{8}.*)\\.[^.]+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DEVICE = Pattern.compile(
			"(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?",
			Pattern.CASE_INSENSITIVE);

	private DossierPaths() {
	}

	/**
	 * Whether a path can only mean a visible file inside the dossier.
	 *
	 * @param path a path with {@code /}
	 * @return false for empty, hidden, absolute or climbing paths and for characters that some platform takes otherwise
	 */
	public static boolean isSafe(String path) {
		if (path.isEmpty() || path.length() > 1024) {
			return false;
		}
		return Arrays.stream(path.split("/", -1)).allMatch(DossierPaths::isSafeSegment);
	}

	private static boolean isSafeSegment(String segment) {
		return !segment.isEmpty() && segment.charAt(0) != '.' && !segment.endsWith(" ") && !segment.endsWith(".")
				&& segment.chars().noneMatch(c -> c < 0x20 || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
	}

	/**
	 * Whether a new file may be given a path, so that every platform can have it.
	 *
	 * @param path a path with {@code /}
	 * @return false when it is not safe, or when a segment is the name of a device on Windows such as {@code aux.soa}
	 */
	public static boolean isCreatable(String path) {
		return isSafe(path) && Arrays.stream(path.split("/")).noneMatch(s -> DEVICE.matcher(s).matches());
	}

	/**
	 * The URI of a file.
	 *
	 * @param path a safe path
	 * @return its URI
	 */
	public static URI uri(String path) {
		StringBuilder text = new StringBuilder(SCHEME).append(':');
		for (String segment : path.split("/")) {
			text.append('/').append(URI.encodeSegment(segment, false));
		}
		return URI.createURI(text.toString());
	}

	/**
	 * The path that a URI stands for.
	 *
	 * @param uri any URI; its fragment does not matter
	 * @return the path, or empty when it is not a file inside the dossier
	 */
	public static Optional<String> path(URI uri) {
		if (!SCHEME.equals(uri.scheme()) || uri.authority() != null || uri.device() != null || uri.query() != null
				|| !uri.hasAbsolutePath() || uri.segmentCount() == 0) {
			return Optional.empty();
		}
		StringBuilder path = new StringBuilder();
		for (String segment : uri.segments()) {
			String decoded = URI.decode(segment);
			if (decoded.indexOf('/') >= 0) {
				return Optional.empty();
			}
			path.append(path.isEmpty() ? "" : "/").append(decoded);
		}
		return isSafe(path.toString()) ? Optional.of(path.toString()) : Optional.empty();
	}

	/** The last segment of a path. */
	public static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** The folder of a path; empty for the dossier itself. */
	public static String folder(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
	}

	/** The extension of a path in lower case, without dot; empty when there is none. */
	public static String extension(String path) {
		String name = name(path);
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** Whether a file name is one that a cloud folder or synchroniser gives to a conflict copy. */
	public static boolean looksLikeConflict(String name) {
		return CONFLICT.matcher(name).matches();
	}

	/** The name of a temporary file beside a file. */
	public static String temp(String name, String save) {
		return '.' + name + '.' + save + TEMP_EXTENSION;
	}

	/** Whether a file name is one of ours for a temporary file. */
	public static boolean isTemp(String name) {
		return TEMP.matcher(name).matches();
	}

	/** Whether a file name is that of a temporary file for a file. */
	public static boolean isTempOf(String temp, String name) {
		var matcher = TEMP.matcher(temp);
		return matcher.matches() && matcher.group(1).equals(name);
	}

	/** The name under which a repair keeps the original of a file. */
	public static String original(String path, String time) {
		return path + ORIGINAL + time;
	}

	/** Whether a file name is that of an original that a repair kept. */
	public static boolean isOriginal(String name) {
		return name.contains(ORIGINAL);
	}

	/** Whether a path goes through a folder of released files. */
	public static boolean isReleased(String path) {
		List<String> segments = Arrays.asList(path.split("/"));
		return segments.subList(0, segments.size() - 1).contains(RELEASED);
	}
}
