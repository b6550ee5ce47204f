package org.waarborg.assurance.screens.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.assurance.screens.internal.certificate.CertificateFacts.Attention;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.Target;

/** The certificates of a register, own ones and those of suppliers: the one that ends first on top. */
public final class CertificateScreen extends RegisterRows<Certificate> {

	private static final String NAME = "certificates";

	private final String id;
	private final CertificateFacts facts;
	private final CertificateFields fields;
	private final CertificateGroupings groupings;
	private final CertificateFigures figures;

	/**
	 * A screen.
	 *
	 * @param session the dossier
	 * @param id      id of the register
	 */
	public CertificateScreen(DossierSession session, String id) {
		super(session, id, AssuranceScreens.ID, NAME, Certificate.class, Literals.ASSURANCE_REGISTER__CERTIFICATES);
		this.id = id;
		facts = new CertificateFacts(look());
		fields = new CertificateFields(text(), facts);
		groupings = new CertificateGroupings(text(), facts);
		figures = new CertificateFigures(text(), facts, groupings, id);
	}

	/**
	 * Its line in the navigator, with how many need somebody.
	 *
	 * @param session  the dossier
	 * @param register the register
	 * @return the line
	 */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		CertificateFacts facts = new CertificateFacts(new RegisterLook(session, register.getId()));
		long lapsed = facts.lapsed();
		long expiring = facts.expiring();
		int all = register.getCertificates().size();
		String figure = all == 0 ? ""
				: lapsed > 0 ? text.get("certificates.badge.lapsed", lapsed)
						: expiring > 0 ? text.get("certificates.badge.expiring", expiring) : Integer.toString(all);
		return Optional.of(new Node(register.getId() + "/certificates", text.get(NAME), "certificate", figure,
				lapsed > 0 ? Optional.of(Status.STOP) : expiring > 0 ? Optional.of(Status.ATTENTION) : Optional.empty(),
				Optional.of(Target.screen(AssuranceScreens.ID, register.getId())), List.of()));
	}

	@Override
	public String icon() {
		return "certificate";
	}

	// ---- the band on top

	@Override
	public Header header() {
		List<Certificate> used = facts.all().stream().filter(c -> facts.of(c).matters()).toList();
		long lapsed = facts.count(Attention.LAPSED);
		long expiring = facts.count(Attention.EXPIRING);
		long verified = used.stream().filter(c -> facts.of(c).standing() == Standing.VERIFIED).count();
		String figure = used.isEmpty() ? word("figure.none")
				: word("figure", used.size(), lapsed, expiring, verified);
		String chip = used.isEmpty() ? ""
				: lapsed > 0 ? word("chip.lapsed", lapsed)
						: expiring > 0 ? word("chip.expiring", expiring) : word("chip.fine");
		Status status = used.isEmpty() ? Status.NEUTRAL
				: lapsed > 0 ? Status.STOP : expiring > 0 ? Status.ATTENTION : Status.DONE;
		return new Header(title(), detail(), chip, status, figure,
				used.isEmpty() ? -1 : (double) verified / used.size(), next());
	}

	/** In which register, and how long before its end one is told. */
	private String detail() {
		return look().register().map(r -> look().policy().map(p -> p.getCertificateLead()).map(lead -> word("detail",
				text().assurance().name(r), text().assurance().period(lead)))
				.orElseGet(() -> word("detail.nopolicy", text().assurance().name(r)))).orElse("");
	}

	/** What somebody has to do first. */
	private Optional<Action> next() {
		return Stream.of(Attention.values()).filter(a -> facts.count(a) > 0).findFirst()
				.map(a -> new Action("show." + a.name().toLowerCase(Locale.ROOT).replace('_', '-'),
						text().get("certificates.next." + a, facts.count(a)), "filter", Optional.empty(),
						surface -> surface.only(CertificateGroupings.ATTENTION, groupings.attention(a).label())));
	}

	// ---- rows and fields

	@Override
	public List<Field> columns() {
		return fields.columns();
	}

	/** Whose it is, what it is, whether it holds and how that is known, what comes next, whether it covers what is used. */
	@Override
	public List<String> defaultColumns() {
		return List.of("holder", "norm", "number", CertificateFields.STATE, CertificateFields.STANDING, "expires",
				"next",
				CertificateFields.COVERS);
	}

	/** What ends first on top; behind it what has no last day, and what nobody asks about any more. */
	@Override
	public List<Row> rows() {
		List<Certificate> all = new ArrayList<>(elements());
		all.sort(Comparator.comparing((Certificate c) -> facts.isPast(c))
				.thenComparing(c -> facts.of(c).until().orElse(LocalDate.MAX)));
		return all.stream().map(Row::of).toList();
	}

	/** Code, holder and norm: a number says nothing to people. */
	@Override
	public String name(Row row) {
		Certificate certificate = of(row);
		String norm = text().assurance().norm(certificate, text().registry());
		String what = text().get("certificate.name", text().assurance().organisation(certificate.getHolder()),
				norm == null || norm.isBlank() ? text().get("norm.none") : norm);
		String code = certificate.getCode() == null ? "" : certificate.getCode();
		return code.isBlank() ? what : code + " – " + what;
	}

	@Override
	public List<Section> sections() {
		return fields.sections();
	}

	@Override
	public List<Grouping> groupings() {
		return groupings.all();
	}

	/** What does not hold stands on top. */
	@Override
	public boolean grouped() {
		return true;
	}

	/** By numbers of before, by the words of its scope, by what it covers. */
	@Override
	public String alsoFoundBy(Row row) {
		Certificate certificate = of(row);
		return Stream.of(certificate.getIssues().stream().map(CertificateIssue::getNumber),
				certificate.getIssues().stream().flatMap(i -> Texts.all(i.getScope()).values().stream()),
				Stream.of(certificate.getNorm(), certificate.getNormText()),
				certificate.getCoverage().stream().map(c -> c.getSubject()).filter(Objects::nonNull)
						.flatMap(s -> Texts.all(s.getTitle()).values().stream()))
				.flatMap(words -> words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

	@Override
	public List<Figure> figures() {
		return figures.all();
	}

	@Override
	public List<Action> actions(Spot spot) {
		return figures.actions(spot);
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn("certificates", id));
	}
}
