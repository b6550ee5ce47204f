package org.waarborg.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Types into a text with real key events, in an event loop of its own as a dialog has one, and takes the time of each turn in
 * which something was done, and of all that one key caused.
 */
final class Turns {

	/** Some fifteen keys a second, as somebody who types fast. */
	private static final int CADENCE = 65;
	private static final String WORD = "toegang backups ";

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final double[] wall = new double[200_000];
	private final double[] cpu = new double[200_000];
	private int turns;

	Turns(Display display) {
		this.display = display;
	}

	/**
	 * Types words and takes them back.
	 *
	 * @param name of what is measured
	 * @param text where; must take the focus
	 * @param keys how many of them
	 */
	void type(String name, Text text, int keys) {
		text.getShell().forceActive();
		text.forceFocus();
		idle(1500);
		if (!text.isFocusControl()) {
			throw new IllegalStateException(name + ": the text did not take the focus");
		}
		text.setSelection(text.getCharCount());
		String before = text.getText();
		// The first words are for the compilers.
		run(text, keys / 4);
		turns = 0;
		double[] perKey = run(text, keys);
		if (!text.getText().equals(before)) {
			throw new IllegalStateException(name + ": what was typed is not what is there: " + text.getText());
		}
		say(name + ".turn", percentile(Arrays.copyOf(wall, turns), 99));
		say(name + ".turn.cpu", percentile(Arrays.copyOf(cpu, turns), 99));
		say(name + ".turn.longest", percentile(Arrays.copyOf(wall, turns), 100));
		say(name + ".key", percentile(perKey, 50));
		say(name + ".key.99", percentile(perKey, 99));
		say(name + ".turns", turns);
	}

	private double[] run(Text text, int keys) {
		double[] perKey = new double[keys];
		int[] typed = new int[1];
		Runnable count = () -> typed[0]++;
		text.addListener(SWT.Modify, e -> count.run());
		for (int i = 0; i < keys - keys % (2 * WORD.length()); i++) {
			int at = i % (2 * WORD.length());
			int first = turns;
			post(at < WORD.length() ? WORD.charAt(at) : SWT.BS);
			idle(CADENCE);
			for (int turn = first; turn < turns; turn++) {
				perKey[i] += wall[turn];
			}
		}
		if (typed[0] == 0) {
			throw new IllegalStateException("no key arrived");
		}
		return Arrays.copyOf(perKey, keys - keys % (2 * WORD.length()));
	}

	private void post(char key) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.character = key;
			event.keyCode = key == SWT.BS ? SWT.BS : 0;
			if (!display.post(event)) {
				throw new IllegalStateException("a key could not be posted");
			}
		}
	}

	/** Turns the loop for a while. */
	void idle(int millis) {
		long end = System.nanoTime() + millis * 1_000_000L;
		boolean[] over = new boolean[1];
		display.timerExec(millis, () -> over[0] = true);
		while (!over[0] || System.nanoTime() < end) {
			long used = threads.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			if (display.readAndDispatch()) {
				wall[turns] = (System.nanoTime() - start) / 1e6;
				cpu[turns] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
				turns++;
			} else if (!over[0]) {
				display.sleep();
			}
		}
	}

	static double percentile(double[] values, int percent) {
		Arrays.sort(values);
		return values[Math.min(values.length - 1, (int) Math.ceil(values.length * percent / 100.0) - 1)];
	}

	static void say(String name, double value) {
		System.err.println("sample " + name + ' ' + String.format(Locale.ROOT, "%.3f", value));
	}
}
