package org.waarborg.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Signal;
import org.waarborg.rules.screens.SignalDecision;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.ui.Navigation;
import org.waarborg.ui.editor.Memory;
import org.waarborg.ui.grid.Grid;
import org.waarborg.ui.grid.GridHost;
import org.waarborg.ui.task.TaskDialog;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.Looks;

/**
 * The signals of one dossier, with the details of the selected one beside or below them. UI thread only.
 *
 * @since 0.1
 */
public final class SignalsPane extends Composite implements GridHost {

	private static final Target SIGNALS = Target.screen("rules", "signals");
	private static final int[] WEIGHTS = { 66, 34 };
	private static final String KEPT = "signals.grid";

	/**
	 * Who holds the pane.
	 *
	 * @param navigation goes to places
	 * @param memory     where columns, grouping and filter are kept
	 * @param counted    is told when counts may be others
	 * @param offers     what can be done when no dossier is open
	 */
	public record Host(Supplier<Navigation> navigation, Memory memory, Consumer<Optional<DossierSession>> counted,
			List<EmptyPane.Offer> offers) {
	}

	private final Host host;
	private final SessionListener follower = new Follower();
	private final StackLayout stack = new StackLayout();
	private final EmptyPane empty;
	private final SashForm split;
	private final Grid grid;
	private final SignalPanel details;
	private Optional<DossierSession> session = Optional.empty();
	private String said = "";

	/**
	 * A pane without a dossier.
	 *
	 * @param parent where it is
	 * @param host   who holds it
	 */
	public SignalsPane(Composite parent, Host host) {
		super(parent, SWT.NONE);
		this.host = host;
		setLayout(stack);
		Looks.paint(this, Colour.INK);
		empty = new EmptyPane(this);
		split = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		Theme.current().paint(split, Colour.LINE, Colour.INK);
		split.setSashWidth(Space.TIGHT);
		grid = new Grid(split, this);
		details = new SignalPanel(split, this, this::decide, this::repair);
		split.setWeights(WEIGHTS);
		addListener(SWT.Resize, event -> turn());
		addListener(SWT.Dispose, event -> release());
		refresh();
	}

	/**
	 * Shows the signals of a dossier, or what to do when none is open.
	 *
	 * @param shown the dossier
	 */
	public void show(Optional<DossierSession> shown) {
		if (!shown.equals(session)) {
			release();
			session = shown;
			session.ifPresent(s -> {
				s.addListener(follower);
				s.screen(SIGNALS).ifPresent(screen -> fill(s, screen));
			});
		}
		refresh();
	}

	private void fill(DossierSession of, Screen screen) {
		grid.setModel(new GridModel(of, screen));
		grid.restore(host.memory().get(KEPT));
	}

	private void release() {
		session.ifPresent(s -> s.removeListener(follower));
		session = Optional.empty();
		GridModel model = grid.model();
		if (model != null) {
			if (!grid.isDisposed()) {
				host.memory().put(KEPT, grid.memory());
				grid.setModel(null);
			}
			model.close();
		}
	}

	/** A wide view has the details beside the grid, a narrow one below. */
	private void turn() {
		Point size = getSize();
		int wanted = size.x > 2 * Space.DETAILS && size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (split.getOrientation() != wanted)
			split.setOrientation(wanted);
	}

	private void refresh() {
		if (isDisposed())
			return;
		boolean shown = session.filter(s -> s.checked() && !s.signals().signals().isEmpty()).isPresent()
				&& grid.model() != null;
		if (!shown)
			sayEmpty();
		stack.topControl = shown ? split : empty;
		layout();
		details.show(session.flatMap(s -> signal()));
		host.counted().accept(session);
	}

	private void sayEmpty() {
		String key = session.isEmpty() ? "closed"
				: !session.get().checked() ? "unchecked"
						: grid.model() == null ? "missing" : "none";
		if (!key.equals(said)) {
			said = key;
			String icon = switch (key) {
				case "none" -> "status-done";
				case "unchecked" -> "status-under-way";
				default -> "signal-info";
			};
			empty.show(icon, ViewWords.text("signals." + key), ViewWords.text("signals." + key + ".text"),
					key.equals("closed") ? host.offers() : List.of());
		}
	}

	/** The selected signal as it is now; the first of several. */
	private Optional<Signal> signal() {
		return signals().stream().findFirst();
	}

	private List<Signal> signals() {
		if (session.isEmpty() || grid.model() == null)
			return List.of();
		List<String> ids = grid.model().selection().stream().map(Row::id).toList();
		return SignalActions.signals(session.get(), ids);
	}

	private void repair(Fix fix) {
		try {
			session().run(fix.label(), List.of(fix.command().apply(session().edits())));
		} catch (IllegalArgumentException | IllegalStateException e) {
			// The dossier says why it cannot be done; nothing was changed.
			grid.say(String.valueOf(e.getMessage()));
		}
		grid.setFocus();
	}

	private void decide(SignalDecision.Kind kind) {
		try {
			SignalActions.decide(getShell(), session(), kind, signals());
		} catch (IllegalStateException e) {
			// Nothing was changed; the message says why.
			grid.say(String.valueOf(e.getMessage()));
		}
		grid.setFocus();
	}

	/**
	 * The grid.
	 *
	 * @return the grid
	 */
	public Grid grid() {
		return grid;
	}

	@Override
	public boolean setFocus() {
		// While it is disposed of, what had the focus gives it to what is around it.
		return !stack.topControl.isDisposed() && (stack.topControl == empty ? empty.setFocus() : grid.setFocus());
	}

	@Override
	public DossierSession session() {
		return session.orElseThrow();
	}

	@Override
	public void selected() {
		details.show(signal());
	}

	@Override
	public void edit(String field) {
		details.setFocus();
	}

	@Override
	public void show(Target target) {
		host.navigation().get().show(session(), target);
	}

	@Override
	public void only(String grouping, String group) {
		grid.only(grouping, group);
	}

	@Override
	public void start(Task task) {
		if (grid.commit())
			TaskDialog.open(getShell(), session(), task, this::show);
	}

	@Override
	public Selection selection() {
		return grid.model() == null ? Selection.NONE : grid.model().inFront();
	}

	/** Follows the dossier. The grid follows by itself. */
	private final class Follower implements SessionListener {

		@Override
		public void signals(CheckResult result) {
			refresh();
		}

		@Override
		public void changed(Change change) {
			if (change.all())
				refresh();
		}

		@Override
		public void closed() {
			if (!isDisposed())
				show(Optional.empty());
		}
	}
}
