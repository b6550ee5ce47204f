package org.waarborg.workbench.internal.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.StoreException;
import org.waarborg.ui.DossierNames;
import org.waarborg.ui.Troubles;
import org.waarborg.ui.Words;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.dialogs.Ask;

/** Tells why a dossier could not be saved or read again. Everything stays editable, whatever the person chooses. */
@Component
public class ShellTroubles implements Troubles {

	/** What a person can do about it. */
	private enum Way {
		/** Save again. */
		RETRY,
		/** Break the lock that somebody left, then save again. */
		BREAK,
		/** Read what others wrote; changes here are lost. */
		RELOAD,
		/** Look at what differs, then ask again. */
		COMPARE,
		/** Write everything into another folder. */
		COPY,
		/** See what is wrong with the files. */
		PROBLEMS,
		/** Nothing now. */
		LATER
	}

	@Override
	public void failed(DossierSession session, StoreException failure) {
		List<Way> ways = ways(session, failure);
		Way chosen = Way.COMPARE;
		while (chosen == Way.COMPARE) {
			Ask ask = Ask.about(Status.STOP, Say.text("trouble." + name(failure), DossierNames.whole(session)))
					.text(failure.message(Words.locale()));
			for (Way way : ways)
				ask.choice(Say.text("trouble.way." + way.name().toLowerCase(Locale.ROOT)));
			chosen = ways.get(ask.prefer().open(Parts.shell()));
			if (chosen == Way.COMPARE)
				Comparing.withDisk(session);
		}
		go(session, failure, chosen);
	}

	private static List<Way> ways(DossierSession session, StoreException failure) {
		List<Way> ways = new ArrayList<>(switch (failure) {
			case StoreException.ChangedByOther e -> List.of(Way.COMPARE, Way.RELOAD, Way.COPY);
			case StoreException.Locked e -> e.lock().stale(Instant.now()) ? List.of(Way.RETRY, Way.BREAK, Way.COPY)
					: List.of(Way.RETRY, Way.COPY);
			case StoreException.WriteFailed e -> e.pending() ? List.of(Way.RETRY) : List.of(Way.RETRY, Way.COPY);
			case StoreException.NotWritable e ->
				!e.problems().isEmpty() ? List.of(Way.PROBLEMS, Way.COPY)
						: session.dossier().writable() ? List.of(Way.RETRY, Way.COPY) : List.of(Way.COPY);
			case StoreException.Unreadable e -> List.of(Way.RETRY, Way.COPY);
			case StoreException.NotADossier e -> List.of(Way.RETRY, Way.COPY);
			default -> List.of();
		});
		if (!session.dossier().dirty() && !(failure instanceof StoreException.NotWritable))
			ways.remove(Way.RETRY);
		ways.add(Way.LATER);
		return ways;
	}

	private static String name(StoreException failure) {
		return switch (failure) {
			case StoreException.ChangedByOther e -> "changed";
			case StoreException.Locked e -> "locked";
			case StoreException.WriteFailed e -> e.pending() ? "pending" : "write";
			case StoreException.NotWritable e -> "not-writable";
			case StoreException.Unsavable e -> "unsavable";
			case StoreException.Unreadable e -> "unreadable";
			case StoreException.NotADossier e -> "unreadable";
			default -> "other";
		};
	}

	private static void go(DossierSession session, StoreException failure, Way way) {
		switch (way) {
			case RETRY -> Saving.save(session);
			case BREAK -> breakLock(session, (StoreException.Locked) failure);
			case RELOAD -> Saving.reload(session);
			case COPY -> Saving.saveCopy(session);
			case PROBLEMS -> Repairing.problems(session);
			case COMPARE, LATER -> Desk.current().changed();
		}
	}

	private static void breakLock(DossierSession session, StoreException.Locked failure) {
		try {
			Desk.store().breakLock(session.folder(), failure.lock());
			Saving.save(session);
		} catch (StoreException e) {
			Saving.failed(session, e);
		}
	}
}
