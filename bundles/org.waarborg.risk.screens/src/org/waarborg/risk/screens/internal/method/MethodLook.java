package org.waarborg.risk.screens.internal.method;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Identified;
import org.waarborg.risk.MethodUse;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.fields.Fields;

/** What is read of a version once for each state of the dossier: its matrix, what refers to it, and whether it may change. */
final class MethodLook {

	/** So many risks are named; more are counted. */
	private static final int NAMED = 5;

	private final DossierSession session;
	private final String id;
	private final Fields fields;
	private final RiskWords words;
	private final OfRevision<RiskMatrix> matrix;
	private final OfRevision<MethodUse> use;
	private final OfRevision<Optional<String>> lock;

	MethodLook(DossierSession session, String id, Fields fields, RiskWords words) {
		this.session = session;
		this.id = id;
		this.fields = fields;
		this.words = words;
		matrix = new OfRevision<>(session, () -> RiskMatrix.of(method().orElseThrow()));
		use = new OfRevision<>(session, () -> MethodUse.of(method().orElseThrow()));
		lock = new OfRevision<>(session, this::lock);
	}

	Optional<RiskMethod> method() {
		return MethodScreens.method(session, id);
	}

	RiskMatrix matrix() {
		return matrix.get();
	}

	MethodUse use() {
		return use.get();
	}

	/** Why nothing of the version can be changed, with the way out. */
	Optional<String> locked() {
		return lock.get();
	}

	private Optional<String> lock() {
		if (!session.dossier().writable()) {
			return Optional.of(fields.text("locked.readonly"));
		}
		MethodUse now = use();
		String version = method().map(m -> Integer.toString(m.getVersion())).orElse("");
		return switch (now.lock()) {
			case NONE -> Optional.empty();
			case APPROVED -> Optional.of(fields.text("lock.APPROVED", version));
			case SUPERSEDED -> Optional.of(fields.text("lock.SUPERSEDED", version));
			case USED -> Optional.of(fields.text("lock.USED", version, now.risks().size(), named(now.risks())));
		};
	}

	/** Why a part cannot go: what uses it first, because that is what one asked. */
	Optional<String> inUse(Identified part, String name) {
		List<Risk> risks = use().risks(part);
		return risks.isEmpty() ? Optional.empty()
				: Optional.of(fields.text("delete.used", name, risks.size(), named(risks)));
	}

	private String named(List<Risk> risks) {
		return risks.stream().limit(NAMED).map(this::code).collect(Collectors.joining(", "))
				+ (risks.size() > NAMED ? " …" : "");
	}

	private String code(Risk risk) {
		return risk.getCode() == null || risk.getCode().isBlank() ? words.name(risk) : risk.getCode();
	}
}
