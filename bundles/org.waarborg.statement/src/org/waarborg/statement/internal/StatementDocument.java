package org.waarborg.statement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Origin;
import org.waarborg.statement.RowSelection;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.VersionFacts;

/** Makes one Statement of Applicability document: what an auditor expects to find, in reading order. */
final class StatementDocument {

	/** How much of the statement a document holds. */
	enum Extent {
		/** Everything. */
		WHOLE,
		/** The exclusions with their reasons, on one page. */
		EXCLUSIONS,
		/** The index of evidence and documents. */
		EVIDENCE
	}

	private final StatementOfApplicability statement;
	private final Optional<Dossier> dossier;
	private final ControlSetRegistry registry;
	private final StatementView view;
	private final Messages messages;
	private final String language;
	/** From when "late" and "ended" are reckoned: today; for a released version the day of its release. */
	private final LocalDate today;
	private final LocalDate made;
	private final Optional<VersionFacts> version;
	private final List<StatementRow> all;
	private final List<StatementRow> rows;
	private final List<StatementRow> shown;
	private final String filter;
	private final String picked;
	private final StatementCounts counts;
	private final GroupTitles groups;
	private final StatementDiscloser discloser;
	private final RowCells cells;
	private final boolean showsApplicability;

	/**
	 * For one request.
	 *
	 * @param selection the controls to show, by reference or number; empty for all of the view
	 * @param picked    the rows to show; empty for all
	 * @param version   the released version that it shows; empty for a draft
	 */
	StatementDocument(StatementOfApplicability statement, ControlSetRegistry registry, StatementView view,
			List<String> selection, Optional<RowSelection> picked, Optional<Dossier> dossier, Disclosure disclosure,
			Messages messages,
			Optional<VersionFacts> version, LocalDate today) {
		this.statement = statement;
		this.dossier = dossier.or(() -> Optional.ofNullable(statement.getScope()).map(EcoreUtil::getRootContainer)
				.filter(Dossier.class::isInstance).map(Dossier.class::cast));
		this.registry = registry;
		this.view = view;
		this.messages = messages;
		this.language = messages.locale().getLanguage();
		this.version = version;
		this.made = today;
		this.today = version.map(VersionFacts::on).orElse(today);
		all = StatementRows.of(statement, registry, new StatementView.Combined());
		discloser = new StatementDiscloser(disclosure, messages,
				this.dossier.map(Dossier::getLanguage).filter(l -> !l.isEmpty()).orElse(language));
		// A control that no installed set has is known by its decision alone.
		boolean named = discloser.leaves(Literals.DECISION__CONTROL, Literals.STATEMENT_OF_APPLICABILITY__DECISIONS);
		List<StatementRow> viewed = (view instanceof StatementView.Combined ? all
				: StatementRows.of(statement, registry, view)).stream().filter(r -> named || r.control().isPresent())
				.toList();
		rows = viewed.stream().filter(r -> selection.isEmpty() || isNamed(r, selection))
				.filter(r -> picked.isEmpty() || picked.get().rows().contains(r.id())).toList();
		this.picked = picked.map(RowSelection::words).orElse("");
		filter = selection.isEmpty() ? "" : String.join(", ", selection);
		shown = rows.stream().filter(discloser::shows).toList();
		counts = StatementCounts.of(shown);
		groups = new GroupTitles(registry, sets(), language, messages.get("group.none"));
		cells = new RowCells(registry, messages, this.today, discloser);
		showsApplicability = discloser.leaves(Literals.DECISION__APPLICABILITY);
	}

	/** By number as the norm shows it, by id, or by whole reference. */
	private static boolean isNamed(StatementRow row, List<String> selection) {
		return selection.contains(row.label()) || selection.contains(row.ref().control())
				|| selection.contains(row.ref().toString());
	}

	Document build(Extent extent) {
		List<Section> sections = switch (extent) {
			case WHOLE -> whole();
			case EXCLUSIONS ->
				List.of(new Section("exclusions", messages.get("section.exclusions"), List.of(exclusions())));
			case EVIDENCE -> evidence();
		};
		String main = switch (extent) {
			case WHOLE -> "controls.table";
			case EXCLUSIONS -> "exclusions.table";
			case EVIDENCE -> "evidence.table";
		};
		String title = extent == Extent.WHOLE ? title()
				: messages.get("document.title." + extent.name().toLowerCase(Locale.ROOT), norms());
		DocumentHeader header = new StatementHeader(statement, dossier, messages, made, discloser, versionSections())
				.make(norms(),
						shown, contains(extent), extent == Extent.WHOLE ? keyFigure() : "");
		return new Document("statement", title, language, header, sections, main);
	}

	/** Whether a control is decided needs whether it applies and whether that is still to confirm. */
	private String keyFigure() {
		return showsApplicability && discloser.leaves(Literals.DECISION__TO_CONFIRM) ? counts.keyFigure(language) : "";
	}

	/** What free texts still name although this audience may not see it; empty when there is nothing. */
	Optional<String> notice(Document built) {
		List<String> names = new Mentions(discloser, dossier).in(built);
		return names.isEmpty() ? Optional.empty()
				: Optional.of(messages.get("notice.mentions", String.join(", ", names)));
	}

	private List<Section> whole() {
		ProofTables proof = proof();
		List<Section> sections = new ArrayList<>();
		if (showsApplicability) {
			sections.add(new Section("overview", messages.get("section.overview"), overview()));
		}
		sections.add(new Section("controls", messages.get("section.controls"), List.of(controls())));
		if (showsApplicability) {
			sections.add(new Section("exclusions", messages.get("section.exclusions"), List.of(exclusions())));
		}
		partsTable().ifPresent(t -> sections.add(new Section("parts", messages.get("section.parts"), List.of(t))));
		if (cells.showsOpenPoints()) {
			sections.add(new Section("open", messages.get("section.open"), List.of(open())));
		} else {
			discloser.leaveOut("openPoints", statement);
		}
		addProof(sections, proof);
		proof.notes(rows)
				.ifPresent(t -> sections.add(new Section("notes", messages.get("section.notes"), List.of(t))));
		sections.add(new Section("scope", messages.get("section.scope"), List.of(scopeTable())));
		sections.add(new Section("sets", messages.get("section.sets"), List.of(setsTable())));
		versionSections().flatMap(v -> v.signalSection(rows, cells::label)).ifPresent(sections::add);
		addVersion(sections);
		return sections;
	}

	private Optional<VersionSections> versionSections() {
		return version.map(v -> new VersionSections(v, messages, discloser));
	}

	private void addVersion(List<Section> sections) {
		versionSections().ifPresent(v -> {
			sections.add(v.approvalSection());
			sections.add(v.historySection());
		});
	}

	private ProofTables proof() {
		return new ProofTables(rows, messages, today, discloser, cells);
	}

	private List<Section> evidence() {
		List<Section> sections = new ArrayList<>();
		addProof(sections, proof());
		return sections;
	}

	private void addProof(List<Section> sections, ProofTables proof) {
		sections.add(new Section("evidence", messages.get("section.evidence"), List.of(proof.evidence())));
		sections.add(new Section("documents", messages.get("section.documents"), List.of(proof.documents())));
	}

	private List<String> sets() {
		return view instanceof StatementView.Norm norm ? List.of(norm.set())
				: StatementRows.leadingSets(statement, registry);
	}

	private String title() {
		String norm = norms();
		return norm.isEmpty() ? messages.get("document.title") : messages.get("document.title.norm", norm);
	}

	/** In a norm's own view its own name only; otherwise those of all sets that the statement covers. */
	private String norms() {
		return Words.norms(
				view instanceof StatementView.Norm norm ? List.of(norm.set()) : StatementRows.sets(statement),
				sets(), registry, language);
	}

	private String contains(Extent extent) {
		String what = switch (view) {
			case StatementView.Combined combined -> messages.get("view.combined");
			case StatementView.Norm norm -> messages.get("view.norm", norms());
			case StatementView.Care care -> messages.get("view.care");
		};
		String named = filter.isEmpty() ? what : messages.get("contains.selection", what, filter);
		String selected = picked.isEmpty() ? named : messages.get("contains.picked", named, picked);
		List<String> sentences = new ArrayList<>();
		sentences.add(switch (extent) {
			case WHOLE -> messages.get("contains", rows.size(), Math.max(all.size(), rows.size()), selected);
			case EXCLUSIONS -> showsApplicability
					? messages.get("contains.exclusions", excluded().size(), rows.size())
					: messages.get("contains.exclusions.withheld", discloser.audience());
			case EVIDENCE -> messages.get("contains.evidence", rows.size(), selected);
		});
		if (view instanceof StatementView.Care) {
			String title = discloser.title(statement);
			discloser.value(statement, Literals.STATEMENT_OF_APPLICABILITY__VERSION, statement.getVersion())
					.filter(v -> !title.isEmpty() || Texts.isEmpty(statement.getTitle()))
					.ifPresent(v -> sentences.add(
							messages.get(version.isPresent() ? "contains.base.version" : "contains.base", title, v)));
		}
		if (shown.size() < rows.size()) {
			sentences.add(messages.get("contains.withheld", rows.size() - shown.size(), discloser.audience()));
		}
		return String.join(" ", sentences);
	}

	private List<Block> overview() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Paragraph(messages.get("overview.counts", counts.rows(), counts.controls(), counts.careOnly(),
				counts.careParts(), counts.applicability().get(Applicability.APPLICABLE),
				counts.applicability().get(Applicability.NOT_APPLICABLE),
				counts.applicability().get(Applicability.UNDECIDED),
				discloser.leaves(Literals.DECISION__TO_CONFIRM) ? counts.toConfirm() : 0)));
		// A total of states of which one is withheld would tell that one: then only what applies is counted.
		boolean states = shown.stream().allMatch(cells::showsImplementation);
		blocks.add(new ProgressFigure(groups, messages, states).of(shown));
		return blocks;
	}

	private Table controls() {
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("title", messages.get("column.title")),
				Column.status("applicable", messages.get("column.applicable"), cells.applicabilities()),
				Column.items("drivers", messages.get("column.drivers")),
				Column.text("justification", messages.get("column.justification")).wide(),
				Column.status("implementation", messages.get("column.implementation"), cells.implementations()),
				Column.text("realisation", messages.get("column.realisation")).wide(),
				Column.text("owner", messages.get("column.owner")).asGroupable(),
				Column.date("planned", messages.get("column.planned")).dataOnly(),
				Column.items("proof", messages.get("column.proof")),
				Column.text("decided", messages.get("column.decided")),
				Column.date("review", messages.get("column.review")).dataOnly());
		List<Row> lines = rows.stream().map(r -> new Row(r.id(), cells.controlRow(r), group(r))).toList();
		if (rows.stream().flatMap(r -> r.decision().stream()).anyMatch(d -> d.getOrigin() != Origin.OWN)
				&& discloser.leaves(Literals.DECISION__ORIGIN)) {
			columns = new ArrayList<>(columns);
			columns.add(Column.text("origin", messages.get("column.origin")).dataOnly());
			lines = rows.stream().map(r -> new Row(r.id(), withOrigin(r), group(r))).toList();
		}
		return new Table("controls.table", messages.get("table.controls"), columns, lines,
				messages.get("column.theme"), messages.get("table.controls.empty"));
	}

	private List<Cell> withOrigin(StatementRow row) {
		List<Cell> all = new ArrayList<>(cells.controlRow(row));
		all.add(cells.origin(row));
		return all;
	}

	private Row.Group group(StatementRow row) {
		return new Row.Group(row.group().isEmpty() ? "-" : row.group(), groups.label(row.group()));
	}

	private List<StatementRow> excluded() {
		return shown.stream().filter(r -> r.applicability() == Applicability.NOT_APPLICABLE).toList();
	}

	private Table exclusions() {
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("title", messages.get("column.title")),
				Column.text("exclusion", messages.get("column.exclusion")).wide(),
				Column.text("decided", messages.get("column.decided")));
		if (!showsApplicability) {
			return new Table("exclusions.table", messages.get("section.exclusions"), columns, List.of(), "",
					messages.get("withheld.row"));
		}
		List<Row> lines = excluded().stream().map(r -> new Row(r.id(), cells.exclusionRow(r))).toList();
		return new Table("exclusions.table", messages.get("table.exclusions", lines.size(), rows.size()), columns,
				lines, "", messages.get("table.exclusions.empty"));
	}

	private Optional<Table> partsTable() {
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("part", messages.get("column.part")),
				Column.text("performer", messages.get("column.performer")),
				Column.text("provider", messages.get("column.provider")),
				Column.items("covers", messages.get("column.covers")),
				Column.status("implementation", messages.get("column.implementation"), cells.implementations()),
				Column.text("text", messages.get("column.how")).wide(),
				Column.text("owner", messages.get("column.owner")));
		List<Row> lines = rows.stream().flatMap(r -> cells.partRows(r).stream()).toList();
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new Table("parts.table", messages.get("table.parts"), columns, lines));
	}

	private Table open() {
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("title", messages.get("column.title")),
				Column.text("what", messages.get("column.open")).wide(),
				Column.text("owner", messages.get("column.owner")),
				Column.date("planned", messages.get("column.planned")));
		List<Row> lines = rows.stream().flatMap(r -> cells.openRow(r).stream()).toList();
		return new Table("open.table", messages.get("table.open", lines.size()), columns, lines, "",
				messages.get("table.open.empty"));
	}

	private Table scopeTable() {
		List<Column> columns = List.of(Column.text("kind", messages.get("column.scope.kind")),
				Column.text("what", messages.get("column.scope.what")).wide(),
				Column.text("reason", messages.get("column.scope.reason")).wide());
		List<Row> lines = new ArrayList<>();
		Scope scope = statement.getScope();
		if (scope != null && discloser.shows(Literals.STATEMENT_OF_APPLICABILITY__SCOPE, scope)) {
			addScopeRow(lines, "scope.statement",
					discloser.text(scope, DossierPackage.Literals.SCOPE__STATEMENT, scope.getStatement()), "");
			scope.getInterfaces().stream().filter(t -> language.equals(t.getLanguage()) || onlyLanguage(scope, t))
					.forEach(t -> addScopeRow(lines, "scope.interface",
							discloser.text(scope, DossierPackage.Literals.SCOPE__INTERFACES, List.of(t)), ""));
			discloser.all(scope, DossierPackage.Literals.SCOPE__EXCLUSIONS, scope.getExclusions())
					.forEach(e -> addScopeRow(lines, "scope.exclusion",
							discloser.text(e, DossierPackage.Literals.SCOPE_EXCLUSION__TEXT, e.getText()),
							discloser.text(e, DossierPackage.Literals.SCOPE_EXCLUSION__REASON, e.getReason())));
		}
		return new Table("scope.table", messages.get("table.scope"), columns, lines, "",
				messages.get("table.scope.empty"));
	}

	/** Interfaces are one text a language; where the asked language has none, what there is is shown. */
	private boolean onlyLanguage(Scope scope, LocalText text) {
		return Texts.exact(scope.getInterfaces(), language).isEmpty()
				&& Texts.get(scope.getInterfaces(), language).equals(text.getValue());
	}

	private void addScopeRow(List<Row> lines, String kind, String what, String reason) {
		if (!what.isEmpty()) {
			lines.add(new Row(kind + '-' + lines.size(),
					List.of(Cell.text(messages.get(kind)), Cell.text(what), Cell.text(reason))));
		}
	}

	private Table setsTable() {
		List<Column> columns = List.of(Column.identifier("set", messages.get("column.set")),
				Column.text("title", messages.get("column.set.title")).wide(),
				Column.text("edition", messages.get("column.set.edition")),
				Column.text("status", messages.get("column.set.status")),
				Column.identifier("version", messages.get("column.set.version")),
				Column.identifier("fingerprint", messages.get("column.set.fingerprint")));
		List<String> shown = view instanceof StatementView.Norm norm ? List.of(norm.set())
				: StatementRows.sets(statement);
		List<Row> lines = shown.stream().map(id -> new Row(id, setCells(id))).toList();
		return new Table("sets.table", messages.get("table.sets"), columns, lines);
	}

	private List<Cell> setCells(String id) {
		return registry.header(id)
				.map(h -> List.of(Cell.text(id), Cell.text(h.titles().getOrDefault(language, h.norm())),
						Cell.text(h.edition()), Cell.text(messages.label(h.status())), Cell.text(h.version()),
						Cell.text(registry.set(id).map(ResolvedSet::contentHash).map(Hashes::brief).orElse(""))))
				.orElseGet(() -> List.of(Cell.text(id), Cell.text(messages.get("set.missing")), Cell.empty(),
						Cell.empty(), Cell.empty(), Cell.empty()));
	}
}
