package org.waarborg.tests.statement.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.internal.ReleaseRuleBook;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** Every rule on released versions, on the examples that its reference page describes. */
class ReleaseRuleBookTest extends RuleBookContract {

	private static final String FILE = "statements/released/one-v1.soa";
	private static final String LEDGER = "statements/released/one.releases";

	@Override
	protected RuleBook book() {
		return new ReleaseRuleBook();
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		Map<String, Consumer<Scenario>> examples = new TreeMap<>();
		addFiles(examples);
		addLedger(examples);
		examples.put("REL-005.fires.1", s -> new Bench(s).release(21));
		examples.put("REL-005.silent.1", s -> new Bench(s).release(21).approve(14));
		examples.put("REL-005.silent.2", s -> new Bench(s).release(7));
		return examples;
	}

	private static void addFiles(Map<String, Consumer<Scenario>> examples) {
		examples.put("REL-001.fires.1", s -> new Bench(s).release(1).change(FILE, "Omdat het moet.", "Zomaar."));
		examples.put("REL-001.silent.1", s -> new Bench(s).release(1));
		examples.put("REL-001.silent.2", s -> {
			new Bench(s).release(1);
			s.open().edits().run("x", s.open().edits().set(s.statement().getDecisions().get(0),
					Literals.DECISION__NEXT_REVIEW, s.today().plusYears(1)));
		});
		examples.put("REL-001.silent.3",
				s -> new Bench(s).release(1).change(FILE, "Omdat het moet.", "Zomaar.").withdraw());
		examples.put("REL-003.fires.1", s -> new Bench(s).release(1).delete(FILE));
		examples.put("REL-003.silent.1", s -> new Bench(s).release(1));
		examples.put("REL-003.silent.2", s -> new Bench(s).release(1).delete(FILE).withdraw());
		examples.put("REL-004.fires.1", s -> new Bench(s).release(1).delete(LEDGER));
		examples.put("REL-004.fires.2", s -> new Bench(s).release(1).copy(FILE, "statements/released/one-v9.soa"));
		examples.put("REL-004.silent.1", s -> new Bench(s).release(1));
	}

	private static void addLedger(Map<String, Consumer<Scenario>> examples) {
		examples.put("REL-002.fires.1", s -> new Bench(s).release(9).approve(8).mark()
				.change(LEDGER, "personName=\"Directeur\"", "personName=\"Iemand\""));
		examples.put("REL-002.fires.2", s -> new Bench(s).release(9).approve(8).mark().cutFirst());
		examples.put("REL-002.fires.3", s -> new Bench(s).release(1).write(LEDGER, "geen XML"));
		examples.put("REL-002.silent.1", s -> new Bench(s).release(9).approve(8).withdrawApproval());
		examples.put("REL-002.silent.2", Bench::new);
	}

	/** A statement over one control, and what happens to it on disk. */
	private static final class Bench {

		private final Scenario s;
		private final Person director;
		private Version version;

		private interface Step {
			Version run(Releasing releasing) throws ReleaseException, StoreException;
		}

		Bench(Scenario s) {
			this.s = s;
			s.controlSets(CatalogBuilder.norm("basis-1", "Norm Basis", "2022").group("A.5", "Organisatie")
					.control("A.5.1", "Eerste").build());
			s.uses("basis-1");
			s.decision("basis-1#A.5.1").setApplicability(Applicability.APPLICABLE);
			s.statement().getDecisions().get(0).getInclusion()
					.add(Texts.of("nl", "Omdat het moet."));
			director = s.person("Directeur");
			RoleAssignment role = DossierFactory.eINSTANCE.createRoleAssignment();
			role.setPerson(director);
			role.setRole(Role.TOP_MANAGEMENT);
			s.dossier().getRoleAssignments().add(role);
			Identifiers.ensureIds(s.dossier());
			Identifiers.ensureIds(s.statement());
		}

		private LocalDate ago(int days) {
			return s.today().minusDays(days);
		}

		private Bench step(int days, Step step) {
			RulesComponent rules = new RulesComponent();
			rules.addBook(new StatementRuleBook());
			try {
				version = step.run(new Releasing(s.open(), s.registry(), rules, ago(days), Instant.EPOCH));
				return this;
			} catch (ReleaseException | StoreException e) {
				throw new IllegalStateException(e);
			}
		}

		Bench release(int days) {
			return step(days, r -> r.release(s.statement(),
					new Releasing.Release(s.person(), ago(days), Map.of("nl", "Eerste versie."), Optional.empty())));
		}

		Bench approve(int days) {
			return step(days, r -> r.approve(s.statement(), 1, new Releasing.Approve(director, Role.TOP_MANAGEMENT,
					ago(days), ApprovalKind.RECORDED, Optional.empty(), Optional.empty(), Optional.empty(), "")));
		}

		Bench mark() {
			return step(0, r -> r.mark(s.statement(), 1, ReleaseMark.AUDITED, s.person(),
					s.today(), ""));
		}

		Bench withdraw() {
			return step(0, r -> r.withdraw(s.statement(), 1, Optional.empty(), s.person(), s.today(), "Vergissing."));
		}

		Bench withdrawApproval() {
			String entry = version.approvals().get(0).entry();
			return step(0,
					r -> r.withdraw(s.statement(), 1, Optional.of(entry), s.person(), s.today(), "Bijlage ontbrak."));
		}

		Bench cutFirst() {
			String text = read(LEDGER);
			int first = text.indexOf("  <entries");
			return write(LEDGER, text.substring(0, first) + text.substring(text.indexOf("  <entries", first + 5)));
		}

		Bench change(String file, String from, String to) {
			String before = read(file);
			if (!before.contains(from)) {
				throw new IllegalStateException(file + " does not hold " + from);
			}
			return write(file, before.replace(from, to));
		}

		Bench copy(String file, String to) {
			return write(to, read(file));
		}

		Bench delete(String file) {
			try {
				Files.delete(path(file));
				return this;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		Bench write(String file, String text) {
			try {
				Files.writeString(path(file), text);
				return this;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private String read(String file) {
			try {
				return Files.readString(path(file));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private Path path(String file) {
			return s.open().folder().resolve(file);
		}
	}
}
