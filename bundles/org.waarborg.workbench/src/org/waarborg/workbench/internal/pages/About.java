package org.waarborg.workbench.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.waarborg.screen.DossierSession;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Parts;
import org.waarborg.workbench.internal.dialogs.AboutDialog;
import org.waarborg.workbench.internal.dialogs.LogDialog;
import org.waarborg.workbench.internal.state.Licences;
import org.waarborg.workbench.internal.state.Licences.Part;
import org.waarborg.workbench.internal.state.LogEntry;
import org.waarborg.workbench.internal.state.Redaction;
import org.waarborg.workbench.internal.state.SupportReport;

/** What this program is and what it wrote in its log. */
public final class About {

	private static final List<String> LICENCE_FILES = List.of("META-INF/LICENSE", "META-INF/LICENSE.txt", "LICENSE",
			"LICENSE.txt", "about.html");
	private static final int LONGEST = 20_000;
	private static final int ENTRIES = 200;

	private About() {
	}

	/** Shows version, Java, system and licences. */
	public static void open() {
		StringBuilder text = new StringBuilder();
		facts().forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
		new AboutDialog(Parts.shell(), version(), text.toString().strip(), parts()).open();
	}

	/** Shows the log. */
	public static void log() {
		List<LogEntry> entries = entries();
		new LogDialog(Parts.shell(), entries, SupportReport.text(facts(), entries, redaction())).open();
	}

	/** What a person can send. */
	public static String report() {
		return SupportReport.text(facts(), entries(), redaction());
	}

	static String version() {
		Bundle bundle = FrameworkUtil.getBundle(About.class);
		return bundle == null ? ""
				: bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "."
						+ bundle.getVersion().getMicro();
	}

	private static Map<String, String> facts() {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put(Say.text("about.version"), version());
		facts.put(Say.text("about.build"), System.getProperty("eclipse.buildId",
				FrameworkUtil.getBundle(About.class).getVersion().getQualifier()));
		facts.put("Java", System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor"));
		facts.put(Say.text("about.system"),
				System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ", "
						+ System.getProperty("os.arch"));
		facts.put(Say.text("about.memory"), Say.text("about.megabytes", Runtime.getRuntime().maxMemory() >> 20));
		return facts;
	}

	private static List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		for (Bundle bundle : FrameworkUtil.getBundle(About.class).getBundleContext().getBundles()) {
			Map<String, String> headers = new LinkedHashMap<>();
			var all = bundle.getHeaders();
			for (String key : List.of(Constants.BUNDLE_NAME, "Bundle-License"))
				headers.put(key, all.get(key));
			String name = headers.get(Constants.BUNDLE_NAME) == null ? bundle.getSymbolicName()
					: headers.get(Constants.BUNDLE_NAME);
			parts.add(new Part(name, bundle.getSymbolicName(), bundle.getVersion().toString(),
					Licences.of(headers.get("Bundle-License"), licenceFiles(bundle))));
		}
		parts.sort(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER));
		return parts;
	}

	private static List<String> licenceFiles(Bundle bundle) {
		List<String> texts = new ArrayList<>();
		// Ours are all under the licence that LICENSE of the source says.
		if (bundle.getSymbolicName().startsWith("org.waarborg."))
			return List.of("SPDX-License-Identifier: EPL-2.0");
		for (String file : LICENCE_FILES) {
			URL entry = bundle.getEntry(file);
			if (entry != null)
				texts.add(read(entry));
		}
		return texts;
	}

	private static String read(URL entry) {
		try (InputStream in = entry.openStream()) {
			return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
		} catch (IOException e) {
			Desk.log(e);
			return "";
		}
	}

	private static List<LogEntry> entries() {
		Path log = Platform.getLogFileLocation().toFile().toPath();
		if (!Files.isRegularFile(log))
			return List.of();
		try (Reader reader = Files.newBufferedReader(log)) {
			return LogEntry.read(reader, ENTRIES);
		} catch (IOException e) {
			return List.of(new LogEntry(2, "org.waarborg.workbench", "", String.valueOf(e), "", ""));
		}
	}

	private static Redaction redaction() {
		List<String> secrets = new ArrayList<>(
				List.of(System.getProperty("user.home", ""), System.getProperty("user.name", "")));
		Desk.current().recent().entries().forEach(e -> {
			secrets.add(e.name());
			secrets.add(e.folder().toString());
			secrets.add(String.valueOf(e.folder().getFileName()));
		});
		for (DossierSession session : Desk.sessions().open()) {
			secrets.add(session.name());
			session.dossier().dossier().getPeople().forEach(person -> secrets.add(person.getName()));
		}
		return new Redaction(secrets);
	}
}
