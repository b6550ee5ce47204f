package org.waarborg.tests.statementtasks;

import java.util.List;
import java.util.Map;

import org.waarborg.document.Documents;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.data.internal.JsonWriter;
import org.waarborg.report.docx.internal.DocxWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.statement.compare.internal.ComparisonDocumentSource;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.statement.migration.internal.MigrationDocumentSource;
import org.waarborg.tests.migration.ShippedSets;

/** All documents of a statement in all formats. */
final class ExportHouse {

	private ExportHouse() {
	}

	static Documents documents() {
		WhiteboardDocuments documents = new WhiteboardDocuments();
		long id = 0;
		for (DocumentWriter writer : List.of(new HtmlWriter(), new CsvWriter(), new JsonWriter(), new XlsxWriter(),
				new DocxWriter(), new PdfWriter())) {
			documents.addWriter(writer, Map.of("service.id", Long.valueOf(++id)));
		}
		for (DocumentSource source : List.of(new StatementDocumentSource(ShippedSets.registry()),
				new ComparisonDocumentSource(), new MigrationDocumentSource(ShippedSets.registry()))) {
			documents.addSource(source, Map.of("service.id", Long.valueOf(++id)));
		}
		return documents;
	}
}
