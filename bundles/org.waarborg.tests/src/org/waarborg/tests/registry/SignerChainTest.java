package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.ControlSetInstaller.Inspection;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.InstallPolicy;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Installer;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;

/**
 * Who confirms a signer: an authority of one's own, through a chain; and what is said when a certificate has run out. The keys are made
 * by the test, with a past of their own.
 */
class SignerChainTest {

	private static final String SECRET = "fictional";

	@TempDir
	Path temp;

	private final Map<String, String> env = new LinkedHashMap<>();
	private RegistryImpl registry;

	@BeforeEach
	void authority() throws Exception {
		registry = new RegistryImpl(List.of(new FolderSource(temp.resolve("sets"), null, new Library())));
		key("root", "CN=Fictional Root", "-startdate", "-3650d", "-validity", "7300", "-ext", "bc:c");
		export("root");
	}

	private String path(String name) {
		return temp.resolve(name).toString();
	}

	private static void tool(String name, String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
		command.addAll(List.of(args));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}

	private void keytool(String store, String... args) throws Exception {
		List<String> all = new ArrayList<>(List.of(args));
		all.addAll(List.of("-keystore", path(store + ".p12"), "-storetype", "PKCS12", "-storepass", SECRET));
		tool("keytool", all.toArray(String[]::new));
	}

	private void key(String name, String subject, String... more) throws Exception {
		List<String> args = new ArrayList<>(
				List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", subject));
		args.addAll(List.of(more));
		keytool(name, args.toArray(String[]::new));
	}

	private void export(String name) throws Exception {
		keytool(name, "-exportcert", "-rfc", "-alias", name, "-file", path(name + ".pem"));
	}

	/** A key whose certificate another key made; the chain goes with it, up to the root. */
	private void certified(String name, String subject, String by, String chain, String... terms) throws Exception {
		key(name, subject);
		keytool(name, "-certreq", "-alias", name, "-file", path(name + ".csr"));
		List<String> args = new ArrayList<>(List.of("-gencert", "-rfc", "-alias", by, "-infile", path(name + ".csr"),
				"-outfile", path(name + ".pem")));
		args.addAll(List.of(terms));
		keytool(by, args.toArray(String[]::new));
		Files.writeString(temp.resolve(name + "-chain.pem"),
				Files.readString(temp.resolve(name + ".pem")) + Files.readString(temp.resolve(chain)));
		keytool(name, "-importcert", "-noprompt", "-alias", name, "-file", path(name + "-chain.pem"));
	}

	private void publisher(String... terms) throws Exception {
		certified("publisher", "CN=Stichting Fictie", "root", "root.pem", terms);
	}

	/** A bundle with the publisher's signature. */
	private Inspection signed(String... more) throws Exception {
		Path folder = temp.resolve("downloads");
		Norms.jar(folder, "signed.jar", Norms.manifest("x-2020"),
				Map.of("catalog/x.controlset", Norms.xml(Norms.normX().build()).getBytes(StandardCharsets.UTF_8)));
		List<String> args = new ArrayList<>(
				List.of("-keystore", path("publisher.p12"), "-storepass", SECRET));
		args.addAll(List.of(more));
		args.addAll(List.of(folder.resolve("signed.jar").toString(), "publisher"));
		tool("jarsigner", args.toArray(String[]::new));
		return inspect();
	}

	private Inspection inspect() {
		return inspect(InstantSource.system());
	}

	private Inspection inspect(InstantSource clock) {
		return new Installer(registry, registry, env, System.getProperty("java.home"), clock)
				.inspect(temp.resolve("downloads").resolve("signed.jar"));
	}

	private void trusting(String authority) throws Exception {
		keytool("trust-" + authority, "-importcert", "-noprompt", "-alias", authority, "-file",
				path(authority + ".pem"));
		Path store = temp.resolve("trust-" + authority + ".jks");
		tool("keytool", "-importkeystore", "-noprompt", "-srckeystore", path("trust-" + authority + ".p12"),
				"-srcstorepass", SECRET, "-destkeystore", store.toString(), "-deststoretype", "JKS", "-deststorepass",
				SECRET);
		env.put("WAARBORG_TRUST_STORE", store.toString());
	}

	private static List<String> codes(List<ControlSetProblem> problems) {
		return problems.stream().map(p -> p.code().replace("registry.", "")).toList();
	}

	@Test
	void anAuthorityThatIsTrustedConfirmsThePublisher() throws Exception {
		publisher("-validity", "100", "-ext", "eku=codeSigning");
		Inspection unknown = signed();
		assertEquals(JarSignature.State.UNCONFIRMED, unknown.signature().state());
		assertEquals("Fictional Root", unknown.signature().issuer());
		ControlSetProblem note = unknown.notes().getFirst();
		assertTrue(note.describe(Locale.ENGLISH).contains("'Stichting Fictie'")
				&& note.describe(Locale.ENGLISH).contains(unknown.signature().fingerprint()),
				note.describe(Locale.ENGLISH));

		trusting("root");
		env.put(InstallPolicy.VARIABLE, "signed");
		Inspection known = inspect();
		assertEquals(JarSignature.State.TRUSTED, known.signature().state());
		assertTrue(known.signature().good() && known.usable(), known.refused().toString());
		assertEquals(List.of(), known.notes());
	}

	@Test
	void aChainOverAnotherAuthorityIsFollowed() throws Exception {
		certified("between", "CN=Fictional Issuer", "root", "root.pem", "-validity", "1000", "-ext", "bc:c=ca:true");
		certified("publisher", "CN=Stichting Fictie", "between", "between-chain.pem", "-validity", "100", "-ext",
				"eku=codeSigning");
		trusting("root");
		Inspection known = signed();
		assertEquals(JarSignature.State.TRUSTED, known.signature().state());
		assertEquals("Fictional Issuer", known.signature().issuer());
	}

	@Test
	void aCertificateThatRanOutIsSaidWithItsDayAndNotLetInWhereASignatureIsAskedFor() throws Exception {
		publisher("-startdate", "-400d", "-validity", "365", "-ext", "eku=codeSigning");
		trusting("root");
		Inspection expired = signed();
		assertEquals(JarSignature.State.TRUSTED, expired.signature().state(), "who it was, the authority still says");
		assertTrue(expired.signature().expired() && !expired.signature().good());
		assertEquals(List.of("signature.expired"), codes(expired.notes()));
		String day = LocalDate.now(ZoneOffset.UTC).minusDays(35).toString();
		String told = expired.notes().getFirst().describe(Locale.ENGLISH);
		assertTrue(told.contains(day) && told.contains("no timestamp"), told);
		assertTrue(expired.usable(), "a person may still take it");

		env.put(InstallPolicy.VARIABLE, "signed");
		assertEquals(List.of("signature.expired", "install.policy"), codes(inspect().refused()));
	}

	@Test
	void whoIsUnknownAndRanOutIsBothSaid() throws Exception {
		publisher("-startdate", "-400d", "-validity", "365");
		assertEquals(List.of("signature.unconfirmed", "signature.expired"), codes(signed().notes()));
	}

	@Test
	void aCertificateForSomethingElseConfirmsNoPublisher() throws Exception {
		publisher("-validity", "100", "-ext", "eku=serverAuth");
		trusting("root");
		assertEquals(JarSignature.State.UNCONFIRMED, signed().signature().state());
	}

	@Test
	void anAuthorityOfAnotherHouseConfirmsNothing() throws Exception {
		publisher("-validity", "100");
		key("stranger", "CN=Fictional Root", "-validity", "1000", "-ext", "bc:c");
		export("stranger");
		trusting("stranger");
		Inspection found = signed();
		assertEquals(JarSignature.State.UNCONFIRMED, found.signature().state(), "the same name is not the same key");
		assertFalse(found.signature().good());
	}

	/** A day after the publisher's certificate has run out, which is valid for a hundred. */
	private static InstantSource later() {
		return InstantSource.fixed(Instant.now().plus(Duration.ofDays(101)));
	}

	/** Signed today with a stamp of an authority of time; OpenSSL is it, so that the stamp is not of our own making. */
	private void stamped(String authority) throws Exception {
		assumeTrue(StampAuthority.possible(), "no openssl on this computer: there is nobody to make a timestamp");
		publisher("-validity", "100", "-ext", "eku=codeSigning");
		certified("stamper", "CN=Fictional Time", authority, authority + ".pem", "-validity", "3000", "-ext",
				"eku:critical=timeStamping", "-ext", "ku:critical=digitalSignature");
		try (StampAuthority clock = new StampAuthority(temp, "stamper", SECRET)) {
			signed("-tsa", clock.address(), "-tsadigestalg", "SHA-256");
		}
	}

	@Test
	void aTimestampShowsThatTheCertificateWasValidWhenTheBundleWasSigned() throws Exception {
		stamped("root");
		trusting("root");
		env.put(InstallPolicy.VARIABLE, "signed");
		Inspection found = inspect(later());
		assertEquals(JarSignature.State.TRUSTED, found.signature().state());
		assertFalse(found.signature().expired());
		assertTrue(found.usable(), found.refused().toString());
	}

	@Test
	void aTimestampOfSomebodyUnknownShowsNothing() throws Exception {
		key("stranger", "CN=Fictional Stranger", "-validity", "3000", "-ext", "bc:c");
		export("stranger");
		stamped("stranger");
		trusting("root");
		assertEquals(List.of("signature.expired"), codes(inspect(later()).notes()));
	}

	@Test
	void withoutATimestampTheSameBundleHasRunOut() throws Exception {
		publisher("-validity", "100", "-ext", "eku=codeSigning");
		trusting("root");
		assertTrue(signed().signature().good());
		assertEquals(List.of("signature.expired"), codes(inspect(later()).notes()));
	}

	@Test
	void aCheckSaysWhoSignedAndUntilWhenWhoeverIsTrusted() throws Exception {
		publisher("-validity", "100");
		signed();
		List<ControlSetProblem> said = registry.check(temp.resolve("downloads").resolve("signed.jar")).getFirst()
				.problems().stream().filter(p -> p.code().equals("registry.signature.by")).toList();
		assertEquals(1, said.size());
		assertTrue(said.getFirst().message(Locale.ENGLISH).startsWith("Signed by Stichting Fictie"), said.toString());
	}
}
