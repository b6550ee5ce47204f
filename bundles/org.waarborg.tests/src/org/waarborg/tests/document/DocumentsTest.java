package org.waarborg.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;

class DocumentsTest {

	private record Writer(String format) implements DocumentWriter {
		@Override
		public String fileExtension() {
			return format;
		}

		@Override
		public String mediaType() {
			return "x/" + format;
		}

		@Override
		public void write(Document document, OutputStream out, WriteOptions options) {
			throw new UnsupportedOperationException();
		}
	}

	private record Source(String id, Class<?> subject) implements DocumentSource {
		@Override
		public Map<String, String> labels() {
			return Map.of("nl", id, "en", id);
		}

		@Override
		public boolean accepts(Object candidate) {
			return subject.isInstance(candidate);
		}

		@Override
		public List<DocumentView> views(Object candidate, String language) {
			return List.of(new DocumentView("all", "All"));
		}

		@Override
		public Document build(DocumentRequest request) {
			return ExampleDocument.withRows(request.language(), 1);
		}
	}

	private final WhiteboardDocuments documents = new WhiteboardDocuments();

	@Test
	void writersComeAndGoAndTheirOrderDoesNotDependOnIt() {
		DocumentWriter xlsx = new Writer("xlsx");
		DocumentWriter csv = new Writer("csv");
		documents.addWriter(xlsx, Map.of("service.id", 1L));
		documents.addWriter(csv, Map.of("service.id", 2L));
		assertEquals(List.of("csv", "xlsx"), documents.formats());
		assertSame(csv, documents.writer("CSV").orElseThrow());
		documents.removeWriter(csv);
		assertEquals(List.of("xlsx"), documents.formats());
		assertTrue(documents.writer("csv").isEmpty());
	}

	@Test
	void ofTwoWritersForOneFormatTheHigherRankingCounts() {
		DocumentWriter ours = new Writer("pdf");
		DocumentWriter theirs = new Writer("pdf");
		documents.addWriter(ours, Map.of("service.id", 1L));
		documents.addWriter(theirs, Map.of("service.id", 2L, "service.ranking", 10));
		assertSame(theirs, documents.writer("pdf").orElseThrow());
		assertEquals(List.of("pdf"), documents.formats());
		documents.removeWriter(theirs);
		assertSame(ours, documents.writer("pdf").orElseThrow());
	}

	@Test
	void aSubjectFindsItsSources() {
		DocumentSource numbers = new Source("numbers", Number.class);
		DocumentSource all = new Source("all", Object.class);
		documents.addSource(numbers, Map.of());
		documents.addSource(all, Map.of());
		assertEquals(List.of(all, numbers), documents.sources());
		assertEquals(List.of(all, numbers), documents.sources(7));
		assertEquals(List.of(all), documents.sources("zeven"));
		assertSame(numbers, documents.source("numbers").orElseThrow());
		assertTrue(documents.source("none").isEmpty());
	}
}
