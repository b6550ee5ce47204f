package org.waarborg.controlset.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.internal.JarSigning;
import org.waarborg.controlset.kit.internal.TableReading;
import org.waarborg.controlset.kit.internal.TemporaryJar;

/**
 * Signs the bundle of a control set with a key of its publisher. The key stays in its file. Safe on any thread.
 *
 * @since 0.1
 */
public final class SetSigner {

	private final PrivateKey key;
	private final List<? extends Certificate> chain;
	private final Messages messages;

	private SetSigner(PrivateKey key, List<? extends Certificate> chain, Messages messages) {
		this.key = key;
		this.chain = chain;
		this.messages = messages;
	}

	/**
	 * Opens a key.
	 *
	 * @param keystore a PKCS#12 file
	 * @param alias    name of the key in it; empty when it has only one
	 * @param password of file and key; not kept, and cleared by the caller
	 * @param today    the day on which the certificate must be valid
	 * @param locale   language of messages
	 * @return a signer
	 * @throws KitException when there is no such key, the password is wrong, or the certificate is not valid
	 * @throws IOException  when the file cannot be read
	 */
	public static SetSigner open(Path keystore, String alias, char[] password, LocalDate today, Locale locale)
			throws KitException, IOException {
		Messages messages = Messages.beside(TableReading.class, locale);
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			try (InputStream in = Files.newInputStream(keystore)) {
				store.load(in, password);
			} catch (IOException e) {
				throw new KitException(messages.get("sign.password", keystore), List.of(), e);
			}
			String name = alias(store, keystore, alias, messages);
			PrivateKey key = (PrivateKey) store.getKey(name, password);
			valid((X509Certificate) store.getCertificate(name), name, keystore, today, messages);
			return new SetSigner(key, Arrays.asList(store.getCertificateChain(name)), messages);
		} catch (GeneralSecurityException e) {
			throw new KitException(messages.get("sign.password", keystore), List.of(), e);
		}
	}

	private static String alias(KeyStore store, Path keystore, String alias, Messages messages)
			throws GeneralSecurityException, KitException {
		List<String> keys = Collections.list(store.aliases()).stream().filter(a -> isKey(store, a)).sorted().toList();
		if (keys.isEmpty()) {
			throw new KitException(messages.get("sign.noKeys", keystore), List.of(), null);
		}
		if (alias.isEmpty() && keys.size() > 1) {
			throw new KitException(messages.get("sign.several", keystore, String.join(", ", keys)), List.of(), null);
		}
		String wanted = alias.isEmpty() ? keys.get(0) : alias;
		return keys.stream().filter(wanted::equalsIgnoreCase).findFirst().orElseThrow(() -> new KitException(
				messages.get("sign.noAlias", keystore, wanted, String.join(", ", keys)), List.of(), null));
	}

	private static boolean isKey(KeyStore store, String alias) {
		try {
			return store.isKeyEntry(alias);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("a key store that was loaded", e);
		}
	}

	private static void valid(X509Certificate certificate, String name, Path keystore, LocalDate today,
			Messages messages)
			throws KitException {
		LocalDate from = certificate.getNotBefore().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
		LocalDate until = certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
		if (today.isBefore(from) || today.isAfter(until)) {
			throw new KitException(messages.get("sign.certificate", name, keystore, from.toString(), until.toString()),
					List.of(), null);
		}
	}

	/**
	 * Signs what {@link SetPack} made.
	 *
	 * @param bundle the unsigned bundle
	 * @param out    where the signed one goes; it is flushed and left open
	 * @throws KitException when this Java cannot sign
	 * @throws IOException  when it cannot be written, or there is no room for a temporary file
	 */
	public void sign(byte[] bundle, OutputStream out) throws KitException, IOException {
		TemporaryJar.of(bundle, jar -> sign(jar, out));
	}

	/**
	 * Signs.
	 *
	 * @param bundle the unsigned bundle, a file; it is only read
	 * @param out    where the signed one goes; it is flushed and left open
	 * @throws KitException when this Java cannot sign
	 * @throws IOException  when a file cannot be read or written
	 */
	public void sign(Path bundle, OutputStream out) throws KitException, IOException {
		try (ZipFile zip = new ZipFile(bundle.toFile())) {
			JarSigning.sign(zip, out, key, CertificateFactory.getInstance("X.509").generateCertPath(chain));
			out.flush();
		} catch (NoClassDefFoundError e) {
			// The import is optional: a Java that was made smaller has no signer.
			throw new KitException(messages.get("sign.noSigner", System.getProperty("java.home")), List.of(), e);
		} catch (CertificateException e) {
			throw new IOException(e);
		}
	}
}
