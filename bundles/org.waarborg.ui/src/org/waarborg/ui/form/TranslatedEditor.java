package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Type;

/**
 * A text in several languages: one at a time, the user's first. A switch beside the label goes to another; what is outdated
 * or missing says so, and one click says that it is still right.
 */
final class TranslatedEditor extends TextEditor {

	private static final int LONGEST_NOTE = 400;
	private static final Translations NOTHING = new Translations("", Map.of(), List.of());

	private final Map<String, Segment> switches = new LinkedHashMap<>();
	private Composite row;
	private Label mark;
	private Label outdated;
	private Link confirm;
	private String language;

	TranslatedEditor(Composite parent, EditorContext context, FormModel model, Field field, boolean locked) {
		super(parent, context, model, field);
		language = context.language();
		text.setEditable(!locked);
		name(text, () -> name() + ", " + name(language));
	}

	@Override
	void head(Composite head) {
		row = head;
		for (String each : languages())
			addSwitch(each);
		say();
	}

	/** What says that the text is outdated: few ever are. */
	private void warning() {
		mark = EditorContext.theme(row).paint(new Label(row, SWT.NONE), Colour.PAPER, Colour.INK);
		mark.setImage(Icons.image(Icon.SIGNAL_WARNING));
		outdated = EditorContext.theme(row).paint(new Label(row, SWT.NONE), Colour.PAPER, Colour.INK);
		outdated.setText(context.word("translated.outdated"));
		outdated.setFont(Type.SMALL.font());
		confirm = Links.create(row, context.word("translated.right"), this::confirm);
		confirm.setFont(Type.SMALL.font());
		confirm.setToolTipText(context.word("translated.right.tip"));
	}

	@Override
	String note() {
		Translations texts = texts();
		String source = texts.in(texts.source());
		if (language.equals(texts.source()) || source.isEmpty())
			return "";
		String cut = source.length() > LONGEST_NOTE ? source.substring(0, LONGEST_NOTE) + '…' : source;
		if (texts.in(language).isEmpty())
			return context.word("translated.missing", name(language), name(texts.source()), cut);
		return texts.outdated().contains(language) ? context.word("translated.source", name(texts.source()), cut) : "";
	}

	@Override
	void update() {
		super.update();
		say();
	}

	@Override
	void restore() {
		super.restore();
		say();
	}

	@Override
	String read() {
		return texts().in(language);
	}

	@Override
	Outcome apply() {
		return model().set(field(), new Translation(language, text.getText()));
	}

	private Translations texts() {
		return model().state(field()) instanceof Same(Translations texts) ? texts : NOTHING;
	}

	/** The user's language first, then the source, then the others. */
	private Set<String> languages() {
		Set<String> all = new LinkedHashSet<>();
		all.add(context.language());
		if (!texts().source().isEmpty())
			all.add(texts().source());
		all.addAll(List.of("nl", "en"));
		texts().texts().keySet().stream().sorted().forEach(all::add);
		return all;
	}

	private void addSwitch(String code) {
		Segment segment = new Segment(row, code, field().label() + ": " + name(code), true, () -> choose(code));
		switches.put(code, segment);
		if (mark != null)
			segment.moveAbove(mark);
	}

	private void choose(String code) {
		commit();
		if (!isDirty())
			language = code;
		restore();
		around();
	}

	/** Shows which language this is, and in which ones the text is outdated. */
	private void say() {
		if (row == null || row.isDisposed())
			return;
		languages().stream().filter(each -> !switches.containsKey(each)).forEach(this::addSwitch);
		Translations texts = texts();
		switches.forEach((code, button) -> {
			boolean old = texts.outdated().contains(code) && !code.equals(language);
			button.show(code.equals(language), old ? Icons.image(Icon.SIGNAL_WARNING) : null);
			String tip = old ? context.word("translated.outdated.in", name(code)) : name(code);
			if (!tip.equals(button.getToolTipText()))
				button.setToolTipText(tip);
		});
		boolean old = texts.outdated().contains(language);
		if (mark == null && old)
			warning();
		if (mark != null) {
			Head.show(mark, old);
			Head.show(outdated, old);
			Head.show(confirm, old && text.getEditable() && context.host().isPresent());
		}
		context.reflow();
	}

	private String name(String code) {
		Locale locale = Locale.forLanguageTag(context.language());
		return Locale.of(code).getDisplayLanguage(locale);
	}

	/** The text as it is becomes a translation of the source as it is. */
	private void confirm() {
		commit();
		Optional<DossierSession> session = context.host().map(FormHost::session);
		if (session.isEmpty() || isDirty())
			return;
		List<Command> commands = new ArrayList<>();
		for (Row each : model().rows()) {
			if (field().value(each) instanceof Translations texts && texts.outdated().contains(language)
					&& field().locked(each).isEmpty())
				commands.add(field().set(session.get().edits(), each, new Translation(language, texts.in(language))));
		}
		session.get().run(context.word("translated.right.step", field().label()), commands);
	}
}
