package org.waarborg.document.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.waarborg.document.Documents;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;

/** {@link Documents} over the sources and writers in the service registry, in an order that no start order changes. */
@Component
public class WhiteboardDocuments implements Documents {

	private final Whiteboard<DocumentSource> sources = new Whiteboard<>(DocumentSource::id);
	private final Whiteboard<DocumentWriter> writers = new Whiteboard<>(w -> w.format().toLowerCase(Locale.ROOT));

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

	@Override
	public List<String> formats() {
		return writers.names();
	}

	@Override
	public Optional<DocumentWriter> writer(String format) {
		return writers.named(format.toLowerCase(Locale.ROOT));
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
