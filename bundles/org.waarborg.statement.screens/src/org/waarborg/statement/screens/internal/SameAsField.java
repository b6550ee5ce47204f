package org.waarborg.statement.screens.internal;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.statement.Decision;
import org.waarborg.store.Edits;

/**
 * The control whose realisation holds for this one too. Several can be given the same at once; the one that they are like is
 * left out where it is among them, and what others are like is not made like a third: nobody would find where the text is.
 */
final class SameAsField extends FieldAround {

	private final DossierSession session;
	private final Messages messages;

	SameAsField(DossierSession session, Messages messages, Field inner) {
		super(inner);
		this.session = session;
		this.messages = messages;
	}

	@Override
	public Optional<String> locked(Row row) {
		return super.locked(row).or(() -> row.object().flatMap(this::followers)
				.map(n -> messages.get("locked.sameas", n)));
	}

	/** How many decisions are like this one; empty for none. */
	private Optional<Long> followers(EObject decision) {
		return Optional.of(session.referrers(decision).stream()
				.filter(r -> r instanceof Decision other && other.getSameAs() == decision).count()).filter(n -> n > 0);
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		return value != null && row.object().filter(o -> o == value).isPresent() ? IdentityCommand.INSTANCE
				: super.set(edits, row, value);
	}
}
