package org.waarborg.tests.registry;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An authority of time on this computer: it answers over HTTP, and OpenSSL makes its stamps. */
final class StampAuthority implements AutoCloseable {

	private final Path folder;
	private final ServerSocket socket;
	private final Thread thread;

	/**
	 * Begins to answer.
	 *
	 * @param folder where the keystore of the stamper lies, and its chain as {@code NAME-chain.pem}
	 * @param name   name of the keystore and of the key in it
	 * @param secret its password
	 */
	StampAuthority(Path folder, String name, String secret) throws IOException, InterruptedException {
		this.folder = folder;
		openssl("pkcs12", "-in", folder.resolve(name + ".p12").toString(), "-nodes", "-nocerts", "-passin",
				"pass:" + secret, "-out", folder.resolve("stamp.key").toString());
		Files.writeString(folder.resolve("stamp.cnf"), """
				[tsa]
				default_tsa = ours
				[ours]
				serial = %1$s/stamp.serial
				signer_cert = %1$s/%2$s.pem
				signer_key = %1$s/stamp.key
				certs = %1$s/%2$s-chain.pem
				signer_digest = sha256
				default_policy = 1.2.3.4.1
				digests = sha256, sha384, sha512
				""".formatted(folder, name));
		Files.writeString(folder.resolve("stamp.serial"), "01\n");
		socket = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
		thread = Thread.ofPlatform().daemon().start(this::answerAll);
	}

	/** Whether this computer has OpenSSL. */
	static boolean possible() throws InterruptedException {
		try {
			openssl("version");
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static void openssl(String... args) throws IOException, InterruptedException {
		String[] command = new String[args.length + 1];
		command[0] = "openssl";
		System.arraycopy(args, 0, command, 1, args.length);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(said);
		}
	}

	String address() {
		return "http://127.0.0.1:" + socket.getLocalPort() + "/";
	}

	private void answerAll() {
		while (!socket.isClosed()) {
			try (Socket asked = socket.accept()) {
				answer(asked);
			} catch (SocketException e) {
				if (!socket.isClosed()) {
					throw new UncheckedIOException(e);
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private void answer(Socket asked) throws IOException, InterruptedException {
		DataInputStream in = new DataInputStream(asked.getInputStream());
		int length = 0;
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			length = line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")
					? Integer.parseInt(line.substring(line.indexOf(':') + 1).strip())
					: length;
		}
		Path reply = folder.resolve("stamp.tsr");
		openssl("ts", "-reply", "-config", folder.resolve("stamp.cnf").toString(), "-queryfile",
				Files.write(folder.resolve("stamp.tsq"), in.readNBytes(length)).toString(), "-out", reply.toString());
		byte[] stamp = Files.readAllBytes(reply);
		asked.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n"
				+ "Content-Length: " + stamp.length + "\r\nConnection: close\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		asked.getOutputStream().write(stamp);
		asked.getOutputStream().flush();
	}

	private static String line(DataInputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			line.append((char) next);
		}
		return line.toString().strip();
	}

	@Override
	public void close() throws IOException {
		socket.close();
		thread.interrupt();
	}
}
