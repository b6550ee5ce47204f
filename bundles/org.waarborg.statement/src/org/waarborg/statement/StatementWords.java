package org.waarborg.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Requirement;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.internal.GroupTitles;
import org.waarborg.statement.internal.ProgressFigure;
import org.waarborg.statement.internal.RowCells;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.statement.internal.Words;

/**
 * What people call the rows of a statement and what they say: the same words in documents and on screens. For those who may
 * see everything. On the dossier's thread.
 *
 * @since 0.1
 */
public final class StatementWords {

	private final StatementOfApplicability statement;
	private final ControlSetRegistry registry;
	private final String language;
	private final Messages messages;
	private final RowCells cells;
	private final GroupTitles groups;

	/**
	 * The words for a statement.
	 *
	 * @param statement the statement
	 * @param registry  the installed control sets and the dossier's own
	 * @param language  ISO 639-1 code
	 * @param today     the day to reckon from
	 */
	public StatementWords(StatementOfApplicability statement, ControlSetRegistry registry, String language,
			LocalDate today) {
		this.statement = statement;
		this.registry = registry;
		this.language = language;
		messages = messages(language);
		cells = RowCells.internal(registry, language, today);
		groups = new GroupTitles(registry, StatementRows.leadingSets(statement, registry), language,
				messages.get("group.none"));
	}

	/**
	 * The number of a row.
	 *
	 * @param row a row of the statement
	 * @return the norm's number, "5.40"; of a care part "5.2 – care"
	 */
	public String label(StatementRow row) {
		return cells.label(row);
	}

	/**
	 * The short title of a row.
	 *
	 * @param row a row of the statement
	 * @return the title; that no control set has it where none has
	 */
	public String title(StatementRow row) {
		return cells.title(row);
	}

	/**
	 * The theme of a row.
	 *
	 * @param row a row of the statement
	 * @return number and title of its group; a word for none
	 */
	public String group(StatementRow row) {
		return groups.label(row.group());
	}

	/**
	 * Why a control applies.
	 *
	 * @param driver the driver
	 * @return kind and requirement, "Law: AVG art. 32"
	 */
	public String driver(Driver driver) {
		return cells.driver(driver);
	}

	/**
	 * Why a control applies, where that follows from elsewhere.
	 *
	 * @param driver the reason
	 * @return kind, source and detail, "Risk: R-014 Ransomware, high"
	 */
	public String driver(DerivedDriver driver) {
		return cells.driver(driver);
	}

	/**
	 * What a reason follows from.
	 *
	 * @param driver the reason
	 * @return source and detail, "R-014 Ransomware, high"; empty where it is a secret
	 */
	public String source(DerivedDriver driver) {
		return cells.source(driver);
	}

	/**
	 * Why a row applies: what follows from elsewhere, then what somebody wrote.
	 *
	 * @param row a row of the statement
	 * @return each reason; may be empty
	 */
	public List<String> reasons(StatementRow row) {
		return cells.reasons(row);
	}

	/**
	 * What a requirement is called where controls name it.
	 *
	 * @param requirement the requirement
	 * @return law and article, "AVG art. 32"; the title of a contract or policy
	 */
	public String requirement(Requirement requirement) {
		return cells.requirement(requirement);
	}

	/**
	 * The documents and pieces of evidence of a row.
	 *
	 * @param row a row of the statement
	 * @return code and title of each, once
	 */
	public List<String> proof(StatementRow row) {
		return cells.proof(row);
	}

	/**
	 * Why a row applies or does not, with its exceptions.
	 *
	 * @param row a row of the statement
	 * @return one or more lines; may be empty
	 */
	public String justification(StatementRow row) {
		return cells.justification(row);
	}

	/**
	 * How a row is realised, with the planned date and who performs it.
	 *
	 * @param row a row of the statement
	 * @return one or more lines; may be empty
	 */
	public String realisation(StatementRow row) {
		return cells.realisation(row);
	}

	/**
	 * The owner that counts for a row.
	 *
	 * @param row a row of the statement
	 * @return the name; may be empty
	 */
	public String owner(StatementRow row) {
		return cells.owner(row);
	}

	/**
	 * Who decided on a row, in which role, when.
	 *
	 * @param row a row of the statement
	 * @return one or more lines; may be empty
	 */
	public String decided(StatementRow row) {
		return cells.decided(row);
	}

	/**
	 * The norms that the statement covers.
	 *
	 * @return for example "NEN 7510:2024 + ISO/IEC 27001:2022"
	 */
	public String norms() {
		return Words.norms(StatementRows.sets(statement), StatementRows.leadingSets(statement, registry), registry,
				language);
	}

	/**
	 * The rows of each theme by state.
	 *
	 * @param rows rows of the statement
	 * @return the figure
	 */
	public StackedBar progress(List<StatementRow> rows) {
		return new ProgressFigure(groups, messages, true).of(rows);
	}

	/**
	 * The word for a literal of the statement or of a role or classification.
	 *
	 * @param literal the literal
	 * @return its label
	 */
	public String label(Enum<?> literal) {
		return messages.label(literal);
	}

	/**
	 * What a decision means for the eye.
	 *
	 * @param applicability the decision
	 * @return its status
	 */
	public static Status status(Applicability applicability) {
		return Words.status(applicability);
	}

	/**
	 * What the standing of a version means for the eye.
	 *
	 * @param standing where a released version stands
	 * @return its status
	 */
	public static Status status(VersionFacts.Standing standing) {
		return switch (standing) {
			case APPROVED -> Status.DONE;
			case RELEASED -> Status.UNDER_WAY;
			case SUPERSEDED -> Status.NEUTRAL;
			case WITHDRAWN -> Status.STOP;
		};
	}

	/**
	 * What a state means for the eye.
	 *
	 * @param implementation the state
	 * @return its status
	 */
	public static Status status(Implementation implementation) {
		return Words.status(implementation);
	}

	/**
	 * The words of statements, for literals: key {@code Applicability.APPLICABLE}.
	 *
	 * @param language ISO 639-1 code
	 * @return the messages
	 */
	public static Messages messages(String language) {
		return Messages.beside(StatementDocumentSource.class, Locale.of(language));
	}
}
