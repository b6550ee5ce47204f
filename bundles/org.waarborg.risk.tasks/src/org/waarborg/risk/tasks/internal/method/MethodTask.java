package org.waarborg.risk.tasks.internal.method;

import java.util.Map;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;

/** What is done with a version of a method, asked in steps. */
abstract class MethodTask extends RegisterTask {

	static final List<String> LANGUAGES = List.of("nl", "en");

	private final String method;

	MethodTask(DossierSession session, RiskRegister register, RiskMethod method) {
		super(session, register, MethodActions.class);
		this.method = method.getId();
	}

	@Override
	public String icon() {
		return "risk-method";
	}

	/** The version as it is now. */
	RiskMethod method() {
		return MethodActions.method(session, method)
				.orElseThrow(() -> new IllegalStateException(word("version.gone")));
	}

	String version() {
		return version(method());
	}

	static String version(RiskMethod method) {
		return Integer.toString(method.getVersion());
	}

	String registerName() {
		return words.name(register());
	}

	static Target screen(RiskMethod method) {
		return Target.screen(MethodActions.METHOD, method.getId());
	}

	// ---- texts in two languages

	/** An input for each language, that of the dossier first. */
	List<Input> texts(String id, int lines) {
		return languages().stream().map(l -> Input.of(id + '.' + l, word(id + '.' + l), new Input.Words(lines),
				text(id + '.' + l))).toList();
	}

	List<String> languages() {
		String own = OnRegister.language(session);
		return LANGUAGES.stream().sorted((a, b) -> Boolean.compare(b.equals(own), a.equals(own))).toList();
	}

	/** What was typed, by language. */
	Map<String, String> typed(String id) {
		Map<String, String> typed = new LinkedHashMap<>();
		languages().stream().filter(l -> !text(id + '.' + l).isEmpty()).forEach(l -> typed.put(l, text(id + '.' + l)));
		return typed;
	}

	static Optional<String> none() {
		return Optional.empty();
	}
}
