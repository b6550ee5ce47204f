package org.waarborg.statement.publish.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Formats;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.publish.ExtractContent;
import org.waarborg.statement.publish.ExtractRequest;
import org.waarborg.statement.release.Version;

/** Takes from the document of a version what an extract says, and says what it left behind. */
public final class ExtractDocument {

	/** Facts of the statement that say whose it is, of what and how sound; its own classification is not the extract's. */
	private static final List<String> FACTS = List.of(Fact.ORGANISATION, Fact.SCOPE, Fact.ENTITIES, Fact.LOCATIONS,
			Fact.NORM, Fact.VERSION, Fact.DATE, Fact.FINGERPRINT, Fact.APPROVALS, Fact.CERTIFICATE, Fact.AUDIENCE,
			Fact.TRANSLATION);
	private static final String CONTROLS = "controls";
	private static final String EXCLUSIONS = "exclusions";
	private static final String WITHHELD = "WITHHELD";

	private final Document whole;
	private final Version version;
	private final ExtractRequest asked;
	private final Messages messages;
	private final Formats formats;
	private final LocalDate today;
	private final Tally tally;

	/**
	 * For one extract.
	 *
	 * @param whole    the document of the version, without what the extract must not say
	 * @param version  the version
	 * @param asked    what is asked for
	 * @param messages words of extracts
	 * @param today    the day
	 */
	public ExtractDocument(Document whole, Version version, ExtractRequest asked, Messages messages, LocalDate today) {
		this.whole = whole;
		this.version = version;
		this.asked = asked;
		this.messages = messages;
		this.formats = Formats.of(whole.language());
		this.today = today;
		this.tally = new Tally(table("controls.table"), asked.ownSets());
	}

	/**
	 * Makes it.
	 *
	 * @return the extract
	 */
	public Document make() {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("completeness", messages.get("section.completeness"), completeness()));
		sections.add(section(CONTROLS, controls()));
		if (has(ExtractContent.EXCLUSION) && tally.tellsApplicability()) {
			find(EXCLUSIONS).ifPresent(s -> sections.add(section(EXCLUSIONS,
					columns(table("exclusions.table"), List.of("control", "title", "exclusion")))));
		}
		Stream.of("scope", "sets", "approvals").flatMap(id -> find(id).stream()).map(ExtractDocument::filled)
				.forEach(sections::add);
		return new Document("extract", messages.get("title", whole.title()), whole.language(), header(), sections,
				"controls.table");
	}

	private boolean has(ExtractContent content) {
		return asked.with().contains(content) && content.features().stream().allMatch(asked.disclosure()::shows);
	}

	private DocumentHeader header() {
		DocumentHeader header = whole.header();
		List<Fact> facts = new ArrayList<>();
		for (String id : FACTS) {
			header.fact(id).ifPresent(facts::add);
		}
		// At the foot of each page, where the statement has its own classification.
		facts.add(Fact.of(Fact.CLASSIFICATION, messages.get("fact.distribution"), messages.get("distribution",
				asked.disclosure().title(whole.language()))));
		facts.add(Fact.of("validity", messages.get("fact.validity"), validity()));
		facts.add(Fact.of(Fact.WITHHELD, messages.get("fact.left-out"), leftOut()));
		return new DocumentHeader(facts, messages.get("contains", tally.rows()), header.state(),
				tally.tellsApplicability() ? messages.get("figure", tally.applicable(), tally.excluded()) : "",
				header.product(), header.generatedOn());
	}

	private String validity() {
		String state = messages.get("validity." + version.standing().name(), formats.date(today), version.number(),
				version.supersededBy());
		return asked.validUntil().map(d -> messages.get("validity.until", state, formats.date(d))).orElse(state);
	}

	/** What the statement has and the extract has not, "realisation, owners, evidence and documents". */
	private String leftOut() {
		Set<String> what = new LinkedHashSet<>();
		Arrays.stream(ExtractContent.values()).filter(c -> !has(c)).map(c -> messages.get("left." + c.name()))
				.forEach(what::add);
		what.addAll(List.of(messages.get("left.always").split("\\s*;\\s*")));
		return String.join(", ", what);
	}

	private List<Block> completeness() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Paragraph(sentence()));
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("rows", messages.get("count.rows"), Cell.number(tally.rows())));
		if (tally.tellsApplicability()) {
			facts.add(new Fact("assessed", messages.get("count.assessed"), Cell.number(tally.assessed())));
			facts.add(new Fact("applicable", messages.get("count.applicable"), Cell.number(tally.applicable())));
			facts.add(new Fact("excluded", messages.get("count.excluded"), Cell.number(tally.excluded())));
		}
		if (tally.own() > 0) {
			facts.add(new Fact("own", messages.get("count.own"), Cell.number(tally.own())));
		}
		if (tally.withheld() > 0) {
			facts.add(new Fact("withheld", messages.get("count.withheld"), Cell.number(tally.withheld())));
		}
		facts.add(Fact.of("source", messages.get("fact.source"), messages.get("source", version.number(),
				formats.date(version.on()), version.sha256())));
		blocks.add(new Facts(facts));
		if (version.standing() != Standing.APPROVED) {
			blocks.add(new Note(Status.ATTENTION, messages.get("note." + version.standing().name(), version.number(),
					version.supersededBy())));
		}
		return blocks;
	}

	/** "115 controls and care parts were assessed: 113 apply, 2 are excluded, 4 are our own. Left out: …". */
	private String sentence() {
		String counted = tally.tellsApplicability()
				? messages.get("sentence", tally.assessed(), tally.applicable(), tally.excluded(), tally.own())
				: messages.get("sentence.rows", tally.rows(), tally.own());
		String hidden = tally.withheld() == 0 ? "" : ' ' + messages.get("sentence.withheld", tally.withheld());
		return counted + hidden + ' ' + messages.get("sentence.left", leftOut());
	}

	private Section section(String id, Table table) {
		return new Section(id, find(id).map(Section::title).orElse(id), List.of(table));
	}

	private Optional<Section> find(String id) {
		return whole.sections().stream().filter(s -> s.id().equals(id)).findFirst();
	}

	private Table table(String id) {
		return whole.tables().stream().filter(t -> t.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalStateException("the document of a statement has no table " + id));
	}

	private Table controls() {
		List<String> chosen = new ArrayList<>(List.of("control", "title", "applicable"));
		if (has(ExtractContent.DRIVERS)) {
			chosen.add("drivers");
		}
		if (has(ExtractContent.INCLUSION)) {
			chosen.add("justification");
		}
		chosen.add("implementation");
		if (has(ExtractContent.REALISATION)) {
			chosen.add("realisation");
		}
		return columns(table("controls.table"), chosen);
	}

	private Table columns(Table table, List<String> chosen) {
		List<String> ids = table.columns().stream().map(Column::id).toList();
		int[] at = chosen.stream().mapToInt(ids::indexOf).toArray();
		if (Arrays.stream(at).anyMatch(i -> i < 0)) {
			throw new IllegalStateException("table " + table.id() + " lacks one of " + chosen);
		}
		List<Row> rows = table.rows().stream()
				.map(r -> new Row(r.id(), IntStream.of(at).mapToObj(r.cells()::get).map(ExtractDocument::once).toList(),
						r.group()))
				.toList();
		String caption = table.id().equals("controls.table") ? messages.get("table.controls") : table.caption();
		return new Table(table.id(), caption, IntStream.of(at).mapToObj(table.columns()::get).toList(), rows,
				table.groupTitle(), table.whenEmpty());
	}

	/** Of what stands behind the kinds of reasons nothing leaves, so that one kind may stand there twice. */
	private static Cell once(Cell cell) {
		return cell instanceof Cell.Items items ? new Cell.Items(items.items().stream().distinct().toList()) : cell;
	}

	/** A section without the columns in which nothing is left for this audience. */
	private static Section filled(Section section) {
		return new Section(section.id(), section.title(), section.level(),
				section.blocks().stream().map(b -> b instanceof Table t ? filled(t) : b).toList());
	}

	private static Table filled(Table table) {
		int[] at = IntStream.range(0, table.columns().size()).filter(i -> i == 0
				|| table.rows().stream().anyMatch(r -> !(r.cells().get(i) instanceof Cell.Empty))).toArray();
		return new Table(table.id(), table.caption(), IntStream.of(at).mapToObj(table.columns()::get).toList(),
				table.rows().stream()
						.map(r -> new Row(r.id(), IntStream.of(at).mapToObj(r.cells()::get).toList(), r.group()))
						.toList(),
				table.groupTitle(), table.whenEmpty());
	}

	/** What the rows of the extract say, counted as its reader can count them. */
	private record Tally(int rows, int applicable, int excluded, int withheld, int own) {

		Tally(Table controls, Set<String> ownSets) {
			this(controls.rows().size(), count(controls, "APPLICABLE"), count(controls, "NOT_APPLICABLE"),
					count(controls, WITHHELD), (int) controls.rows().stream()
							.filter(r -> ownSets.contains(r.id().split("#", 2)[0])).count());
		}

		private static int count(Table controls, String code) {
			int column = controls.columns().stream().map(Column::id).toList().indexOf("applicable");
			return (int) controls.rows().stream().map(r -> r.cells().get(column))
					.filter(c -> c instanceof Cell.Chip chip && chip.code().equals(code)).count();
		}

		int assessed() {
			return applicable + excluded;
		}

		/** Whether at least one row says whether it applies. */
		boolean tellsApplicability() {
			return withheld < rows;
		}
	}
}
