package org.waarborg.statement.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Scope;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetMapping;
import org.waarborg.intake.Vocabulary;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.store.OpenDossier;

/**
 * What a file becomes: finds which edition its numbers are of, into which statement each sheet goes, and plans the
 * decisions row by row.
 */
final class StatementPlan {

	/** Sheets whose controls overlap this little are parts of one statement, one sheet a theme for example. */
	private static final double PARTS_OF_ONE = 0.1;
	/** A sheet with fewer of the controls than this, beside one with all, is a list for another purpose. */
	private static final double ANOTHER_LIST = 0.3;
	/** With more rows than this whose number and title disagree, a column was moved against the others. */
	private static final double SHIFTED = 0.05;
	private static final int SHIFTED_ROWS = 3;
	private static final int LISTED = 12;
	/** A control that stands in more rows than this is no decision but a log. */
	private static final int MOST_ROWS = 250;

	private final ControlSetRegistry sets;
	private final List<IntakeTable> tables;
	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final Messages messages;
	private final OpenDossier dossier;
	private final DossierNames names;
	private final List<ControlBook> books;
	private final List<Command> commands = new ArrayList<>();
	private final List<Command> scopes = new ArrayList<>();
	private final Set<String> paths = new HashSet<>();

	/** A sheet with the numbering that fits it best. */
	private record Read(IntakeTable table, KeyRows keys) {
	}

	/** Sheets that go into one statement. */
	private record Group(List<Read> sheets, Set<ControlRef> controls) {

		String name() {
			return sheets.get(0).table().sheet().name();
		}
	}

	StatementPlan(ControlSetRegistry sets, List<ControlBook> books, List<IntakeTable> tables, IntakeRequest request,
			PlanBuilder plan) {
		this.sets = sets;
		this.tables = tables;
		this.request = request;
		this.plan = plan;
		this.messages = StatementTarget.messages(request.locale());
		this.dossier = request.dossier();
		this.names = new DossierNames(request, plan);
		this.books = books;
	}

	void make() throws IntakeException {
		List<Read> read = new ArrayList<>();
		for (IntakeTable table : tables) {
			read(table).ifPresent(read::add);
		}
		if (read.isEmpty()) {
			throw new IntakeException(messages.get("none", request.file().name(),
					String.join(", ", tables.stream().map(t -> t.sheet().name()).toList())));
		}
		List<Group> groups = groups(withoutLists(read));
		for (Group group : groups) {
			plan(group, groups.size() > 1);
		}
		plan.label(messages.get("step", request.file().name()));
		names.commands().forEach(plan::command);
		scopes.forEach(plan::command);
		commands.forEach(plan::command);
	}

	/** The numbering with the most controls and titles; among equals the one that the dossier or the file names. */
	private Optional<Read> read(IntakeTable table) {
		Comparator<KeyRows> byScore = Comparator.comparingDouble(KeyRows::score);
		List<KeyRows> fitting = books.stream().map(book -> new KeyRows(book, table)).filter(k -> !k.rows().isEmpty())
				.sorted(byScore.reversed()).toList();
		if (fitting.isEmpty()) {
			return Optional.empty();
		}
		double best = fitting.get(0).score();
		List<KeyRows> equal = fitting.stream().filter(k -> k.score() >= best - 0.01).toList();
		return Optional.of(new Read(table, named(equal, table).or(() -> used(equal)).orElseGet(() -> equal.stream()
				.min(Comparator.comparingInt(StatementPlan::layers)).orElseThrow())));
	}

	/** "NEN 7510" above the table, in the name of the sheet or of the file. */
	private Optional<KeyRows> named(List<KeyRows> equal, IntakeTable table) {
		StringBuilder above = new StringBuilder(request.file().name()).append(' ').append(table.sheet().name());
		table.sheet().cells().stream().filter(c -> c.row() <= table.mapping().headerRow())
				.forEach(c -> above.append(' ').append(c.text()));
		String words = ' ' + Vocabulary.fold(above.toString()) + ' ';
		return equal.stream().filter(k -> {
			String norm = Vocabulary.fold(k.book().set().header().norm());
			return !norm.isEmpty() && (words.contains(' ' + norm + ' ')
					|| words.replace(" ", "").contains(norm.replace(" ", "").replace("isoiec", "iso")));
		}).max(Comparator.comparingInt(StatementPlan::layers));
	}

	/** Of a norm and one that is built on it the latter says more. */
	private static int layers(KeyRows keys) {
		return keys.book().set().chain().size();
	}

	/** The set that a statement of the dossier is over, else another edition of its norm. */
	private Optional<KeyRows> used(List<KeyRows> equal) {
		List<String> leading = dossier.roots(StatementOfApplicability.class).stream()
				.flatMap(s -> StatementRows.leadingSets(s, sets).stream()).toList();
		List<String> norms = leading.stream().flatMap(id -> sets.header(id).stream()).map(h -> h.norm())
				.filter(n -> !n.isEmpty()).toList();
		return equal.stream().filter(k -> leading.contains(k.book().id())).findFirst()
				.or(() -> equal.stream().filter(k -> norms.contains(k.book().set().header().norm())).findFirst());
	}

	/** A sheet with risks names controls too, but it is no statement. */
	private List<Read> withoutLists(List<Read> read) {
		int most = read.stream().mapToInt(r -> r.keys().rows().size()).max().orElse(0);
		List<Read> result = new ArrayList<>();
		for (Read one : read) {
			boolean decides = List.of("applicability", "inclusion", "exclusion", "reason", "implementation").stream()
					.anyMatch(f -> one.table().mapping().column(f).isPresent());
			boolean all = one.keys().rows().size() >= most * ANOTHER_LIST || overlap(one, read) < PARTS_OF_ONE;
			boolean asked = request.sheets().stream().anyMatch(one.table().sheet().name()::equalsIgnoreCase)
					|| request.mapping().isPresent();
			if (asked || decides && all || read.size() == 1) {
				result.add(one);
			} else {
				String why = messages.get("list", one.table().sheet().name(),
						Integer.valueOf(one.keys().rows().size()));
				one.table().sheet().cells().forEach(c -> plan.listed(c, why));
			}
		}
		return result;
	}

	private static double overlap(Read one, List<Read> read) {
		Set<ControlRef> others = new HashSet<>();
		read.stream().filter(r -> r != one).forEach(r -> others.addAll(r.keys().rows().keySet()));
		return (double) one.keys().rows().keySet().stream().filter(others::contains).count()
				/ Math.max(1, one.keys().rows().size());
	}

	/** Sheets of different controls belong together; sheets of the same controls are of different scopes. */
	private List<Group> groups(List<Read> read) {
		List<Group> groups = new ArrayList<>();
		for (Read one : read) {
			Set<ControlRef> controls = one.keys().rows().keySet();
			Optional<Group> fitting = groups.stream().filter(g -> subject(g.sheets().get(0)).equals(subject(one)))
					.filter(g -> sameChain(g.sheets().get(0), one))
					.filter(g -> controls.stream().filter(g.controls()::contains).count() < Math.max(1,
							PARTS_OF_ONE * controls.size()))
					.findFirst();
			Group group = fitting.orElseGet(() -> {
				Group made = new Group(new ArrayList<>(), new HashSet<>());
				groups.add(made);
				return made;
			});
			group.sheets().add(one);
			group.controls().addAll(controls);
		}
		return groups;
	}

	private static boolean sameChain(Read one, Read other) {
		return one.keys().book().set().chain().contains(other.keys().book().id())
				|| other.keys().book().set().chain().contains(one.keys().book().id());
	}

	private static String subject(Read read) {
		return read.table().mapping().subject();
	}

	private void plan(Group group, boolean several) throws IntakeException {
		Read first = group.sheets().stream().max(Comparator.comparingDouble(r -> r.keys().score())).orElseThrow();
		Optional<StatementOfApplicability> found = statement(group, first, several);
		StatementOfApplicability statement = found.isPresent() ? found.get() : create(group, first, several);
		Map<ControlRef, StatementRow> rows = new HashMap<>();
		StatementRows.of(statement, sets, new StatementView.Combined()).stream().filter(r -> !r.repeated())
				.forEach(r -> rows.put(r.ref(), r));
		DecisionPlan decisions = new DecisionPlan(statement, found.isEmpty(), rows, request, plan, names, commands);
		Set<ControlRef> seen = new HashSet<>();
		for (Read read : group.sheets()) {
			sheet(read, statement, found.isEmpty(), decisions);
			seen.addAll(read.keys().rows().keySet());
		}
		missing(first, seen, group);
		decisions.keepOthers();
	}

	private void sheet(Read read, StatementOfApplicability statement, boolean made, DecisionPlan decisions)
			throws IntakeException {
		KeyRows keys = read.keys();
		refuseShifted(read);
		for (Map.Entry<ControlRef, List<IntakeRow>> rows : keys.rows().entrySet()) {
			if (rows.getValue().size() > MOST_ROWS) {
				throw new IntakeException(messages.get("rows", request.file().name(),
						keys.control(rows.getKey()).label(), Integer.valueOf(rows.getValue().size())));
			}
		}
		String edition = keys.book().set().header().name(request.locale().getLanguage());
		SheetMapping mapping = read.table().mapping();
		plan.part(new IntakePlan.Part(
				made ? mapping
						: new SheetMapping(mapping.sheet(), fileName(statement), mapping.headerRow(),
								mapping.columns()),
				name(statement, request.locale().getLanguage()), made,
				messages.get("recognised", edition, Integer.valueOf(withoutParts(keys, keys.rows().keySet())),
						Integer.valueOf(keys.book().size()), Integer.valueOf(keys.titles())),
				keys.rows().values().stream().mapToInt(List::size).sum()));
		keys.oddities().forEach(this::oddity);
		keys.rows().forEach((ref, rows) -> decisions.add(keys.control(ref), rows));
		keys.others().forEach(row -> decisions.other(row, keys.oddities()));
	}

	private static int withoutParts(KeyRows keys, Set<ControlRef> refs) {
		return (int) refs.stream().filter(r -> !keys.control(r).carePart()).count();
	}

	private void refuseShifted(Read read) throws IntakeException {
		List<KeyRows.Oddity> moved = read.keys().oddities().stream()
				.filter(o -> o.kind() == KeyRows.Oddity.Kind.MOVED).toList();
		if (moved.size() >= SHIFTED_ROWS && moved.size() > SHIFTED * read.keys().rows().size()) {
			KeyRows.Oddity first = moved.get(0);
			throw new IntakeException(messages.get("shifted", request.file().name(), Integer.valueOf(moved.size()),
					place(first.row()), first.found(), first.expected()));
		}
	}

	private static String place(IntakeRow row) {
		return row.first("control").or(() -> row.first("title")).map(v -> v.cell().address()).orElse(row.place());
	}

	private void oddity(KeyRows.Oddity oddity) {
		Severity severity = switch (oddity.kind()) {
			case MOVED, UNKNOWN, AGAIN -> Severity.ATTENTION;
			case MENDED, SEVERAL -> Severity.INFO;
		};
		String code = oddity.kind().name().toLowerCase(Locale.ROOT);
		plan.problem(severity, code, place(oddity.row()),
				messages.get("odd." + code, place(oddity.row()), oddity.found(), oddity.expected()));
	}

	/** What a norm has and the file has not: that is what an auditor looks for first. */
	private void missing(Read read, Set<ControlRef> seen, Group group) {
		List<String> missing = read.keys().book().set().controls().stream()
				.filter(c -> c.assessable() && !c.carePart() && !seen.contains(c.ref())).map(ResolvedControl::label)
				.toList();
		if (!missing.isEmpty()) {
			String listed = String.join(", ", missing.subList(0, Math.min(LISTED, missing.size())))
					+ (missing.size() > LISTED ? " …" : "");
			plan.problem(Severity.ATTENTION, "missing", SheetCell.place(group.name(), "A1"),
					messages.get("missing", Integer.valueOf(missing.size()),
							read.keys().book().set().header().name(request.locale().getLanguage()), listed));
		}
	}

	/** The statement that is named, or the one of this edition; with several sheets the one with the name of the sheet. */
	private Optional<StatementOfApplicability> statement(Group group, Read read, boolean several)
			throws IntakeException {
		List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
		String asked = subject(group.sheets().get(0)).isEmpty() ? request.subject() : subject(group.sheets().get(0));
		if (!asked.isEmpty()) {
			return Optional.of(named(all, asked, read, several && subject(group.sheets().get(0)).isEmpty()));
		}
		List<StatementOfApplicability> fitting = all.stream().filter(s -> fits(s, read)).toList();
		List<StatementOfApplicability> byName = fitting.stream().filter(s -> isCalled(s, group.name())).toList();
		if (byName.size() == 1 || several) {
			return byName.stream().findFirst();
		}
		if (fitting.size() > 1) {
			throw IntakeException.question(messages.get("which", request.file().name(),
					read.keys().book().set().header().name(request.locale().getLanguage()),
					String.join(", ", fitting.stream().map(this::fileName).toList())));
		}
		return fitting.stream().findFirst();
	}

	private StatementOfApplicability named(List<StatementOfApplicability> all, String asked, Read read,
			boolean several) throws IntakeException {
		StatementOfApplicability statement = all.stream()
				.filter(s -> List.of(fileName(s), dossier.fileOf(s), s.getId(), s.getCode() == null ? "" : s.getCode())
						.contains(asked))
				.findFirst()
				.orElseThrow(() -> IntakeException.question(messages.get("unknown", asked,
						String.join(", ", all.stream().map(this::fileName).toList()))));
		if (several) {
			throw IntakeException
					.question(messages.get("one-for-many", request.file().name(), fileName(statement)));
		}
		if (!fits(statement, read)) {
			throw new IntakeException(messages.get("edition", request.file().name(),
					read.keys().book().set().header().name(request.locale().getLanguage()), fileName(statement),
					String.join(", ", StatementRows.leadingSets(statement, sets))));
		}
		return statement;
	}

	/** A statement fits when it has nearly all the controls that the sheet is about. */
	private boolean fits(StatementOfApplicability statement, Read read) {
		Set<ControlRef> has = new HashSet<>();
		StatementRows.of(statement, sets, new StatementView.Combined()).forEach(r -> has.add(r.ref()));
		long there = read.keys().rows().keySet().stream().filter(has::contains).count();
		return there * 10 >= read.keys().rows().size() * 8L;
	}

	private boolean isCalled(StatementOfApplicability statement, String name) {
		String folded = Vocabulary.fold(name);
		String scope = Vocabulary.fold(Labels.of(statement.getScope(), request.textLanguage()));
		return folded.length() > 2 && (Vocabulary.fold(fileName(statement)).equals(folded)
				|| Vocabulary.fold(Labels.of(statement, request.textLanguage())).contains(folded)
				|| scope.contains(folded) || scope.length() > 2 && folded.contains(scope));
	}

	private String fileName(StatementOfApplicability statement) {
		String path = dossier.fileOf(statement);
		return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.soa$", "");
	}

	/** Title and scope. */
	static String name(StatementOfApplicability statement, String language) {
		String title = Labels.of(statement, language);
		String scope = Labels.of(statement.getScope(), language);
		return scope.isEmpty() ? title : title + " – " + scope;
	}

	/** A statement over the edition that was recognised; with several sheets each with a scope of its own. */
	private StatementOfApplicability create(Group group, Read read, boolean several) {
		Scope scope = several ? scope(group.name()) : dossier.dossier().getScopes().stream().findFirst().orElse(null);
		String edition = read.keys().book().set().header().name(request.textLanguage());
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put(request.textLanguage(),
				StatementTarget.messages(Locale.of(request.textLanguage())).get("title", edition));
		StatementOfApplicability statement = StatementDrafts.create(titles, several ? null : scope,
				List.of(read.keys().book().id()), sets);
		commands.add(dossier.adding(path(several ? group.name() : read.keys().book().id()), statement));
		if (several) {
			commands.add(dossier.edits().set(statement,
					StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__SCOPE, scope));
		}
		return statement;
	}

	private Scope scope(String name) {
		Optional<Scope> found = dossier.dossier().getScopes().stream()
				.filter(s -> Vocabulary.fold(Labels.of(s, request.textLanguage())).equals(Vocabulary.fold(name)))
				.findFirst();
		return found.orElseGet(() -> {
			Scope scope = DossierFactory.eINSTANCE.createScope();
			scope.getTitle().add(Texts.of(request.textLanguage(), name));
			scopes.add(dossier.edits().add(dossier.dossier(), DossierPackage.Literals.DOSSIER__SCOPES, scope));
			plan.match(new IntakePlan.Match("scope", name, name, true, SheetCell.place(name, "A1")));
			return scope;
		});
	}

	private String path(String name) {
		String base = "statements/" + java.text.Normalizer.normalize(name.toLowerCase(Locale.ROOT),
				java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9._]+", "-")
				.replaceAll("^[-.]+|[-.]+$", "");
		String path = base.endsWith("/") ? base + "statement" : base;
		Set<String> taken = new HashSet<>(paths);
		dossier.files().forEach(f -> taken.add(f.toLowerCase(Locale.ROOT)));
		String free = path;
		for (int i = 2; taken.contains(free + ".soa")
				|| java.nio.file.Files.exists(dossier.folder().resolve(free + ".soa")); i++) {
			free = path + '-' + i;
		}
		paths.add(free + ".soa");
		return free + ".soa";
	}
}
