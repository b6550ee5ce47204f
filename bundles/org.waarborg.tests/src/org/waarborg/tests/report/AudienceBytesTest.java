package org.waarborg.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.tests.statement.ClassifiedStatement;
import org.waarborg.tests.support.FileBytes;

/**
 * No byte of a file holds what its audience may not see: not in hidden sheets, comments, names, properties, alternative
 * texts or anything else. Packages and compressed streams are opened, texts are searched in three encodings.
 */
class AudienceBytesTest {

	@ParameterizedTest
	@MethodSource("org.waarborg.tests.report.WriterContractTest#writers")
	void noByteHoldsWhatIsWithheld(DocumentWriter writer) throws IOException, DocumentException {
		ClassifiedStatement classified = new ClassifiedStatement();
		for (Audience audience : List.of(Audience.INTERNAL, Audience.AUDITOR, Audience.CUSTOMER)) {
			for (String view : ClassifiedStatement.VIEWS) {
				Document document = classified.build(view, Disclosure.standard(audience));
				List<String> contents = FileBytes.opened(write(writer, document));
				for (String secret : classified.withheldFrom(audience)) {
					assertFalse(FileBytes.holds(contents, secret),
							writer.format() + ", " + audience + ", view " + view + ": " + secret);
				}
				if (view.equals("combined") && !List.of("csv").contains(writer.format())) {
					for (String open : classified.shownTo(audience)) {
						assertTrue(FileBytes.holds(contents, open), writer.format() + ", " + audience
								+ ": the search itself must find what is there: " + open);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.waarborg.tests.report.WriterContractTest#writers")
	void theFileNamesItsAudience(DocumentWriter writer) throws IOException, DocumentException {
		Document document = new ClassifiedStatement().build("combined", Disclosure.standard(Audience.AUDITOR));
		boolean table = writer.format().equals("csv");
		assertEquals(!table, FileBytes.holds(FileBytes.opened(write(writer, document)), "Auditor"), writer.format());
	}

	private static byte[] write(DocumentWriter writer, Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(document, out);
		return out.toByteArray();
	}
}
