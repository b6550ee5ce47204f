package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.OutputFile;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.KitException;
import org.waarborg.controlset.kit.SetPack;
import org.waarborg.controlset.kit.SetSigner;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.registry.ControlSetHeader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set pack}: makes the bundle that a publisher hands out. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {

	private static final int PASSWORD_LIMIT = 4096;

	private final SetFiles sets;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.pack")
	private List<Path> files;

	@Option(names = { "-o",
			"--output" }, paramLabel = "BUNDLE.jar", required = true, descriptionKey = "option.pack.output")
	private Path output;

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.pack.name", defaultValue = "")
	private String name;

	@Option(names = "--replace", descriptionKey = "option.pack.replace")
	private boolean replace;

	@Option(names = "--sign", paramLabel = "KEYSTORE", descriptionKey = "option.pack.sign")
	private Path keystore;

	@Option(names = "--alias", paramLabel = "NAME", descriptionKey = "option.pack.alias", defaultValue = "")
	private String alias;

	@Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "option.pack.password-file")
	private Path passwordFile;

	PackCommand(SetFiles sets) {
		this.sets = sets;
		this.console = sets.console();
		this.messages = sets.messages();
	}

	@Override
	public Integer call() throws IOException {
		try {
			SetPack pack = new SetPack(sets.checker(), console.locale());
			for (Path file : files) {
				add(pack, sets.existing(file));
			}
			keepOther(pack);
			Optional<SetSigner> signer = signer();
			byte[] bundle = pack.bytes(name);
			Path made = signer.isEmpty() ? OutputFile.write(output, "jar", out -> out.write(bundle), console)
					: signed(bundle, signer.get());
			pack.warnings()
					.forEach(w -> console.message(messages.label(w.severity()) + "  " + w.describe(console.locale())));
			console.out().println(made);
			pack.parts().forEach(p -> console.message("  " + p.path() + "  " + p.header()
					.map(h -> messages.get("pack.set", h.id(), h.version(), h.controls()))
					.orElse(p.set() + ' ' + p.language())));
			console.message(messages.get(signer.isEmpty() ? "pack.unsigned" : "pack.signed"));
			return ExitCode.DONE.code();
		} catch (KitException e) {
			e.details().forEach(console::message);
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		}
	}

	/** What was handed out is what the next version is compared with: only a bundle of the same versions is made anew unasked. */
	private void keepOther(SetPack pack) {
		Path target = console.resolve(output);
		if (replace || !Files.isRegularFile(target)) {
			return;
		}
		List<String> mine = pack.parts().stream().map(p -> named(p.header(), p.set(), p.language())).toList();
		List<String> there = sets.checker().check(target).stream()
				.map(r -> named(r.header(), r.set(), r.language())).filter(n -> !n.isBlank()).toList();
		if (there.isEmpty() || !mine.containsAll(there)) {
			throw new CommandFailure(ExitCode.USAGE, there.isEmpty() ? messages.get("pack.there", target)
					: messages.get("pack.there.other", target, String.join(", ", there)));
		}
	}

	private static String named(Optional<ControlSetHeader> header, String set, String language) {
		return header.map(h -> h.id() + ' ' + h.version()).orElse(set + ' ' + language).strip();
	}

	private void add(SetPack pack, Path file) throws KitException, IOException {
		if (SetFiles.isTable(file)) {
			SetTable.Read read = sets.read(file);
			pack.add(sets.set(read), Optional.empty(), file.getFileName().toString(), read.places());
		} else {
			pack.add(file);
		}
	}

	private Path signed(byte[] bundle, SetSigner signer) throws KitException {
		try {
			return OutputFile.write(output, "jar", new Signing(signer, bundle)::write, console);
		} catch (SigningFailed e) {
			throw e.reason;
		}
	}

	/** Carries the reason through a writer that knows only {@link IOException}, so that the old file is kept. */
	private static final class SigningFailed extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient KitException reason;

		SigningFailed(KitException reason) {
			super(reason);
			this.reason = reason;
		}
	}

	private record Signing(SetSigner signer, byte[] bundle) {
		void write(OutputStream out) throws IOException {
			try {
				signer.sign(bundle, out);
			} catch (KitException e) {
				throw new SigningFailed(e);
			}
		}
	}

	private Optional<SetSigner> signer() throws KitException, IOException {
		if (keystore == null) {
			if (!alias.isEmpty() || passwordFile != null) {
				throw new CommandFailure(ExitCode.USAGE, messages.get("pack.sign-missing"));
			}
			return Optional.empty();
		}
		char[] password = password(sets.existing(keystore));
		try {
			return Optional
					.of(SetSigner.open(console.resolve(keystore), alias, password, console.today(), console.locale()));
		} finally {
			Arrays.fill(password, ' ');
		}
	}

	/** From a file or a person: what is an argument or in the environment, others on the computer can see. */
	private char[] password(Path store) throws IOException {
		if (passwordFile != null) {
			Path file = sets.existing(passwordFile);
			if (Files.size(file) > PASSWORD_LIMIT) {
				throw new CommandFailure(ExitCode.INPUT, messages.get("pack.password-long", file));
			}
			CharBuffer text = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)));
			int end = 0;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
				end++;
			}
			char[] password = new char[end];
			text.get(password);
			return password;
		}
		char[] typed = System.console() == null ? null
				: System.console().readPassword("%s", messages.get("pack.password", store));
		if (typed == null) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("pack.no-password"));
		}
		return typed;
	}
}
