package org.waarborg.controlset.screens.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;

/** The pages of an own control set; the key of a page is its word and the file of the set. */
enum Page {

	OUTLINE("control-set", OutlineScreen::new), MAPPINGS("mapping", MappingScreen::new),
	SUGGESTIONS("link", SuggestionScreen::new),
	CHECK("fix", CheckScreen::new), PREVIEW("statement", PreviewScreen::new);

	private final String icon;
	private final Function<OwnSet, Screen> make;

	Page(String icon, Function<OwnSet, Screen> make) {
		this.icon = icon;
		this.make = make;
	}

	String icon() {
		return icon;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	Screen open(OwnSet set) {
		return make.apply(set);
	}

	Target of(String path) {
		return Target.screen(ControlSetScreens.ID, word() + ':' + path);
	}

	/** The page that a key begins with. */
	static Optional<Page> in(String key) {
		return Arrays.stream(values()).filter(p -> key.startsWith(p.word() + ':')).findFirst();
	}

	/** The file that a key names. */
	String path(String key) {
		return key.substring(word().length() + 1);
	}
}
