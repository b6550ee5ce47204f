package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EReference;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.LocalText;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** Several texts in each language, such as the questions of a control: one a line, the languages side by side. */
record LinesField(Fields fields, EReference feature) implements Field {

	private static final int LINES = 4;

	@Override
	public String id() {
		return feature.getName();
	}

	@Override
	public String label() {
		return fields.label(Literals.CONTROL, feature);
	}

	@Override
	public String help() {
		return fields.text("lines.help");
	}

	@Override
	public FieldType type() {
		return new FieldType.Translated(LINES);
	}

	@SuppressWarnings("unchecked")
	private List<LocalText> texts(Row row) {
		return row.subject() instanceof Control control ? (List<LocalText>) control.eGet(feature) : List.of();
	}

	private static Map<String, String> lines(List<LocalText> texts) {
		return texts.stream().filter(t -> t.getLanguage() != null && t.getValue() != null)
				.collect(Collectors.groupingBy(
						LocalText::getLanguage, LinkedHashMap::new,
						Collectors.mapping(LocalText::getValue, Collectors.joining("\n"))));
	}

	@Override
	public Cell cell(Row row) {
		Map<String, String> all = lines(texts(row));
		String own = all.getOrDefault(fields.session().language(), all.values().stream().findFirst().orElse(""));
		return own.isEmpty() ? Cell.EMPTY : Cell.of(own.replace("\n", " · "));
	}

	@Override
	public Object value(Row row) {
		Map<String, String> all = lines(texts(row));
		String source = fields.session().dossier().dossier().getLanguage();
		return all.isEmpty() ? null
				: new Translations(source == null || source.isBlank() ? fields.session().language() : source, all,
						List.of());
	}

	/** What stays keeps its id. */
	@Override
	public Command set(Edits edits, Row row, Object value) {
		List<LocalText> texts = texts(row);
		if (value == null) {
			return texts.isEmpty() ? IdentityCommand.INSTANCE : edits.delete(List.copyOf(texts));
		}
		Translation set = (Translation) value;
		List<LocalText> before = texts.stream().filter(t -> set.language().equals(t.getLanguage())).toList();
		List<String> lines = set.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
		List<Command> commands = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (i >= before.size()) {
				LocalText text = ControlsetFactory.eINSTANCE.createLocalText();
				text.setLanguage(set.language());
				text.setValue(lines.get(i));
				commands.add(edits.add((Control) row.subject(), feature, text));
			} else if (!lines.get(i).equals(before.get(i).getValue())) {
				commands.add(edits.set(before.get(i), Literals.LOCAL_TEXT__VALUE, lines.get(i)));
			}
		}
		if (before.size() > lines.size()) {
			commands.add(edits.delete(before.subList(lines.size(), before.size())));
		}
		return commands.isEmpty() ? IdentityCommand.INSTANCE : edits.compound(label(), commands);
	}

	@Override
	public Optional<String> locked(Row row) {
		return fields.session().dossier().writable() ? Optional.empty() : Optional.of(fields.text("locked.readonly"));
	}

	@Override
	public boolean shown(Row row) {
		return row.subject() instanceof Control;
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return false;
	}
}
