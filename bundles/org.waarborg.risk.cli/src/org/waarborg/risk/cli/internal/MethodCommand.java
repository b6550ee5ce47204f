package org.waarborg.risk.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.risk.MethodChange;
import org.waarborg.risk.MethodPresets;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskWords;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg risk method}: the versions of the method; a first one of a preset, a next one, and what it would change. */
@Command(name = "method")
final class MethodCommand implements Callable<Integer> {

	private final RiskSession session;

	@Mixin
	private RegisterOptions options;

	/** One of them at a time. */
	static final class What {

		@Option(names = "--start", paramLabel = "3x3|4x4|5x5", descriptionKey = "option.method.start")
		private String preset;

		@Option(names = "--next", descriptionKey = "option.method.next")
		private boolean next;

		@Option(names = "--change", paramLabel = "N", descriptionKey = "option.method.change")
		private Integer change;
	}

	@ArgGroup
	private What what = new What();

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	MethodCommand(RiskSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		if (format == Format.CSV) {
			throw session.usage("format.unknown", format, "text, json");
		}
		if (what.preset != null) {
			return start();
		}
		return what.next ? next() : show();
	}

	/** A register with a method to begin with. */
	private int start() {
		if (!MethodPresets.ids().contains(what.preset)) {
			throw session.usage("preset.unknown", what.preset, String.join(", ", MethodPresets.ids()));
		}
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			String path = "risks/" + (options.register == null ? "risks" : options.register) + ".risk";
			if (!dossier.roots(RiskRegister.class).isEmpty() && options.register == null
					|| dossier.files().contains(path)) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("register.there", path));
			}
			String own = dossier.dossier().getLanguage();
			String language = own == null || own.isEmpty() ? session.console().language() : own;
			RiskRegister register = RiskRegisters.create(Map.of(language, new RiskWords(language).messages()
					.get("register.title")), what.preset);
			try {
				dossier.addFile(path, register);
			} catch (IllegalArgumentException e) {
				throw new CommandFailure(ExitCode.USAGE, session.messages().get("register.name", path), e);
			}
			Dossiers.save(dossier, session.console());
			session.console().out().println(dossier.folder().resolve(path));
			session.console().message(session.messages().get("method.started"));
			return ExitCode.DONE.code();
		}
	}

	private int next() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			RiskRegister register = session.register(dossier, options.register);
			RiskMethod old = Methods.inUse(register).orElseThrow(
					() -> new CommandFailure(ExitCode.INPUT, session.messages().get("method.none")));
			RiskMethod next = Methods.next(old, register);
			dossier.edits().run(session.messages().get("method.label"),
					dossier.edits().add(register, Literals.RISK_REGISTER__METHODS, next));
			Dossiers.save(dossier, session.console());
			session.console().message(session.messages().get("method.next", Integer.toString(next.getVersion()),
					Integer.toString(old.getVersion())));
			return ExitCode.DONE.code();
		}
	}

	private int show() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			RiskRegister register = session.register(dossier, options.register);
			if (what.change != null) {
				MethodChange change = MethodChange.of(register, session.method(register, what.change.intValue()));
				if (format == Format.JSON) {
					JsonOutput.print(session.console(), json -> write(json, change));
				} else {
					print(change);
				}
			} else if (format == Format.JSON) {
				JsonOutput.print(session.console(), json -> write(json, register));
			} else {
				print(register);
			}
			return session.outcome(dossier);
		}
	}

	private void print(RiskRegister register) {
		RiskWords words = session.words();
		TextTable table = new TextTable(List.of(">" + session.messages().get("column.version"),
				session.messages().get("column.status"), session.messages().get("column.grid"),
				session.messages().get("column.levels"), session.messages().get("column.trouble")));
		for (RiskMethod method : register.getMethods()) {
			RiskMatrix matrix = RiskMatrix.of(method);
			table.add(List.of(Integer.toString(method.getVersion()), words.label(method.getStatus()),
					matrix.likelihoods() + " × " + matrix.impacts(),
					String.join(", ", method.getLevels().stream().map(words::level).toList()),
					matrix.troubles().isEmpty() ? "" : Integer.toString(matrix.troubles().size())));
		}
		table.print(session.console());
	}

	private void print(MethodChange change) {
		RiskWords words = session.words();
		session.console().out().println(session.messages().get("change.head", words.name(change.to()),
				Integer.valueOf(change.changed()), Integer.valueOf(change.lines().size())));
		if (change.lines().isEmpty()) {
			return;
		}
		session.console().out().println();
		TextTable table = new TextTable(List.of(session.messages().get("column.risk"),
				session.messages().get("column.state"), session.messages().get("column.before"),
				session.messages().get("column.after"), session.messages().get("column.effect")));
		change.lines().forEach(l -> table.add(List.of(words.name(l.risk()), words.label(l.state()),
				words.level(l.before()), words.level(l.after()), words.label(l.effect()))));
		table.print(session.console());
	}

	private void write(JsonGenerator json, RiskRegister register) throws IOException {
		json.writeStartArray();
		for (RiskMethod method : register.getMethods()) {
			RiskMatrix matrix = RiskMatrix.of(method);
			json.writeStartObject();
			json.writeStringField("id", method.getId());
			json.writeNumberField("version", method.getVersion());
			json.writeStringField("status", method.getStatus().getName());
			json.writeNumberField("likelihoods", matrix.likelihoods());
			json.writeNumberField("impacts", matrix.impacts());
			json.writeArrayFieldStart("troubles");
			for (RiskMatrix.Trouble trouble : matrix.troubles()) {
				json.writeString(trouble.kind().name());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void write(JsonGenerator json, MethodChange change) throws IOException {
		json.writeStartArray();
		for (MethodChange.Line line : change.lines()) {
			json.writeStartObject();
			json.writeStringField("risk", line.risk().getId());
			json.writeStringField("code", line.risk().getCode() == null ? "" : line.risk().getCode());
			json.writeStringField("state", line.state().getName());
			json.writeStringField("before", session.words().level(line.before()));
			json.writeStringField("after", session.words().level(line.after()));
			json.writeStringField("effect", line.effect().name());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
