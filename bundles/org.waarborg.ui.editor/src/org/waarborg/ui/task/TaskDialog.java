package org.waarborg.ui.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.waarborg.document.Status;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * Leads a person through any {@link Task}: its steps at the side, the inputs of one step in a column, and the buttons. Enter
 * and Ctrl+Enter go on, Alt+Left goes back, Esc gives up or stops the work. The window stays alive while something takes long.
 * When the dossier is read again or closed beneath it, it ends without harm. UI thread only.
 *
 * @since 0.1
 */
public final class TaskDialog {

	private static final System.Logger LOG = System.getLogger(TaskDialog.class.getName());
	private static final int WIDTH = 724;
	private static final int LIST = 236;
	private static final int LEAST = 520;
	private static final int MOST = 720;
	/** Before that nobody waits. */
	private static final int SOON = 200;

	/** The dossier that the task is about; empty when it is about none. */
	private final Optional<DossierSession> session;
	private final String language;
	private final Task task;
	private final Consumer<Target> show;
	/** The dossier's own root when it began; null without a dossier. */
	private final EObject root;
	private final SessionListener follower = new Follower();
	private final Listener keys = this::key;
	private final Shell shell;
	private final StepList list;
	private final Composite body;
	private final StepPage page;
	private final Notice notice;
	private final Foot foot;
	private String at = "";
	private Optional<Working<?>> working = Optional.empty();
	private Optional<Outcome> outcome = Optional.empty();
	/** Whether it changes the dossier itself now, or can do nothing any more. */
	private boolean deaf;
	/** How large it made itself; another size is one that the person chose. */
	private Point given = new Point(0, 0);

	private TaskDialog(Shell parent, Optional<DossierSession> session, String language, Task task,
			Consumer<Target> show) {
		this.session = session;
		this.language = language;
		this.task = task;
		this.show = show;
		root = session.map(s -> s.dossier().dossier()).orElse(null);
		shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.APPLICATION_MODAL);
		shell.setText(task.title());
		shell.setImages(Icons.window());
		shell.setLayout(Space.flush(1));
		Theme.current().paint(shell, Colour.PAPER, Colour.INK);
		head();
		Composite middle = Paint.part(shell, 2, 0, 0);
		middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		list = new StepList(middle, this::back);
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		body = Paint.part(middle, 1, 0, 0);
		body.setLayout(new StackLayout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		page = new StepPage(body, new Asked());
		((StackLayout) body.getLayout()).topControl = page;
		notice = new Notice(shell);
		notice.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		notice.hide();
		foot = new Foot(shell, () -> step().text());
		foot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		// the steps are gone to by their links only when one wants to
		middle.setTabList(new Control[] { body, list });
		listen();
	}

	/**
	 * Leads through a task. It comes back at once.
	 *
	 * @param parent  the window that waits for it
	 * @param session the dossier
	 * @param task    a new task
	 * @param show    goes to a place when all is done
	 * @return the dialog, open
	 */
	public static TaskDialog open(Shell parent, DossierSession session, Task task, Consumer<Target> show) {
		return open(parent, new TaskDialog(parent, Optional.of(session), session.language(), task, show));
	}

	/**
	 * Leads through a task that is about no dossier. It comes back at once.
	 *
	 * @param parent   the window that waits for it
	 * @param language ISO 639-1 code of the language of the task
	 * @param task     a new task, which shows no place at its end
	 * @return the dialog, open
	 */
	public static TaskDialog open(Shell parent, String language, Task task) {
		return open(parent, new TaskDialog(parent, Optional.empty(), language, task, target -> {
			// there is no dossier in which a place could be
		}));
	}

	private static TaskDialog open(Shell parent, TaskDialog dialog) {
		try {
			// the first look may ask the rules
			BusyIndicator.showWhile(parent.getDisplay(), dialog::begin);
		} catch (RuntimeException e) {
			dialog.shell.dispose();
			throw e;
		}
		return dialog;
	}

	/**
	 * Its window.
	 *
	 * @return the shell; disposed when it is closed
	 */
	public Shell shell() {
		return shell;
	}

	private void head() {
		Composite head = Theme.current().paint(new Composite(shell, SWT.NONE), Colour.HEADER, Colour.INK);
		head.setLayout(Space.grid(2, Space.SECTION, Space.NORMAL));
		head.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		Label icon = Theme.current().paint(new Label(head, SWT.NONE), Colour.HEADER, Colour.INK);
		Icons.image(task.icon()).ifPresent(icon::setImage);
		Label title = Paint.words(head, Type.STRONG, Colour.INK);
		Theme.current().paint(title, Colour.HEADER, Colour.INK);
		title.setText(Paint.plain(task.title()));
	}

	private void listen() {
		foot.back.addListener(SWT.Selection, e -> back());
		foot.next.addListener(SWT.Selection, e -> goOn());
		foot.cancel.addListener(SWT.Selection, e -> shell.close());
		shell.addListener(SWT.Close, this::closing);
		shell.getDisplay().addFilter(SWT.KeyDown, keys);
		session.ifPresent(s -> s.addListener(follower));
		shell.addListener(SWT.Dispose, e -> {
			shell.getDisplay().removeFilter(SWT.KeyDown, keys);
			session.ifPresent(s -> s.removeListener(follower));
			working.ifPresent(Working::cancel);
		});
	}

	private void begin() {
		List<Step> steps = task.steps();
		at = steps.getFirst().id();
		if (steps.size() == 1) {
			((GridData) list.getLayoutData()).exclude = true;
			list.setVisible(false);
			foot.leave(foot.back);
		}
		refresh();
		size(steps.size() > 1);
		shell.setDefaultButton(foot.next);
		shell.open();
		page.flow();
		enter(at);
	}

	/** As large as the first step wants, and never larger than the screen. */
	private void size(boolean listed) {
		Rectangle screen = shell.getParent().getMonitor().getClientArea();
		int width = Math.min(WIDTH + (listed ? LIST : 0), screen.width);
		int around = shell.computeSize(width, SWT.DEFAULT).y - page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		int wanted = page.height(width - (listed ? LIST : 0)) + Math.max(0, around);
		int height = Math.min(Math.clamp(wanted, LEAST, MOST), screen.height);
		Rectangle parent = shell.getParent().getBounds();
		int x = Math.clamp(parent.x + (parent.width - width) / 2L, screen.x, screen.x + screen.width - width);
		int y = Math.clamp(parent.y + (parent.height - height) / 3L, screen.y, screen.y + screen.height - height);
		shell.setBounds(x, y, width, height);
		given = shell.getSize();
		shell.setMinimumSize(new Point(Math.min(width, Space.DETAILS * 3 / 2), Math.min(height, Space.DETAILS)));
	}

	/** A step that wants more than the ones before gets it, downwards, as far as there is screen; nothing shrinks on the way. */
	private void grow() {
		Point size = shell.getSize();
		int wanted = page.height(page.getClientArea().width) - page.getClientArea().height;
		// a window manager adds its frame, which is no size that somebody chose
		boolean own = Math.abs(size.x - given.x) <= Space.HEADER && Math.abs(size.y - given.y) <= Space.HEADER;
		if (wanted <= 0 || shell.getMaximized() || !own)
			return;
		Rectangle screen = shell.getMonitor().getClientArea();
		int height = Math.min(Math.min(size.y + wanted, Math.max(size.y, MOST)), screen.height);
		Point place = shell.getLocation();
		shell.setBounds(place.x, Math.max(screen.y, Math.min(place.y, screen.y + screen.height - height)), size.x,
				height);
		given = shell.getSize();
	}

	// ---- what it shows

	/** Asks the task again and shows what it says. */
	private void refresh() {
		if (shell.isDisposed() || outcome.isPresent())
			return;
		List<Step> steps = task.steps();
		int now = index(steps);
		Step step = steps.get(now);
		at = step.id();
		list.show(steps, now);
		page.show(step);
		boolean last = now == steps.size() - 1;
		foot.name(foot.next, last ? Paint.plain(task.order()) : InputView.word("next"));
		if (working.isPresent())
			return;
		Optional<String> why = problem(steps, now);
		foot.say(why.orElse(""));
		foot.next.setEnabled(why.isEmpty() && !deaf);
		foot.back.setEnabled(now > 0);
	}

	/** A step that is not there any more is the last that is. */
	private int index(List<Step> steps) {
		for (int i = 0; i < steps.size(); i++)
			if (steps.get(i).id().equals(at))
				return i;
		return steps.size() - 1;
	}

	private Step step() {
		List<Step> steps = task.steps();
		return steps.get(index(steps));
	}

	/** What keeps one from going on; at the end also what an earlier step says meanwhile. */
	private Optional<String> problem(List<Step> steps, int now) {
		Optional<String> here = page.refused().or(() -> steps.get(now).problem());
		if (here.isPresent() || now < steps.size() - 1)
			return here;
		return steps.stream().filter(s -> s.problem().isPresent()).findFirst()
				.map(s -> InputView.word("problem.at", s.title(), s.problem().orElse("")));
	}

	// ---- going on and back

	private void goOn() {
		if (working.isPresent() || outcome.isPresent() || deaf)
			return;
		page.handIn();
		refresh();
		List<Step> steps = task.steps();
		int now = index(steps);
		if (problem(steps, now).isPresent()) {
			page.reveal();
			return;
		}
		notice.hide();
		if (now == steps.size() - 1)
			finish();
		else
			enter(steps.get(now + 1).id());
	}

	private void back() {
		int now = index(task.steps());
		if (now > 0)
			back(Integer.valueOf(now - 1));
	}

	private void back(Integer place) {
		if (working.isPresent() || outcome.isPresent() || deaf)
			return;
		page.handIn();
		show(task.steps().get(place.intValue()).id());
	}

	/** Goes to a step when what has to be read before is read. */
	private void enter(String step) {
		Optional<Work<Runnable>> before = task.before(step);
		if (before.isEmpty())
			show(step);
		else
			work(before.get(), after -> {
				deaf = true;
				try {
					after.run();
				} finally {
					deaf = false;
				}
				show(step);
			});
	}

	private void show(String step) {
		at = step;
		hideNotice();
		refresh();
		shell.layout(true, true);
		grow();
		page.flow();
		if (page.begin())
			return;
		if (foot.next.isEnabled())
			foot.next.setFocus();
		else if (!page.read())
			foot.cancel.setFocus();
	}

	private void hideNotice() {
		if (notice.getVisible()) {
			notice.hide();
			shell.layout(true, true);
		}
	}

	// ---- doing it

	private void finish() {
		List<Path> there = new ArrayList<>();
		String where = at;
		for (Step step : task.steps())
			for (Input input : step.inputs())
				if (input.kind() instanceof Input.FileToWrite && input.value() instanceof Path file
						&& Files.exists(file)) {
					there.add(file);
					where = step.id();
				}
		if (there.isEmpty())
			perform();
		else
			ask(there, where);
	}

	/** An existing file is replaced only when the person says so; else she goes to where it is named. */
	private void ask(List<Path> there, String step) {
		String names = String.join(", ", there.stream().map(p -> String.valueOf(p.getFileName())).toList());
		notice.ask(InputView.word("replace.ask", names, there.getFirst().toAbsolutePath().getParent().toString()),
				InputView.word("replace.yes"), () -> {
					hideNotice();
					perform();
				}, InputView.word("replace.no"), () -> show(step));
	}

	private void perform() {
		Task.Finish[] finish = new Task.Finish[1];
		deaf = true;
		try {
			BusyIndicator.showWhile(shell.getDisplay(), () -> {
				try {
					finish[0] = task.finish();
				} catch (TaskException | RuntimeException e) {
					failed(e);
				}
			});
		} finally {
			deaf = false;
		}
		switch (finish[0]) {
			case null -> refresh();
			case Outcome done -> done(done);
			case Task.Rest rest -> work(rest.work(), this::done);
		}
	}

	private void failed(Throwable why) {
		refresh();
		if (why instanceof TaskException known) {
			if (known.getCause() != null)
				LOG.log(System.Logger.Level.INFO, known.getMessage(), known);
			notice.say(Status.STOP, known.getMessage());
			return;
		}
		LOG.log(System.Logger.Level.ERROR, "A task failed: " + task.getClass().getName(), why);
		notice.say(Status.STOP, InputView.word("failed", Objects.toString(why.getMessage(), why.toString())));
	}

	private void done(Outcome result) {
		outcome = Optional.of(result);
		hideNotice();
		OutcomePage told = new OutcomePage(body, result);
		((StackLayout) body.getLayout()).topControl = told;
		((GridData) list.getLayoutData()).exclude = true;
		list.setVisible(false);
		foot.say("");
		foot.leave(foot.back);
		foot.leave(foot.next);
		foot.name(foot.cancel, InputView.word("close"));
		foot.cancel.setEnabled(true);
		shell.setDefaultButton(foot.cancel);
		shell.layout(true, true);
		shrink(told);
		body.layout(true, true);
		foot.cancel.setFocus();
	}

	/** A sentence needs no large window. */
	private void shrink(Composite told) {
		Point size = shell.getSize();
		int width = Math.min(size.x, WIDTH);
		shell.setMinimumSize(0, 0);
		int wanted = size.y - body.getSize().y + Math.max(Space.HEADER, told.computeSize(width, SWT.DEFAULT).y);
		if (wanted < size.y && !shell.getMaximized())
			shell.setSize(width, wanted);
	}

	// ---- work beside the window

	private <T> void work(Work<T> work, Consumer<T> then) {
		Working<T> started = new Working<>(shell.getDisplay(), new Progress<>(then));
		working = Optional.of(started);
		foot.next.setEnabled(false);
		foot.back.setEnabled(false);
		list.enable(false);
		page.setEnabled(false);
		foot.name(foot.cancel, InputView.word("stop"));
		foot.cancel.setFocus();
		shell.getDisplay().timerExec(SOON, () -> {
			if (!shell.isDisposed() && working.filter(w -> w == started).isPresent()) {
				foot.work(true);
				foot.say(started.what().isEmpty() ? InputView.word("busy") : started.what());
				foot.at(started.share());
			}
		});
		started.start(work);
	}

	/** Follows the work. */
	private final class Progress<T> implements Working.Listener<T> {

		private final Consumer<T> then;

		Progress(Consumer<T> then) {
			this.then = then;
		}

		@Override
		public void at(String what, double done) {
			if (shell.isDisposed() || !foot.isWorking())
				return;
			foot.say(what);
			foot.at(done);
		}

		@Override
		public void done(T result) {
			if (end())
				try {
					then.accept(result);
				} catch (RuntimeException e) {
					failed(e);
				}
		}

		@Override
		public void stopped() {
			if (end())
				notice.say(Status.NEUTRAL, InputView.word("stopped"));
		}

		@Override
		public void failed(Throwable why) {
			if (end())
				TaskDialog.this.failed(why);
		}

		/** The window is as it was; false when it is closed meanwhile. */
		private boolean end() {
			working = Optional.empty();
			if (shell.isDisposed())
				return false;
			foot.work(false);
			foot.name(foot.cancel, InputView.word("cancel"));
			foot.cancel.setEnabled(true);
			list.enable(true);
			page.setEnabled(true);
			refresh();
			return true;
		}
	}

	// ---- keys, closing

	private void key(Event event) {
		if (!(event.widget instanceof Control control) || control.isDisposed() || control.getShell() != shell)
			return;
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (modifiers == SWT.MOD1 && enter) {
			swallow(event);
			shell.getDisplay().asyncExec(this::goOnFromKeys);
		} else if (modifiers == SWT.ALT && event.keyCode == SWT.ARROW_LEFT) {
			swallow(event);
			shell.getDisplay().asyncExec(this::backFromKeys);
		}
	}

	private static void swallow(Event event) {
		event.doit = false;
		event.type = SWT.None;
	}

	private void goOnFromKeys() {
		if (!shell.isDisposed())
			goOn();
	}

	private void backFromKeys() {
		if (!shell.isDisposed())
			back();
	}

	/** Enter in a field goes on; in a list that is open it chooses, and in a long text it is a new line. */
	private void watch(Control control) {
		if (control instanceof Link || control instanceof Button button && (button.getStyle() & SWT.PUSH) != 0)
			return;
		control.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_RETURN && e.doit) {
				e.doit = false;
				e.detail = SWT.TRAVERSE_NONE;
				// With Ctrl the key itself goes on: one press is one step, and never the last one unseen.
				if ((e.stateMask & SWT.MODIFIER_MASK) == 0)
					shell.getDisplay().asyncExec(this::goOnFromKeys);
			}
		});
	}

	/** The work is stopped first; what was done leads to its place. */
	private void closing(Event event) {
		if (working.isPresent()) {
			event.doit = false;
			working.get().cancel();
			foot.cancel.setEnabled(false);
			foot.say(InputView.word("stopping"));
			return;
		}
		outcome.flatMap(Outcome::show).ifPresent(target -> shell.getDisplay().asyncExec(() -> show.accept(target)));
	}

	/** What the inputs ask of it. */
	private final class Asked implements Answers {

		@Override
		public String language() {
			return language;
		}

		@Override
		public LocalDate today() {
			return session.map(DossierSession::today).orElseGet(LocalDate::now);
		}

		@Override
		public void answer(String input, Object value) {
			if (working.isPresent() || outcome.isPresent() || deaf)
				return;
			hideNotice();
			task.answer(input, value);
			refresh();
		}

		@Override
		public void readable() {
			refresh();
		}

		@Override
		public void reflow() {
			if (page != null)
				page.reflow();
		}

		@Override
		public void watch(Control control) {
			TaskDialog.this.watch(control);
		}
	}

	/** Ends it when what it asks about is not there any more. */
	private final class Follower implements SessionListener {

		@Override
		public void changed(Change change) {
			if (shell.isDisposed() || deaf || outcome.isPresent())
				return;
			if (session.filter(s -> s.dossier().dossier() == root).isPresent())
				refresh();
			else
				ended();
		}

		@Override
		public void closed() {
			working.ifPresent(Working::cancel);
			if (!shell.isDisposed())
				shell.dispose();
		}
	}

	/** Its task holds what was read before: nothing may come of it any more. */
	private void ended() {
		working.ifPresent(Working::cancel);
		deaf = true;
		page.setEnabled(false);
		list.enable(false);
		foot.back.setEnabled(false);
		foot.next.setEnabled(false);
		foot.say("");
		foot.name(foot.cancel, InputView.word("close"));
		notice.say(Status.ATTENTION, InputView.word("ended"));
	}
}
