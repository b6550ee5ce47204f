package org.waarborg.ui.theme;

import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.ToolBar;

/**
 * What controls are called for who hears them. UI thread only.
 *
 * @since 0.1
 */
public final class AccessibleNames {

	private AccessibleNames() {
	}

	/**
	 * Names a control.
	 *
	 * @param name its name, asked each time
	 * @return a listener for its accessible
	 */
	public static AccessibleAdapter of(Supplier<String> name) {
		return new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = name.get();
			}
		};
	}

	/**
	 * Names a control and says more about it.
	 *
	 * @param name        its name, asked each time
	 * @param description what more there is to say, asked each time; empty says nothing
	 * @return a listener for its accessible
	 */
	public static AccessibleAdapter of(Supplier<String> name, Supplier<String> description) {
		return new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = name.get();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				describe(event, description);
			}
		};
	}

	/**
	 * Says more about a control, after all that was said before.
	 *
	 * @param description what there is to say, asked each time; empty leaves what others say
	 * @return a listener for its accessible
	 */
	public static AccessibleAdapter more(Supplier<String> description) {
		return new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				describe(event, description);
			}
		};
	}

	private static void describe(AccessibleEvent event, Supplier<String> description) {
		String words = event.childID == ACC.CHILDID_SELF ? description.get() : "";
		if (!words.isEmpty())
			event.result = words;
	}

	/**
	 * Names the buttons of a bar by their words, else by their tooltip.
	 *
	 * @param bar  the bar
	 * @param name of the bar itself
	 */
	public static void of(ToolBar bar, String name) {
		IntFunction<String> item = i -> bar.getItem(i).getText().isEmpty() ? bar.getItem(i).getToolTipText()
				: bar.getItem(i).getText();
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = name;
				else if (event.childID >= 0 && event.childID < bar.getItemCount())
					event.result = item.apply(event.childID);
			}
		});
	}
}
