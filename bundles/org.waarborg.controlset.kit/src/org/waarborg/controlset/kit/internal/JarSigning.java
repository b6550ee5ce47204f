package org.waarborg.controlset.kit.internal;

import java.io.OutputStream;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.util.zip.ZipFile;

import jdk.security.jarsigner.JarSigner;

/** The one class that needs the module jdk.jartool: whoever calls it says so when that is missing. */
public final class JarSigning {

	/** The name of the files of the signature. */
	private static final String SIGNER = "SIGNER";

	private JarSigning() {
	}

	/**
	 * Signs a jar.
	 *
	 * @param zip   the unsigned jar
	 * @param out   where the signed one goes
	 * @param key   the key
	 * @param chain its certificates
	 */
	public static void sign(ZipFile zip, OutputStream out, PrivateKey key, CertPath chain) {
		new JarSigner.Builder(key, chain).signerName(SIGNER).build().sign(zip, out);
	}
}
