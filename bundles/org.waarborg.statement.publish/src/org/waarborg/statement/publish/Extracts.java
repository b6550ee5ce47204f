package org.waarborg.statement.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Notices;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Disclosure;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.publish.internal.ExtractDocument;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Rendition;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.StoreException;

/**
 * Makes extracts of released versions. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Extracts {

	/** What is never in an extract, whatever its audience may see. */
	private static final List<EStructuralFeature> NEVER = List.of(Literals.DECISION__OWNER, Literals.DECISION__NOTES,
			Literals.DECISION__DECIDED_BY, Literals.DECISION__NEXT_REVIEW, Literals.DECISION__EXEMPTIONS,
			Literals.DECISION__IMPLEMENTATION_REASON, Literals.DECISION__OVERRIDE_REASON,
			Literals.DECISION__TAKEN_OVER_FROM, Literals.DRIVER__TEXT, Literals.DRIVER__REQUIREMENT,
			Literals.PART__TITLE, Literals.PART__TEXT,
			Literals.PART__OWNER, Literals.PART__PLANNED, Literals.PART__PROVIDER, Literals.PART__SERVICE,
			Literals.PART__COVERS, Literals.PART__MEASURES, Literals.PART__DOCUMENTS, Literals.PART__EVIDENCE);

	private final DocumentSource statements;
	private final Locale locale;

	/**
	 * Over the statement's own document.
	 *
	 * @param statements the document source {@code statement}
	 * @param locale     language of the extract and of messages
	 */
	public Extracts(DocumentSource statements, Locale locale) {
		this.statements = statements;
		this.locale = locale;
	}

	/**
	 * Makes the extract of a version.
	 *
	 * @param versions the versions of a statement
	 * @param asked    what is to be in it
	 * @param notices  hears what free texts still name although it is withheld, and what speaks against it without stopping it
	 * @param today    the day
	 * @return the extract
	 * @throws PublishException when the version must not leave, or the audience may not see the statement
	 * @throws StoreException   when its file cannot be read
	 */
	public Document make(Versions versions, ExtractRequest asked, Notices notices, LocalDate today)
			throws PublishException, StoreException {
		Rendition rendition;
		Version version;
		try {
			version = versions.find(asked.number()).orElseThrow(() -> new ReleaseException(
					ReleaseException.Reason.NO_SUCH_VERSION, asked.number(), versions.all().stream()
							.map(v -> Integer.toString(v.number())).collect(Collectors.joining(", "))));
			refuse(version, Hindrance.of(versions, version, locale), asked.unapproved());
			rendition = Rendition.of(versions, asked.number(), locale);
		} catch (ReleaseException e) {
			throw new PublishException(e.message(locale), e);
		}
		Hindrance.of(versions, version, locale).forEach(h -> notices.say(h.message()));
		if (asked.validUntil().filter(d -> d.isBefore(today)).isPresent()) {
			throw new PublishException(messages(locale).get("valid.past"), List.of());
		}
		List<Object> context = new ArrayList<>(rendition.context());
		context.add(asked.disclosure().without(withheld(asked.with())));
		context.add(notices);
		try {
			Document whole = statements.build(new DocumentRequest(rendition.statement(), locale.getLanguage(),
					asked.view(), Map.of(), context, today));
			return new ExtractDocument(whole, version, asked, messages(locale), today).make();
		} catch (DocumentException e) {
			throw new PublishException(e.getMessage(), e);
		}
	}

	/**
	 * What of the kinds of content an audience may see.
	 *
	 * @param disclosure what leaves for it
	 * @return content that can be asked for
	 */
	public static Set<ExtractContent> possible(Disclosure disclosure) {
		return Stream.of(ExtractContent.values()).filter(c -> c.features().stream().allMatch(disclosure::shows))
				.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The words of extracts, for literals of {@link ExtractContent}.
	 *
	 * @param locale the language
	 * @return the messages
	 */
	public static Messages messages(Locale locale) {
		return Messages.beside(Extracts.class, locale);
	}

	private static List<EStructuralFeature> withheld(Set<ExtractContent> with) {
		return Stream.concat(NEVER.stream(), Stream.of(ExtractContent.values()).filter(c -> !with.contains(c))
				.flatMap(c -> c.features().stream())).toList();
	}

	private void refuse(Version version, List<Hindrance> hindrances, boolean unapproved) throws PublishException {
		List<Hindrance> refusing = hindrances.stream().filter(h -> h.refuses(unapproved)).toList();
		if (!refusing.isEmpty()) {
			throw new PublishException(messages(locale).get("refused", version.number(), refusing.get(0).message()),
					refusing);
		}
	}
}
