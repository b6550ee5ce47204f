package org.waarborg.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.CellText;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.intake.spi.SheetFiller;
import org.waarborg.intake.spi.SheetReader;

/** Takes in tables with the readers and targets that are there. */
@Component
public class IntakeService implements Intake {

	private final List<SheetReader> readers = new CopyOnWriteArrayList<>();
	private final List<SheetFiller> fillers = new CopyOnWriteArrayList<>();
	private final List<IntakeTarget> targets = new CopyOnWriteArrayList<>();
	private volatile Callable<?> late;

	/**
	 * Takes up a reader.
	 *
	 * @param reader the reader
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addReader(SheetReader reader) {
		readers.add(reader);
	}

	/**
	 * Forgets a reader.
	 *
	 * @param reader the reader
	 */
	public void removeReader(SheetReader reader) {
		readers.remove(reader);
	}

	/**
	 * Takes up a filler.
	 *
	 * @param filler the filler
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addFiller(SheetFiller filler) {
		fillers.add(filler);
	}

	/**
	 * Forgets a filler.
	 *
	 * @param filler the filler
	 */
	public void removeFiller(SheetFiller filler) {
		fillers.remove(filler);
	}

	/**
	 * Takes up a target.
	 *
	 * @param target the target
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addTarget(IntakeTarget target) {
		targets.add(target);
	}

	/**
	 * Forgets a target.
	 *
	 * @param target the target
	 */
	public void removeTarget(IntakeTarget target) {
		targets.remove(target);
	}

	/**
	 * Takes up what brings further readers: their libraries are large, and a launcher may keep them back.
	 *
	 * @param step installs and starts them; returns when they are there
	 */
	@Reference(target = "(waarborg.late=true)", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	public void setLate(Callable<?> step) {
		late = step;
	}

	/**
	 * Forgets what brings further readers.
	 *
	 * @param step the step
	 */
	public void unsetLate(Callable<?> step) {
		if (late == step) {
			late = null;
		}
	}

	@Override
	public SheetFile read(Path file, Locale locale) throws IntakeException {
		Messages messages = Messages.beside(IntakeService.class, locale);
		byte[] head = head(file, messages);
		String name = String.valueOf(file.getFileName());
		Optional<SheetReader> reader = reader(head, name);
		if (reader.isEmpty()) {
			bringLate();
			reader = reader(head, name);
		}
		return reader.orElseThrow(() -> new IntakeException(messages.get("file.format", name,
				String.join(", ", readers.stream().map(SheetReader::format).sorted().toList())))).read(file, locale);
	}

	private static byte[] head(Path file, Messages messages) throws IntakeException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(SheetReader.HEAD);
		} catch (IOException e) {
			throw new IntakeException(
					messages.get(Files.isDirectory(file) ? "file.folder"
							: Files.exists(file) ? "file.unreadable"
									: "file.missing",
							file),
					e);
		}
		if (head.length == 0) {
			throw new IntakeException(messages.get("file.empty", file.getFileName()));
		}
		return head;
	}

	@Override
	public List<String> fill(Path file, List<CellText> cells, OutputStream out, Locale locale)
			throws IntakeException, IOException {
		Messages messages = Messages.beside(IntakeService.class, locale);
		byte[] head = head(file, messages);
		String name = String.valueOf(file.getFileName());
		if (fillers.stream().noneMatch(f -> f.accepts(head, name))) {
			bringLate();
		}
		SheetFiller filler = fillers.stream().filter(f -> f.accepts(head, name)).findFirst()
				.orElseThrow(() -> new IntakeException(messages.get("fill.format", name,
						String.join(", ", fillers.stream().map(SheetFiller::format).sorted().toList()))));
		return filler.fill(file, cells, out, locale);
	}

	private Optional<SheetReader> reader(byte[] head, String name) {
		return readers.stream().sorted(Comparator.comparing(SheetReader::format)).filter(r -> r.accepts(head, name))
				.findFirst();
	}

	private void bringLate() {
		Callable<?> step = late;
		if (step == null) {
			return;
		}
		try {
			step.call();
		} catch (Exception e) {
			throw new IllegalStateException("The readers of tables could not be started", e);
		}
	}

	@Override
	public List<IntakeTarget> targets() {
		return targets.stream().sorted(Comparator.comparing(IntakeTarget::id)).toList();
	}

	@Override
	public IntakePlan plan(IntakeRequest request) throws IntakeException {
		Messages messages = Messages.beside(IntakeService.class, request.locale());
		String asked = request.target().isEmpty()
				? request.mapping().map(m -> m.target()).orElse("")
				: request.target();
		List<IntakeTarget> fitting = targets().stream().filter(t -> asked.isEmpty() || t.id().equals(asked)).toList();
		if (fitting.isEmpty()) {
			throw IntakeException.question(messages.get("target.unknown", asked,
					String.join(", ", targets().stream().map(IntakeTarget::id).toList())));
		}
		List<Attempt> attempts = new ArrayList<>();
		for (IntakeTarget target : fitting) {
			attempts.add(Attempt.make(target, request, messages));
		}
		// A statement is more than a list of measures: where two fit equally well, the one with more fields counts.
		Attempt best = attempts.stream().max(Comparator.comparingDouble(Attempt::score)).orElseThrow();
		return best.plan();
	}
}
