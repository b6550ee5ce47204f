package org.waarborg.store.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.store.DossierStore;
import org.waarborg.store.RepairPlan;
import org.waarborg.store.RepairPlan.Action;
import org.waarborg.store.RepairPlan.Step;
import org.waarborg.store.RepairReport;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Problems.Place;
import org.waarborg.store.internal.Saver.Content;

/** Makes a damaged dossier writable again by writing what loaded; what did not load stays in the originals beside. */
final class Repairer {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'")
			.withZone(ZoneOffset.UTC);

	private final Loaded loaded;
	private final List<StoreProblem> problems;
	private final DossierFolder folder;
	private final FileOps ops;
	private final References references = new References();

	Repairer(Loaded loaded, List<StoreProblem> problems, DossierFolder folder, FileOps ops) {
		this.loaded = loaded;
		this.problems = problems;
		this.folder = folder;
		this.ops = ops;
	}

	RepairPlan plan() {
		List<Step> steps = new ArrayList<>();
		StoreProblem obstacle = null;
		for (StoreProblem problem : problems) {
			if (problem.severity() != Severity.ERROR) {
				continue;
			}
			Action action = action(problem);
			if (action != null) {
				steps.add(new Step(action, problem));
			} else if (obstacle == null) {
				obstacle = problem;
			}
		}
		forEachReference((path, object, reference, target) -> {
			if (target.eIsProxy() && isIntoUnread(target)) {
				steps.add(new Step(Action.DROP, Problems.of(Kind.DANGLING_REFERENCE, Severity.ERROR, path, Place.FILE,
						object.eClass().getName() + '.' + reference.getName() + ' ' + IdIndex.id(object),
						References.key(target), "")));
			}
		});
		return new RepairPlan(steps, obstacle);
	}

	private Action action(StoreProblem problem) {
		return switch (problem.kind()) {
			case UNKNOWN_ELEMENT, UNKNOWN_ATTRIBUTE, UNKNOWN_TYPE, MISPLACED, UNKNOWN_LITERAL, BAD_VALUE, REPEATED,
					STRAY_TEXT, COMMENT,
					DANGLING_REFERENCE, WRONG_TYPE, REFUSED_REFERENCE ->
				loaded.unread().contains(problem.file()) ? Action.SET_ASIDE
						: Action.DROP;
			case DUPLICATE_ID, MISSING_ID -> Action.NEW_ID;
			case ENCODING -> loaded.unread().contains(problem.file()) ? Action.SET_ASIDE : Action.REWRITE;
			case BAD_VERSION -> Action.REWRITE;
			case MALFORMED, DOCTYPE, TOO_LARGE, TOO_DEEP,
					WRONG_ROOT ->
				loaded.unread().contains(problem.file())
						? Action.SET_ASIDE
						: Action.DROP;
			case UNREADABLE -> loaded.unread().contains(problem.file()) ? Action.SET_ASIDE : null;
			case SAVE_INTERRUPTED -> Action.SET_ASIDE;
			case NEWER_VERSION, LINK, FOLDER_READ_ONLY, CONFLICT_COPY, NESTED_DOSSIER, DOMAIN_MISSING, SAVE_COMPLETED,
					SAVE_UNDONE,
					SAVE_UNDER_WAY, AUTOSAVE_FAILED, AUTOSAVE_RESUMED, AUTOSAVE_DAMAGED ->
				null;
		};
	}

	/** Shown every reference of every object. */
	private interface Visitor {
		void visit(String path, EObject object, org.eclipse.emf.ecore.EReference reference, EObject target);
	}

	private void forEachReference(Visitor visitor) {
		for (Resource resource : loaded.resources().getResources()) {
			for (Iterator<EObject> contents = EcoreUtil.getAllContents(resource, false); contents.hasNext();) {
				EObject object = contents.next();
				references.forEach(object,
						(reference, target) -> visitor.visit(((DossierResource) resource).path(), object, reference,
								target));
			}
		}
	}

	private boolean isIntoUnread(EObject standIn) {
		URI uri = ((InternalEObject) standIn).eProxyURI();
		return DossierPaths.path(uri).filter(loaded.unread()::contains).isPresent();
	}

	/** References that lead nowhere; those into files of domains that are not installed stay. */
	private boolean leadsNowhere(EObject standIn) {
		URI uri = ((InternalEObject) standIn).eProxyURI();
		String path = DossierPaths.path(uri).orElse(null);
		if (path == null || isIntoUnread(standIn)) {
			return true;
		}
		return loaded.resources().getResource(uri.trimFragment(), false) != null || problems.stream()
				.anyMatch(p -> p.kind() == Kind.DANGLING_REFERENCE && p.found().equals(uri.toString()));
	}

	RepairReport repair(Saver saver) throws StoreException {
		String time = TIME.format(Instant.now());
		Set<String> rewrite = new TreeSet<>();
		for (StoreProblem problem : problems) {
			if (problem.severity() == Severity.ERROR && loaded.resources().getResources().stream()
					.anyMatch(r -> ((DossierResource) r).path().equals(problem.file()))) {
				rewrite.add(problem.file());
			}
		}
		change(rewrite);
		List<String> originals = new ArrayList<>();
		List<Content> contents = new ArrayList<>();
		Verifier verifier = new Verifier(loaded.resources(), loaded.format(), null);
		for (Resource resource : loaded.resources().getResources()) {
			DossierResource file = (DossierResource) resource;
			if (rewrite.contains(file.path())) {
				contents.add(new Content(file.path(), verifier.bytes(file)));
			}
		}
		saver.repair(contents, aside(contents, time, originals));
		return new RepairReport(List.copyOf(rewrite), originals);
	}

	/** Copies come before the save and removals after it, so that a failure in between loses and hides nothing. */
	private Saver.Aside aside(List<Content> contents, String time, List<String> originals) {
		return new Saver.Aside() {
			@Override
			public void keep(Disk disk) throws StoreException {
				for (Content content : contents) {
					originals.add(Repairer.this.keep(content.path(), time));
				}
				if (disk.interrupted() == Journal.Outcome.STUCK) {
					keepInterruptedSave(disk, time, originals);
				}
			}

			@Override
			public void takeAway(Disk disk) throws StoreException {
				if (disk.interrupted() == Journal.Outcome.STUCK) {
					removeInterruptedSave(disk);
				}
				for (String path : loaded.unread()) {
					originals.add(setAside(path, time));
				}
			}
		};
	}

	private void change(Set<String> rewrite) {
		forEachReference((path, object, reference, target) -> {
			if (target.eIsProxy() && leadsNowhere(target)) {
				References.drop(object, reference, target);
				rewrite.add(path);
			}
		});
		for (EObject second : loaded.seconds()) {
			((Identified) second).setId(Identifiers.newId());
		}
		for (Resource resource : loaded.resources().getResources()) {
			DossierResource file = (DossierResource) resource;
			file.getEObjectToExtensionMap().clear();
			for (EObject object : containedStandIns(file)) {
				EcoreUtil.remove(object);
			}
		}
		loaded.root().setFormatVersion(DossierStore.FORMAT_VERSION);
	}

	private static List<EObject> containedStandIns(DossierResource file) {
		List<EObject> found = new ArrayList<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(file, false); contents.hasNext();) {
			EObject object = contents.next();
			if (object.eIsProxy()) {
				found.add(object);
			}
		}
		return found;
	}

	private String keep(String path, String time) throws StoreException {
		try {
			Path file = folder.resolve(path);
			return copy(file, path, time);
		} catch (IOException e) {
			throw new StoreException.WriteFailed(DossierPaths.original(path, time), false, e);
		}
	}

	private String copy(Path file, String path, String time) throws IOException {
		String original = DossierPaths.original(path, time);
		Path copy = file.resolveSibling(DossierPaths.name(original));
		ops.create(copy, folder.read(path, file));
		ops.sync(copy);
		ops.syncFolder(copy.getParent());
		return original;
	}

	private String setAside(String path, String time) throws StoreException {
		String original = DossierPaths.original(path, time);
		try {
			Path file = folder.resolve(path);
			ops.replace(file, file.resolveSibling(DossierPaths.name(original)));
			ops.syncFolder(file.getParent());
			return original;
		} catch (IOException e) {
			throw new StoreException.WriteFailed(path, false, e);
		}
	}

	/** The files that the interrupted save was about to put in place may be all that is left of somebody's work. */
	private void keepInterruptedSave(Disk disk, String time, List<String> originals) throws StoreException {
		try {
			for (Path temp : disk.scan().tempsEverywhere()) {
				originals.add(copy(temp, path(temp), time));
			}
			originals.add(copy(folder.own(DossierPaths.JOURNAL), DossierPaths.JOURNAL, time));
		} catch (IOException e) {
			throw new StoreException.WriteFailed(DossierPaths.JOURNAL, false, e);
		}
	}

	private String path(Path file) {
		return folder.root().relativize(file).toString().replace(File.separatorChar, '/');
	}

	/** The journal goes first: one without its temporary files could be taken for a save that can be undone. */
	private void removeInterruptedSave(Disk disk) throws StoreException {
		try {
			Retry.delete(ops, folder.own(DossierPaths.JOURNAL));
			ops.syncFolder(folder.root());
			for (Path temp : disk.scan().tempsEverywhere()) {
				ops.delete(temp);
			}
		} catch (IOException e) {
			throw new StoreException.WriteFailed(DossierPaths.JOURNAL, false, e);
		}
	}
}
