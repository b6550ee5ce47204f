package org.waarborg.statement.tasks.internal.twins;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.TwinDifferences;
import org.waarborg.statement.migration.TwinPair;
import org.waarborg.statement.tasks.internal.OnStatement;

/** During a transition two statements are kept up: with one click a difference is carried over, in either direction. */
@Component
public class TwinActions implements ActionSource {

	/** It is asked each time a row is selected. */
	private SoftReference<Known> known = new SoftReference<>(null);

	private record Known(DossierSession session, StatementOfApplicability statement, long revision,
			Optional<TwinDifferences> twins) {

		boolean isOf(DossierSession asked, StatementOfApplicability of) {
			return session == asked && statement == of && revision == asked.revision();
		}
	}

	private Optional<TwinDifferences> twins(DossierSession session, StatementOfApplicability statement) {
		Known last = known.get();
		if (last == null || !last.isOf(session, statement)) {
			last = new Known(session, statement, session.revision(),
					TwinDifferences.of(statement, session.controlSets()));
			known = new SoftReference<>(last);
		}
		return last.twins();
	}

	@Override
	public int order() {
		return 70;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<StatementOfApplicability> statement = OnStatement.of(session, screen.target());
		if (statement.isEmpty() || statement.get().getTwin() == null || selection.chosen().isEmpty()) {
			return List.of();
		}
		Optional<TwinDifferences> twins = twins(session, statement.get());
		List<TwinPair> pairs = twins.map(t -> OnStatement.decisions(selection.chosen()).stream()
				.flatMap(d -> t.of(d).stream()).distinct().filter(p -> !p.differences().isEmpty()).toList())
				.orElse(List.of());
		if (pairs.isEmpty()) {
			return List.of();
		}
		boolean later = twins.get().later() == statement.get();
		return List.of(action(session, twins.get(), pairs, later, true),
				action(session, twins.get(), pairs, later, false));
	}

	/** From the twin to this one, or from this one to the twin. */
	private static Action action(DossierSession session, TwinDifferences twins, List<TwinPair> pairs, boolean later,
			boolean here) {
		Messages messages = Messages.beside(TwinActions.class, Locale.of(session.language()));
		boolean toLater = here == later;
		List<TwinPair> able = toLater ? pairs : pairs.stream().filter(TwinPair::oneToOne).toList();
		String other = later ? twins.words(session.language()).from() : twins.words(session.language()).to();
		String label = messages.get(here ? "action.here" : "action.there", other, Math.max(1, able.size()));
		Optional<String> whyNot = OnStatement.readOnly(session)
				.or(() -> able.isEmpty() ? Optional.of(messages.get("not.one")) : Optional.empty());
		return new Action(here ? "twin.here" : "twin.there", label, here ? "previous" : "next", whyNot,
				surface -> session.run(label, commands(session, twins, able, toLater)));
	}

	private static List<Command> commands(DossierSession session, TwinDifferences twins, List<TwinPair> pairs,
			boolean toLater) {
		List<Command> commands = new ArrayList<>();
		pairs.forEach(pair -> pair.differences().forEach(difference -> commands.add(toLater
				? twins.toLater(session.edits(), session.dossier().dossier(), pair, difference)
				: twins.toEarlier(session.edits(), session.dossier().dossier(), pair, difference))));
		return commands;
	}
}
