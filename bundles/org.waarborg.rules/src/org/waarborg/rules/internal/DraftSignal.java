package org.waarborg.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Place;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** A signal that a rule puts together. */
final class DraftSignal implements Signals.Draft {

	private final Look look;
	private final Rule rule;
	private final Place place;
	private final EObject object;
	private final Consumer<Said> out;
	private final List<Place> related = new ArrayList<>(0);
	private final List<Fix> fixes = new ArrayList<>(0);
	private Severity severity;
	private String detail = "";

	DraftSignal(Look look, Rule rule, Place place, EObject object, Consumer<Said> out) {
		this.look = look;
		this.rule = rule;
		this.place = place;
		this.object = object;
		this.out = out;
		this.severity = rule.severity();
	}

	@Override
	public Signals.Draft severity(Severity other) {
		severity = other;
		return this;
	}

	@Override
	public Signals.Draft detail(String what) {
		detail = what;
		return this;
	}

	@Override
	public Signals.Draft related(EObject other, String label) {
		related.add(Places.of(look.request().dossier(), other, null, label));
		return this;
	}

	@Override
	public Signals.Draft fix(Fix fix) {
		fixes.add(fix);
		return this;
	}

	@Override
	public void say(Object... arguments) {
		say("", arguments);
	}

	@Override
	public void sayAs(String name, List<?> arguments) {
		say('.' + name, arguments.toArray());
	}

	private void say(String name, Object[] arguments) {
		Messages messages = look.messages();
		String todo = rule.id() + ".todo";
		out.accept(new Said(rule.id(), severity, object, place, detail,
				messages.get(rule.id() + ".text" + name, arguments),
				messages.get(messages.has(todo + name) ? todo + name : todo, arguments), related, fixes));
	}
}
