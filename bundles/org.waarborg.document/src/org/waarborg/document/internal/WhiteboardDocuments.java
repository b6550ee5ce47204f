package org.waarborg.document.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.waarborg.document.Documents;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;

/** {@link Documents} over the sources and writers in the service registry, in an order that no start order changes. */
@Component
public class WhiteboardDocuments implements Documents {

	private final Whiteboard<DocumentSource> sources = new Whiteboard<>(DocumentSource::id);
	private final Whiteboard<DocumentWriter> writers = new Whiteboard<>(w -> w.format().toLowerCase(Locale.ROOT));
	private volatile Callable<?> late;

	/**
	 * Takes up a source.
	 *
	 * @param source     the source
	 * @param properties its service properties; ranking and id are used
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addSource(DocumentSource source, Map<String, Object> properties) {
		sources.add(source, properties);
	}

	/**
	 * Forgets a source.
	 *
	 * @param source the source
	 */
	public void removeSource(DocumentSource source) {
		sources.remove(source);
	}

	/**
	 * Takes up a writer.
	 *
	 * @param writer     the writer
	 * @param properties its service properties; ranking and id are used
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addWriter(DocumentWriter writer, Map<String, Object> properties) {
		writers.add(writer, properties);
	}

	/**
	 * Forgets a writer.
	 *
	 * @param writer the writer
	 */
	public void removeWriter(DocumentWriter writer) {
		writers.remove(writer);
	}

	/**
	 * Takes up what brings further writers. Their libraries are large; a launcher may keep them back until somebody asks.
	 *
	 * @param step installs and starts them; returns when they are there
	 */
	@Reference(target = "(waarborg.late=true)", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	public void setLate(Callable<?> step) {
		late = step;
	}

	/**
	 * Forgets what brings further writers.
	 *
	 * @param step the step
	 */
	public void unsetLate(Callable<?> step) {
		if (late == step) {
			late = null;
		}
	}

	private void bringLate() {
		Callable<?> step = late;
		if (step == null) {
			return;
		}
		try {
			step.call();
		} catch (Exception e) {
			throw new IllegalStateException("The writers of documents could not be started", e);
		}
	}

	@Override
	public List<String> formats() {
		bringLate();
		return writers.names();
	}

	@Override
	public Optional<DocumentWriter> writer(String format) {
		String name = format.toLowerCase(Locale.ROOT);
		return writers.named(name).or(() -> {
			bringLate();
			return writers.named(name);
		});
	}

	@Override
	public List<DocumentSource> sources() {
		return sources.names().stream().map(sources::named).flatMap(Optional::stream).toList();
	}

	@Override
	public List<DocumentSource> sources(Object subject) {
		return sources().stream().filter(s -> s.accepts(subject)).toList();
	}

	@Override
	public Optional<DocumentSource> source(String id) {
		return sources.named(id);
	}
}
