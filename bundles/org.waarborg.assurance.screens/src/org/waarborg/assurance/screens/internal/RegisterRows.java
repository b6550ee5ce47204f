package org.waarborg.assurance.screens.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.store.Edits;

/**
 * A screen whose rows are the elements of one list of a register. Its words have keys that begin with its name:
 * {@code certificates} for the title, {@code certificates.add}, {@code certificates.code} for the letters of a first code.
 *
 * @param <E> what a row is
 */
public abstract class RegisterRows<E extends Element> implements Screen {

	private final DossierSession session;
	private final String id;
	private final RegisterLook look;
	private final AssuranceScreenWords text;
	private final String source;
	private final String name;
	private final Class<E> type;
	private final EReference list;

	/**
	 * A screen.
	 *
	 * @param session the dossier
	 * @param id      id of the register
	 * @param source  id of the source of screens
	 * @param name    what keys of its words begin with
	 * @param type    what a row is
	 * @param list    the list of the register
	 */
	protected RegisterRows(DossierSession session, String id, String source, String name, Class<E> type,
			EReference list) {
		this.session = session;
		this.id = id;
		this.source = source;
		this.name = name;
		this.type = type;
		this.list = list;
		look = new RegisterLook(session, id);
		text = new AssuranceScreenWords(session);
	}

	/** The dossier. */
	protected final DossierSession session() {
		return session;
	}

	/** The register and its index. */
	protected final RegisterLook look() {
		return look;
	}

	/** The words. */
	protected final AssuranceScreenWords text() {
		return text;
	}

	/** A word of this screen. */
	protected final String word(String key, Object... arguments) {
		return text.get(name + '.' + key, arguments);
	}

	/** What a row is of. */
	protected final E of(Row row) {
		return type.cast(row.subject());
	}

	/** The elements in the order of the register. */
	protected final List<E> elements() {
		return look.register().<List<E>>map(r -> ((List<?>) r.eGet(list)).stream().map(type::cast).toList())
				.orElse(List.of());
	}

	/** The place of a row of this screen. */
	protected final Target at(Element element) {
		return new Target(source, id, element.getId(), "");
	}

	@Override
	public final Target target() {
		return Target.screen(source, id);
	}

	@Override
	public String title() {
		return text.get(name);
	}

	@Override
	public List<Row> rows() {
		return elements().stream().map(Row::of).toList();
	}

	@Override
	public final Optional<Row> row(String row) {
		return session.dossier().find(row).filter(type::isInstance).map(type::cast)
				.filter(e -> e.eContainmentFeature() == list && e.eContainer() instanceof AssuranceRegister register
						&& register.getId().equals(id))
				.map(Row::of);
	}

	@Override
	public String name(Row row) {
		return text.assurance().name(of(row));
	}

	@Override
	public String shortName(Row row) {
		String code = of(row).getCode();
		return code == null || code.isBlank() ? name(row) : code;
	}

	@Override
	public String empty() {
		return word("empty");
	}

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() ? Optional.of(word("add")) : Optional.empty();
	}

	/** A new one has the next code; {@link #begin} fills in more. */
	@Override
	public Added add(Edits edits) {
		E fresh = type.cast(EcoreUtil.create(list.getEReferenceType()));
		fresh.setCode(AssuranceRegisters.nextCode(elements(), word("code") + '-', Set.of()));
		begin(fresh);
		Identifiers.ensureIds(fresh);
		return new Added(edits.add(look.register().orElseThrow(), list, fresh), fresh.getId());
	}

	/** Fills in what a new one begins with. */
	protected void begin(E fresh) {
		// most begin empty
	}

	/** What is relied on is kept: deleting it would take the reasons of decisions with it. */
	@Override
	public Optional<String> cannotDelete(Row row) {
		if (!session.dossier().writable()) {
			return Optional.of(text.get("locked.readonly"));
		}
		Set<EObject> outside = new HashSet<>(session.referrers(of(row)));
		outside.removeIf(o -> EcoreUtil.isAncestor(of(row), o) || AssuranceRegisters.of(o).isPresent());
		return outside.isEmpty() ? Optional.empty()
				: Optional.of(text.get("delete.used", shortName(row), outside.size()));
	}

	@Override
	public final Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().map(r -> r.object().orElseThrow()).toList());
	}

	/** What is read of a row is in its register and in the dossier that it names. */
	@Override
	public boolean concerns(Change change) {
		return change.all() || change.objects().isEmpty()
				|| change.objects().stream().map(EcoreUtil::getRootContainer).anyMatch(this::concerns);
	}

	private boolean concerns(EObject root) {
		return switch (root) {
			case AssuranceRegister other -> other.getId().equals(id);
			case Dossier dossier -> true;
			default -> false;
		};
	}
}
