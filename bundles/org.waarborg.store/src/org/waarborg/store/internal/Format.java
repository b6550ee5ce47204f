package org.waarborg.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.internal.Problems.Place;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXParseException;

/** How files of a dossier are read and written: EMF's XMI with fixed options, and a parser that trusts nothing. */
final class Format {

	private static final Pattern DECLARATION = Pattern.compile(
			"\\A\\x{FEFF}?<\\?xml\\s+version\\s*=\\s*[\"']([^\"']*)[\"'](?:\\s+encoding\\s*=\\s*[\"']([^\"']*)[\"'])?");

	/**
	 * Limits against entities that grow. Without a document type definition there are none, but recent platforms count every
	 * escaped character as one and would refuse a long text that we wrote ourselves.
	 */
	private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.entityExpansionLimit",
			"jdk.xml.maxGeneralEntitySizeLimit",
			"jdk.xml.totalEntitySizeLimit", "jdk.xml.entityReplacementLimit");

	private static final XMLParserPool PARSERS = new XMLParserPoolImpl(false) {
		@Override
		protected SAXParser makeParser(Map<String, Boolean> features, Map<String, ?> properties)
				throws ParserConfigurationException, SAXException {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			for (Map.Entry<String, Boolean> feature : features.entrySet()) {
				factory.setFeature(feature.getKey(), feature.getValue());
			}
			SAXParser parser = factory.newSAXParser();
			for (String limit : ENTITY_LIMITS) {
				lift(parser, limit);
			}
			return parser;
		}
	};

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
			"http://javax.xml.XMLConstants/feature/secure-processing", Boolean.TRUE,
			"http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
			"http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
			"http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", Boolean.FALSE);

	private static void lift(SAXParser parser, String limit) throws SAXException {
		try {
			parser.setProperty(limit, "0");
		} catch (SAXNotRecognizedException e) {
			// Another parser, without this limit.
			return;
		}
	}

	private final Map<Object, Object> loadOptions = new HashMap<>();
	private final Map<Object, Object> saveOptions = new HashMap<>();

	Format(EPackage.Registry packages) {
		ExtendedMetaData metaData = new BasicExtendedMetaData(packages);
		loadOptions.put(XMLResource.OPTION_EXTENDED_META_DATA, metaData);
		loadOptions.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		loadOptions.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
		loadOptions.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
		loadOptions.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		loadOptions.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		loadOptions.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
		loadOptions.put(XMLResource.OPTION_USE_LEXICAL_HANDLER, Boolean.TRUE);
		loadOptions.put(XMLResource.OPTION_URI_HANDLER, new KeepUris());
		saveOptions.put(XMLResource.OPTION_EXTENDED_META_DATA, metaData);
		saveOptions.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
		saveOptions.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(1));
		saveOptions.put(Resource.OPTION_LINE_DELIMITER, "\n");
		saveOptions.put(XMLResource.OPTION_SCHEMA_LOCATION, Boolean.FALSE);
		saveOptions.put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
		saveOptions.put(XMLResource.OPTION_URI_HANDLER, new KeepUris());
	}

	/** References between files are written as they are, so that they say the same from every folder. */
	private static final class KeepUris extends URIHandlerImpl {

		@Override
		public URI resolve(URI uri) {
			return uri.isCurrentDocumentReference() ? super.resolve(uri) : uri;
		}

		@Override
		public URI deresolve(URI uri) {
			return uri.trimFragment().equals(baseURI) ? super.deresolve(uri) : uri;
		}
	}

	/**
	 * Reads a file into its resource.
	 *
	 * @param resource the empty resource
	 * @param bytes    the file
	 * @param problems where to report to
	 * @return false when the file could not be read to its end; the resource is empty then
	 */
	boolean load(DossierResource resource, byte[] bytes, Problems problems) {
		String path = resource.path();
		if (!isUtf8(path, bytes, problems)) {
			return false;
		}
		Map<Object, Object> options = new HashMap<>(loadOptions);
		options.put(LoadHandler.OPTION_PROBLEMS, problems);
		int before = problems.list().size();
		try {
			resource.load(new ByteArrayInputStream(bytes), options);
			return true;
		} catch (IOException | RuntimeException e) {
			if (problems.list().stream().skip(before).noneMatch(p -> p.kind() == Kind.TOO_DEEP)) {
				reportStop(path, bytes, e, problems);
			}
			// Half a statement must not pass for a whole one.
			resource.unload();
			resource.getContents().clear();
			return false;
		}
	}

	private static void reportStop(String path, byte[] bytes, Exception stop, Problems problems) {
		Place place = Place.FILE;
		for (Throwable cause = stop; cause != null; cause = cause.getCause()) {
			if (cause instanceof SAXParseException at) {
				place = new Place(Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()));
			}
		}
		boolean doctype = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8)
				.contains("<!DOCTYPE");
		Throwable last = stop.getCause() == null ? stop : stop.getCause();
		problems.error(doctype ? Kind.DOCTYPE : Kind.MALFORMED, path, place, "",
				doctype ? "DOCTYPE" : Messages.cause(last), "");
	}

	/** A file in another encoding would lose letters without a word, so the bytes are checked first. */
	private static boolean isUtf8(String path, byte[] bytes, Problems problems) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		String head = null;
		CoderResult result;
		do {
			out.clear();
			result = decoder.decode(in, out, true);
			if (head == null) {
				head = out.flip().toString();
			}
		} while (result.isOverflow());
		if (result.isError()) {
			problems.error(Kind.ENCODING, path, placeOf(bytes, in.position()), "", hex(bytes, in.position()), "UTF-8");
			return false;
		}
		Matcher declaration = DECLARATION.matcher(head);
		if (declaration.find() && !declares(declaration)) {
			problems.error(Kind.ENCODING, path, new Place(1, 1), "", declaration.group(1) + ' ' + declaration.group(2),
					"XML 1.0, UTF-8");
		}
		return true;
	}

	private static boolean declares(Matcher declaration) {
		String encoding = declaration.group(2);
		return declaration.group(1).equals("1.0") && (encoding == null || encoding.equalsIgnoreCase("UTF-8"));
	}

	private static String hex(byte[] bytes, int position) {
		return position < bytes.length ? String.format("0x%02X", Byte.valueOf(bytes[position])) : "";
	}

	private static Place placeOf(byte[] bytes, int position) {
		int line = 1;
		int column = 1;
		for (int i = 0; i < position; i++) {
			column = bytes[i] == '\n' ? 1 : column + 1;
			line += bytes[i] == '\n' ? 1 : 0;
		}
		return new Place(line, column);
	}

	/**
	 * Writes a file.
	 *
	 * @param resource the resource
	 * @return the bytes
	 * @throws IOException when EMF cannot write it
	 */
	byte[] write(DossierResource resource) throws IOException {
		resource.setXMLVersion("1.0");
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
		try {
			resource.save(out, saveOptions);
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
		return out.toByteArray();
	}
}
