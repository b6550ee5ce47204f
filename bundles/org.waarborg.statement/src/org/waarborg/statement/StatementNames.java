package org.waarborg.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.waarborg.store.OpenDossier;

/**
 * How a person names a statement of a dossier, in a command or in a message: by its file, its code or its id. Not safe for several
 * threads.
 *
 * @param dossier the dossier that the statements are in; not null
 * @since 0.1
 */
public record StatementNames(OpenDossier dossier) {

	/**
	 * What a statement is called.
	 *
	 * @param statement a statement of the dossier
	 * @return the name of its file without folder and extension; its path where two files have one name
	 */
	public String name(StatementOfApplicability statement) {
		String name = shortName(statement);
		boolean alone = dossier.roots(StatementOfApplicability.class).stream()
				.filter(s -> shortName(s).equals(name)).count() == 1;
		return alone ? name : dossier.fileOf(statement);
	}

	/**
	 * What statements are called, for a message.
	 *
	 * @param statements statements of the dossier
	 * @return their names with commas
	 */
	public String names(List<StatementOfApplicability> statements) {
		return statements.stream().map(this::name).collect(Collectors.joining(", "));
	}

	/**
	 * The statements that somebody may mean.
	 *
	 * @param asked what was typed; not null
	 * @return those whose file, name, code or id it is; several where two files have one name
	 */
	public List<StatementOfApplicability> named(String asked) {
		return dossier.roots(StatementOfApplicability.class).stream()
				.filter(s -> !asked.isEmpty() && List.of(shortName(s), dossier.fileOf(s), s.getId(),
						Objects.requireNonNullElse(s.getCode(), "")).contains(asked))
				.toList();
	}

	private String shortName(StatementOfApplicability statement) {
		return dossier.fileOf(statement).replaceAll("^.*/", "").replaceAll("\\.soa$", "");
	}
}
