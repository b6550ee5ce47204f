package org.waarborg.registry.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.controlset.Hashes;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.JarSignature.State;

/**
 * Verifies the signature of a jar over all its entries, and who confirms the signer: the authorities of this Java, and the user's own
 * store. Nothing is fetched: no list of revoked certificates either.
 */
final class Signatures {

	/** The user's own store of certificates that are trusted, PKCS12 or JKS. */
	static final String STORE = "WAARBORG_TRUST_STORE";
	/** How the codes of what it says begin. */
	static final String CODES = "registry.signature.";
	private static final System.Logger LOG = System.getLogger(Signatures.class.getName());
	private static final Pattern SEAL = Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]+)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern CN = Pattern.compile("(?:^|,)CN=((?:\\\\.|[^,\\\\])*)", Pattern.CASE_INSENSITIVE);
	private static final Set<String> PURPOSES = Set.of("1.3.6.1.5.5.7.3.3", "2.5.29.37.0");

	private final Set<X509Certificate> trusted;
	private final InstantSource clock;

	/**
	 * Trusts what an environment says.
	 *
	 * @param env  environment variables
	 * @param java home of the Java platform
	 * @param time when certificates have to be valid
	 */
	Signatures(Map<String, String> env, String java, InstantSource time) {
		clock = time;
		trusted = new HashSet<>();
		store(Path.of(java, "lib", "security", "cacerts").toFile());
		String own = env.get(STORE);
		if (own != null && !own.isBlank()) {
			store(new File(own));
		}
	}

	private Signatures() {
		clock = InstantSource.system();
		trusted = Set.of();
	}

	/** For who asks only whether a seal holds and whose it is: every signer is unconfirmed. */
	static Signatures trustingNobody() {
		return new Signatures();
	}

	/** A store that cannot be read trusts nobody: signers stay unconfirmed. Certificates are read without the store's password. */
	private void store(File file) {
		if (!file.isFile()) {
			return;
		}
		try {
			KeyStore store = KeyStore.getInstance(file, (char[]) null);
			for (String alias : Collections.list(store.aliases())) {
				if (store.getCertificate(alias) instanceof X509Certificate certificate) {
					trusted.add(certificate);
				}
			}
		} catch (IOException | GeneralSecurityException e) {
			LOG.log(System.Logger.Level.WARNING, "The store of trusted certificates cannot be read: " + file, e);
		}
	}

	/** What the signature of a jar says; the jar has passed {@link JarReader}. */
	JarSignature of(Path jar) {
		try (JarFile file = new JarFile(jar.toFile(), true)) {
			List<JarEntry> entries = Collections.list(file.entries());
			boolean sealed = entries.stream().anyMatch(e -> SEAL.matcher(e.getName()).matches());
			return sealed ? verified(jar, file, entries) : JarSignature.NONE;
		} catch (SecurityException e) {
			return broken(jar, "registry.signature.changed", String.valueOf(e.getMessage()));
		} catch (IOException e) {
			return broken(jar, "registry.signature.unreadable", String.valueOf(e.getMessage()));
		}
	}

	private static JarSignature broken(Path jar, String code, String what) {
		return new JarSignature(State.BROKEN, "", "", "", Optional.empty(), false,
				Optional.of(Problem.error(code, jar.toString()).element(what).args(what)));
	}

	private JarSignature verified(Path jar, JarFile file, List<JarEntry> entries) throws IOException {
		Set<String> names = new HashSet<>();
		Set<CodeSigner> signers = null;
		long left = Limits.JAR_TOTAL_BYTES;
		for (JarEntry entry : entries) {
			names.add(entry.getName());
			left -= readThrough(file, entry, left);
			if (left < 0) {
				return broken(jar, "registry.signature.unreadable", "> " + (Limits.JAR_TOTAL_BYTES >> 20) + " MB");
			}
			if (!entry.isDirectory() && !entry.getName().equals(JarReader.MANIFEST)
					&& !SEAL.matcher(entry.getName()).matches()) {
				Set<CodeSigner> of = entry.getCodeSigners() == null ? Set.of()
						: new HashSet<>(List.of(entry.getCodeSigners()));
				if (signers == null) {
					signers = new HashSet<>(of);
				}
				signers.retainAll(of);
				if (signers.isEmpty()) {
					return broken(jar, "registry.signature.unsealed", entry.getName());
				}
			}
		}
		Optional<String> gone = file.getManifest().getEntries().keySet().stream().filter(n -> !names.contains(n))
				.sorted().findFirst();
		if (gone.isPresent() || signers == null) {
			return broken(jar, "registry.signature.gone", gone.orElse(JarReader.MANIFEST));
		}
		return signers.stream().map(this::signer)
				.max(Comparator.comparing(JarSignature::good).thenComparing(s -> s.state() == State.TRUSTED))
				.orElseThrow();
	}

	private static long readThrough(JarFile file, JarEntry entry, long left) throws IOException {
		byte[] piece = new byte[1 << 14];
		long read = 0;
		try (InputStream in = file.getInputStream(entry)) {
			for (int n = in.read(piece); n >= 0 && read <= left; n = in.read(piece)) {
				read += n;
			}
		}
		return read;
	}

	private JarSignature signer(CodeSigner signer) {
		List<X509Certificate> path = new ArrayList<>();
		signer.getSignerCertPath().getCertificates().forEach(c -> path.add((X509Certificate) c));
		X509Certificate own = path.get(0);
		Instant now = clock.instant();
		// A signing time is believed only of a stamp whose own signer is trusted.
		Optional<Instant> stamped = within(own, now) ? Optional.empty() : stamped(signer).filter(t -> within(own, t));
		boolean expired = !within(own, now) && stamped.isEmpty();
		Instant at = expired ? own.getNotAfter().toInstant().minusSeconds(1) : stamped.orElse(now);
		State state = forCode(own) && confirmed(path, at) ? State.TRUSTED : State.UNCONFIRMED;
		return new JarSignature(state, name(own.getSubjectX500Principal().getName()),
				name(own.getIssuerX500Principal().getName()), fingerprint(own),
				Optional.of(own.getNotAfter().toInstant()), expired,
				Optional.empty());
	}

	private Optional<Instant> stamped(CodeSigner signer) {
		if (signer.getTimestamp() == null) {
			return Optional.empty();
		}
		Instant at = signer.getTimestamp().getTimestamp().toInstant();
		List<X509Certificate> stamper = new ArrayList<>();
		signer.getTimestamp().getSignerCertPath().getCertificates().forEach(c -> stamper.add((X509Certificate) c));
		return confirmed(stamper, at) ? Optional.of(at) : Optional.empty();
	}

	private static boolean within(X509Certificate certificate, Instant at) {
		return !at.isBefore(certificate.getNotBefore().toInstant())
				&& !at.isAfter(certificate.getNotAfter().toInstant());
	}

	/** A certificate that says what it is for has to say that it is for code. */
	private static boolean forCode(X509Certificate certificate) {
		try {
			List<String> purposes = certificate.getExtendedKeyUsage();
			return purposes == null || purposes.stream().anyMatch(PURPOSES::contains);
		} catch (CertificateException e) {
			LOG.log(System.Logger.Level.DEBUG, "A certificate does not say what it is for", e);
			return false;
		}
	}

	private boolean confirmed(List<X509Certificate> path, Instant at) {
		if (trusted.contains(path.get(0))) {
			return true;
		}
		List<X509Certificate> below = path.stream().filter(c -> !trusted.contains(c)).toList();
		if (trusted.isEmpty() || below.isEmpty()) {
			return false;
		}
		try {
			Set<TrustAnchor> anchors = new HashSet<>();
			trusted.forEach(c -> anchors.add(new TrustAnchor(c, null)));
			PKIXParameters parameters = new PKIXParameters(anchors);
			parameters.setRevocationEnabled(false);
			parameters.setDate(Date.from(at));
			CertPath checked = CertificateFactory.getInstance("X.509").generateCertPath(below);
			CertPathValidator.getInstance("PKIX").validate(checked, parameters);
			return true;
		} catch (GeneralSecurityException e) {
			LOG.log(System.Logger.Level.DEBUG, "Nobody confirms " + path.get(0).getSubjectX500Principal(), e);
			return false;
		}
	}

	private static String fingerprint(X509Certificate certificate) {
		try {
			return Hashes.of(certificate.getEncoded());
		} catch (CertificateException e) {
			throw new IllegalStateException("A certificate that was read has bytes", e);
		}
	}

	private static String name(String distinguished) {
		Matcher cn = CN.matcher(distinguished);
		return cn.find() ? cn.group(1).replaceAll("\\\\(.)", "$1").strip() : distinguished.strip();
	}

	/** Whether a file can carry a signature at all. */
	static boolean carries(Path file) {
		return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar");
	}

	/** What to say of a signature, for a person who is to be warned; nothing when it is good. */
	static List<ControlSetProblem> notes(JarSignature signature, Path file) {
		List<ControlSetProblem> notes = new ArrayList<>();
		switch (signature.state()) {
			case BROKEN -> signature.reason().ifPresent(notes::add);
			case UNSIGNED -> notes.add(Problem.warning("registry.signature.none", file.toString()).args());
			case UNCONFIRMED -> notes.add(Problem.warning("registry.signature.unconfirmed", file.toString())
					.args(signature.name(), signature.fingerprint()));
			case TRUSTED -> {
				// nothing to warn of, unless it has expired
			}
		}
		if (signature.expired()) {
			notes.add(Problem.warning("registry.signature.expired", file.toString()).args(signature.name(),
					signature.lastDay()));
		}
		return notes;
	}
}
