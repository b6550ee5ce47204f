package org.waarborg.workbench.views;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.sets.ControlSearch;
import org.waarborg.screen.sets.ControlSearch.Hit;
import org.waarborg.screen.sets.SetEntry;
import org.waarborg.screen.sets.SetList;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.Memory;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.Looks;

/**
 * The control sets by norm with what there is to say about one, and a search over all their controls. UI thread only.
 *
 * @since 0.1
 */
public final class ControlSetsPane extends Composite {

	/** Letters that come quicker are one search. */
	private static final int PAUSE = 60;
	private static final int[] WEIGHTS = { 60, 40 };
	private static final String KEPT = "controlsets.columns";
	private static final String KEPT_HITS = "controlsets.hits.columns";

	/**
	 * Who holds the pane.
	 *
	 * @param installed the installed sets
	 * @param sessions  the open dossiers
	 * @param show      goes to a place
	 * @param open      shows a folder to the person
	 * @param memory    where columns are kept
	 */
	public record Host(Supplier<ControlSetRegistry> installed, Supplier<List<DossierSession>> sessions,
			BiConsumer<DossierSession, Target> show, Consumer<Path> open, Memory memory) {
	}

	private final Host host;
	private final ScheduledExecutorService thread = Executors
			.newSingleThreadScheduledExecutor(
					Thread.ofPlatform().daemon().name("Waarborg search of controls").factory());
	private final ControlSearch search;
	private final Text field;
	private final Label said;
	private final StackLayout stack = new StackLayout();
	private final Composite left;
	private final SetTree tree;
	private final HitTable hits;
	private final SetPanel panel;
	private SetList list;
	private ToolItem remove;
	private ToolItem text;
	private ToolItem undo;

	/**
	 * A pane that shows what is installed now.
	 *
	 * @param parent where it is
	 * @param host   who holds it
	 */
	public ControlSetsPane(Composite parent, Host host) {
		super(parent, SWT.NONE);
		this.host = host;
		setLayout(Space.flush(1));
		Looks.paint(this, Colour.INK);
		Composite bar = Looks.paint(new Composite(this, SWT.NONE), Colour.INK);
		bar.setLayout(Space.grid(3, Space.NORMAL, Space.NORMAL));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		field = searchField(bar);
		said = Looks.paint(new Label(bar, SWT.NONE), Colour.MUTED);
		said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		tools(bar);
		SashForm split = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Theme.current().paint(split, Colour.LINE, Colour.INK);
		split.setSashWidth(Space.TIGHT);
		left = Looks.paint(new Composite(split, SWT.NONE), Colour.INK);
		left.setLayout(stack);
		tree = new SetTree(left, this::chosen);
		hits = new HitTable(left, new HitTable.Host(this::open, this::uses, host.show()));
		panel = new SetPanel(split,
				new SetPanel.Host(this::registry, host.sessions(), host.show(), this::select, this::uses));
		split.setWeights(WEIGHTS);
		Executor worker = task -> thread.schedule(task, PAUSE, TimeUnit.MILLISECONDS);
		search = new ControlSearch(host.installed(), Words.language(), worker, this::later, new Answers());
		stack.topControl = tree.control();
		SetInstalling.drop(tree.control());
		SetInstalling.drop(panel);
		ColumnsKept.restore(tree.control(), host.memory().get(KEPT));
		ColumnsKept.restore(hits.table(), host.memory().get(KEPT_HITS));
		addListener(SWT.Dispose, event -> {
			host.memory().put(KEPT, ColumnsKept.of(tree.control()));
			host.memory().put(KEPT_HITS, ColumnsKept.of(hits.table()));
			search.cancel();
			thread.shutdownNow();
		});
		refresh();
	}

	private void later(Runnable task) {
		if (!isDisposed())
			getDisplay().asyncExec(() -> {
				if (!isDisposed())
					task.run();
			});
	}

	private Text searchField(Composite bar) {
		Text text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		Theme.current().paint(text, Colour.FIELD, Colour.INK);
		text.setMessage(ViewWords.text("sets.search"));
		Looks.named(text, ViewWords.text("sets.search"));
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		data.widthHint = Space.DETAILS;
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::tabbed);
		return text;
	}

	private void typed() {
		search.type(field.getText());
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			enter();
		}
	}

	private void tabbed(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			enter();
		} else if (event.detail == SWT.TRAVERSE_ESCAPE && !field.getText().isEmpty()) {
			event.doit = false;
			field.setText("");
		}
	}

	private void enter() {
		if (stack.topControl == hits.table())
			hits.enter();
		else
			tree.setFocus();
	}

	private void tools(Composite bar) {
		ToolBar tools = Looks.paint(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), Colour.INK);
		AccessibleNames.of(tools, ViewWords.text("sets.tools"));
		ToolItem add = new ToolItem(tools, SWT.PUSH);
		add.setText(ViewWords.text("sets.add"));
		add.setImage(Icons.image(Icon.ADD));
		add.setToolTipText(ViewWords.text("sets.add.tip"));
		add.addListener(SWT.Selection, event -> SetInstalling.add(getShell(), List.of()));
		remove = new ToolItem(tools, SWT.PUSH);
		remove.setImage(Icons.image(Icon.DELETE));
		remove.addListener(SWT.Selection, event -> tree.selected().flatMap(SetEntry::header)
				.ifPresent(h -> SetInstalling.remove(getShell(), h.id())));
		text = new ToolItem(tools, SWT.PUSH);
		text.setImage(Icons.image(Icon.DOCUMENT));
		text.addListener(SWT.Selection, event -> tree.selected().flatMap(SetEntry::header)
				.ifPresent(h -> SetInstalling.text(getShell(), host.installed().get(), h)));
		undo = new ToolItem(tools, SWT.PUSH);
		undo.setImage(Icons.image(Icon.UNDO));
		undo.addListener(SWT.Selection, event -> {
			SetInstalling.undo(getShell());
			refresh();
		});
		new ToolItem(tools, SWT.SEPARATOR);
		ToolItem folder = new ToolItem(tools, SWT.PUSH);
		folder.setText(ViewWords.text("sets.folder"));
		folder.setImage(Icons.image(Icon.OPEN));
		Optional<Path> place = host.installed().get().userFolder();
		folder.setEnabled(place.isPresent());
		folder.setToolTipText(
				place.map(p -> ViewWords.text("sets.folder.tip", p)).orElse(ViewWords.text("sets.folder.none")));
		folder.addListener(SWT.Selection, event -> place.ifPresent(this::openFolder));
		ToolItem look = new ToolItem(tools, SWT.PUSH);
		look.setImage(Icons.image(Icon.RELOAD));
		look.setToolTipText(ViewWords.text("sets.reload"));
		look.addListener(SWT.Selection, event -> {
			host.installed().get().refresh();
			refresh();
		});
	}

	/** The folder is made when somebody wants to put something in it. */
	private void openFolder(Path folder) {
		try {
			java.nio.file.Files.createDirectories(folder);
			host.open().accept(folder);
		} catch (java.io.IOException e) {
			say(ViewWords.text("sets.folder.failed", folder, String.valueOf(e.getMessage())));
		}
	}

	/** Takes stock again: sets or dossiers came or went. What is selected stays so. */
	public void refresh() {
		SetList now = SetList.of(host.installed().get(), host.sessions().get(), Words.language());
		boolean same = now.equals(list);
		list = now;
		if (!same)
			tree.show(list);
		Optional<SetEntry> entry = same ? Optional.empty() : SetInstalling.arrived().flatMap(list::ofSet);
		if (entry.isEmpty())
			entry = tree.selected();
		if (entry.isEmpty())
			entry = first();
		entry.ifPresent(e -> tree.select(e.key()));
		panel.show(entry);
		offer(entry);
		// A set that came is to be found, one that went not any more.
		if (!same && !field.getText().isBlank())
			typed();
		else if (field.getText().isBlank())
			count();
	}

	/** What can be removed or put back now, and else why not. */
	private void offer(Optional<SetEntry> entry) {
		Optional<String> own = entry.filter(e -> e.dossier().isEmpty()).flatMap(SetEntry::header)
				.filter(SetInstalling::removable)
				.map(h -> h.title(Words.language()));
		remove.setEnabled(own.isPresent());
		remove.setToolTipText(own.map(t -> ViewWords.text("sets.remove", t)).orElse(ViewWords.text("sets.remove.not")));
		Optional<String> norm = entry.filter(e -> e.dossier().isEmpty())
				.filter(e -> e.header().filter(h -> h.controls() > 0).isPresent()).map(SetEntry::name);
		text.setEnabled(norm.isPresent());
		text.setToolTipText(norm.map(n -> ViewWords.text("sets.text", n)).orElse(ViewWords.text("sets.text.not")));
		Optional<String> done = SetInstalling.undoable();
		undo.setEnabled(done.isPresent());
		undo.setToolTipText(done.map(d -> ViewWords.text("sets.undo", d)).orElse(ViewWords.text("sets.undo.none")));
	}

	/** What an open dossier uses is looked at first; of that an overlay, which is what people call their norm. */
	private Optional<SetEntry> first() {
		List<SetEntry> all = list.norms().stream().flatMap(n -> n.editions().stream()).toList();
		return all.stream().filter(e -> e.header().filter(h -> isUsed(h.id())).isPresent())
				.min(Comparator.comparing(e -> Boolean.valueOf(e.header().orElseThrow().extendsSet().isEmpty())))
				.or(() -> all.stream().findFirst());
	}

	private boolean isUsed(String set) {
		return host.sessions().get().stream().anyMatch(s -> !s.users(set).isEmpty());
	}

	private void count() {
		say(list.broken() == 0 ? ViewWords.text("sets.count", Integer.valueOf(list.sets()))
				: ViewWords.text("sets.count.broken", Integer.valueOf(list.sets()), Integer.valueOf(list.broken())));
	}

	private void say(String text) {
		said.setText(text.replace("&", "&&"));
		said.setToolTipText(text);
	}

	private void chosen(SetEntry entry) {
		panel.show(Optional.of(entry));
		offer(Optional.of(entry));
		// Reading it may have shown that it is broken.
		if (!entry.header().equals(entry.header().flatMap(h -> registry(entry).header(h.id()))))
			refresh();
	}

	/** The sets that a line of the list belongs to: those of a dossier for its own. */
	private ControlSetRegistry registry(SetEntry entry) {
		return entry.dossier()
				.flatMap(f -> host.sessions().get().stream().filter(s -> s.folder().equals(f)).findFirst())
				.map(DossierSession::controlSets).orElseGet(host.installed());
	}

	/** Goes to another set. */
	private void select(String set) {
		list.ofSet(set).ifPresent(entry -> {
			field.setText("");
			tree.select(entry.key());
			panel.show(Optional.of(entry));
			tree.setFocus();
		});
	}

	/** Shows a control in its set; what was found stays beside it. */
	private void open(Hit hit) {
		list.ofSet(hit.set()).ifPresent(entry -> {
			tree.select(entry.key());
			panel.show(Optional.of(entry));
			panel.reveal(hit.ref());
		});
	}

	private List<Use> uses(ControlRef control) {
		return host.sessions().get().stream().flatMap(s -> s.users(control).stream()
				.flatMap(u -> u.target().stream().map(t -> new Use(s, u.label(), t)))).toList();
	}

	/**
	 * Where a control is decided on.
	 *
	 * @param session the dossier
	 * @param label   what people call the decision
	 * @param target  where it is shown
	 */
	record Use(DossierSession session, String label, Target target) {
	}

	/**
	 * The field that searches.
	 *
	 * @return the field
	 */
	public Text search() {
		return field;
	}

	/**
	 * What the bar says.
	 *
	 * @return a count, or what went wrong
	 */
	public String said() {
		return said.getText();
	}

	@Override
	public boolean setFocus() {
		// While it is disposed of, what had the focus gives it to what is around it.
		return !field.isDisposed() && field.setFocus();
	}

	private final class Answers implements ControlSearch.Listener {

		@Override
		public void searching(String query) {
			if (query.isBlank()) {
				top(false);
				count();
			} else if (stack.topControl != hits.table())
				say(ViewWords.text("sets.searching"));
		}

		@Override
		public void found(String query, List<Hit> found) {
			hits.show(query, found);
			top(true);
			say(found.size() < ControlSearch.LIMIT ? ViewWords.text("sets.found", Integer.valueOf(found.size()))
					: ViewWords.text("sets.found.more", Integer.valueOf(found.size())));
		}

		@Override
		public void failed(String query, RuntimeException failure) {
			say(ViewWords.text("sets.failed", String.valueOf(failure.getMessage())));
		}

		private void top(boolean found) {
			stack.topControl = found ? hits.table() : tree.control();
			left.layout();
		}
	}
}
