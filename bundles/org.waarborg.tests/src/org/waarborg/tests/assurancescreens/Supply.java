package org.waarborg.tests.assurancescreens;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.assurance.screens.internal.agreement.AgreementScreens;
import org.waarborg.assurance.screens.internal.checklist.ChecklistScreens;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.assurance.screens.internal.received.ReceivedScreens;
import org.waarborg.assurance.screens.internal.service.ChainScreens;
import org.waarborg.assurance.screens.internal.service.ServiceScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.screen.Field;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.screen.task.Task;
import org.waarborg.tests.screenfields.OpenedDossier;

/** The example with its suppliers in front of a person, without pixels. */
final class Supply {

	private Supply() {
	}

	static ScreenSource[] sources() {
		return new ScreenSource[] { new AssuranceScreens(), new SupplierScreens(), new ServiceScreens(),
				new ChainScreens(), new AgreementScreens(), new PolicyScreens(), new ChecklistScreens(),
				new ReceivedScreens(),
				new DossierScreens() };
	}

	/** With the signals. */
	static OpenedDossier example(Path temp, String language) {
		return OpenedDossier.example(temp, language, r -> r.addBook(new AssuranceRuleBook()), sources()).settle();
	}

	/** Without: rules would look again after each of a thousand steps. */
	static OpenedDossier unchecked(Path temp) {
		return OpenedDossier.example(temp, "nl", sources());
	}

	static Field field(Screen screen, String id) {
		return screen.columns().stream().filter(f -> f.id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + id));
	}

	/** What a picture or header asked the face to do. */
	static final class Asked implements Surface {

		final List<Target> shown = new ArrayList<>();
		final Map<String, String> only = new LinkedHashMap<>();

		@Override
		public void show(Target target) {
			shown.add(target);
		}

		@Override
		public void only(String grouping, String group) {
			only.put(grouping, group);
		}

		@Override
		public void start(Task task) {
			throw new AssertionError("no task is expected");
		}
	}
}
